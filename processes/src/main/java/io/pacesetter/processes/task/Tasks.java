package io.pacesetter.processes.task;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of people. Every method takes part in the transaction under way, or opens its own.
 *
 * <p>A task whose assignee is away or has left goes to the manager of that person, or of the teams above; where there is nobody, to
 * the group: {@code hr} for onboarding, else {@code sales_ops}. A substitute keeps what was handed over.
 *
 * <p>The assignee is reminded one working day before a task is due and when it is. Two working days later the manager is told and
 * may do it too; after two more, so may the group.
 */
public interface Tasks {

    /** The link of a task that leads to the task itself, which is known only once it is open. */
    String TO_ITSELF = "/tasks";

    /**
     * Which tasks are wanted; null fields do not matter.
     *
     * @param mine whether only those that the viewer is assigned or may claim
     * @param status {@code open}, {@code done} or {@code cancelled}
     */
    record Wanted(
            boolean mine,
            @Nullable Long assigneeId,
            @Nullable String status,
            @Nullable String form) {}

    /** A page of tasks, and how many there are. */
    record Listed(List<Task> tasks, long total) {}

    /** Opens a task that no process waits for; returns the id. Opening one again with the same origin returns the first's id. */
    long open(OrganizationId organization, NewTask task);

    /** Takes an open task back; one that is done or cancelled is left alone. */
    void cancel(OrganizationId organization, long id, String reason);

    /** Takes the open task of an origin back, if there is one. */
    void cancelOf(OrganizationId organization, String origin);

    /** Moves the time until which an open task is to be done. */
    void move(OrganizationId organization, long id, Instant due);

    /**
     * That tasks of a process instance are somebody else's matter from now on.
     *
     * @param from whose they were; null for the group's
     * @param to whose they are; null for the group's
     */
    record Succession(
            String instance,
            String form,
            @Nullable Long from,
            @Nullable Long to) {}

    /** Gives open tasks to a successor, or who steps in for that person; what was delegated to a third person stays there. */
    void pass(OrganizationId organization, Succession succession);

    /** Returns the task of an origin; null if there is none. */
    @Nullable
    Task ofOrigin(OrganizationId organization, String origin);

    /** Returns the tasks of some origins, by origin; those that opened none are left out. */
    Map<String, Task> ofOrigins(OrganizationId organization, Collection<String> origins);

    /**
     * Returns a task.
     *
     * @throws io.pacesetter.engine.refusal.Refusal if there is none that the viewer may know of
     */
    Task get(Viewer viewer, long id);

    /** Returns what a task shows: its inputs and what its form adds. */
    Map<String, Object> shown(Task task);

    /** Returns a page of the tasks that a viewer may see: those due first come first. */
    Listed page(Viewer viewer, Wanted wanted, int page, int size);

    /**
     * Answers a task; the process behind it goes on.
     *
     * @param version the version that was seen; null for any
     * @throws io.pacesetter.engine.refusal.Refusal if it is done already, is somebody else's, or the outcome is not right
     */
    Task complete(Viewer viewer, long id, Map<String, Object> outcome, @Nullable Long version);

    /**
     * Hands a task to another person, who is told so with the note. Its assignee, its group and who administers processes may.
     *
     * @param note what is said to the person, at most 500 characters
     */
    Task delegate(Viewer viewer, long id, long toPerson, @Nullable String note);

    /** Takes a task of one's group. */
    Task claim(Viewer viewer, long id);
}
