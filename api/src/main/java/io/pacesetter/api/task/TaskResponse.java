package io.pacesetter.api.task;

import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.runtime.Instances;
import io.pacesetter.processes.task.Task;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A task as callers see it.
 *
 * @param form what is asked for; it decides what an outcome must hold
 * @param subject the member that it is about
 * @param assignee who is to do it; null while it waits for somebody of the group
 * @param group {@code hr}, {@code sales_ops}, {@code managers} or {@code administrator}
 * @param overdue whether it is open and was due before now
 * @param status {@code open}, {@code done} or {@code cancelled}
 * @param completedBy who did it, as the audit log names people
 * @param completedByPerson who that is in the roster; null for nobody there
 * @param process the process that waits for it; null for none
 * @param inputs what is shown with it
 * @param outcome what was answered; null until then
 */
record TaskResponse(
        String id,
        String form,
        String title,
        @Nullable String link,
        @Nullable Person subject,
        @Nullable Person assignee,
        @Nullable String group,
        Instant createdAt,
        @Nullable Instant due,
        boolean overdue,

        @Schema(allowableValues = {"open", "done", "cancelled"})
        String status,

        @Nullable String completedBy,
        @Nullable Person completedByPerson,
        @Nullable Instant completedAt,
        @Nullable OfProcess process,
        Map<String, Object> inputs,
        @Nullable Map<String, Object> outcome,
        long version) {

    /** Somebody, by id and by the CRM's key. */
    record Person(String id, String key, String name) {

        static @Nullable Person of(Roster roster, @Nullable Long id) {
            return id == null
                    ? null
                    : roster.byId(id)
                            .map(member -> new Person(Ids.format(id), member.key(), member.name()))
                            .orElseGet(() -> new Person(Ids.format(id), "", ""));
        }
    }

    /** The process behind a task. */
    record OfProcess(String instance, String key, String name) {}

    /** What tasks are shown with; {@code people} are those behind the names in the audit log. */
    record Surroundings(Roster roster, Map<String, Instances.Kind> kinds, Map<String, Long> people, Instant now) {}

    static TaskResponse of(Task task, Map<String, Object> shown, Surroundings around) {
        Instant due = task.due();
        return new TaskResponse(
                Ids.format(task.id()),
                task.form(),
                task.title(),
                task.link(),
                Person.of(around.roster(), task.subjectId()),
                Person.of(around.roster(), task.assigneeId()),
                task.group(),
                task.createdAt(),
                due,
                task.isOpen() && due != null && due.isBefore(around.now()),
                task.status(),
                task.completedBy(),
                completedBy(task, around),
                task.completedAt(),
                process(task, around.kinds()),
                shown,
                task.outcome(),
                task.version());
    }

    private static @Nullable Person completedBy(Task task, Surroundings around) {
        String actor = task.completedBy();
        return actor == null ? null : Person.of(around.roster(), around.people().get(actor));
    }

    private static @Nullable OfProcess process(Task task, Map<String, Instances.Kind> kinds) {
        String instance = task.instance();
        Instances.Kind kind = instance == null ? null : kinds.get(instance);
        return instance == null || kind == null ? null : new OfProcess(instance, kind.process(), kind.name());
    }
}
