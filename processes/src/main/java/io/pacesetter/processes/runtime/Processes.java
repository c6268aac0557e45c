package io.pacesetter.processes.runtime;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.util.Map;

/**
 * Starts, moves and shows process instances. Every method takes part in the transaction under way, or opens its own; a
 * process goes on until each of its branches waits for a person, a time or a message.
 *
 * <p>Values are strings, booleans, longs, {@code BigDecimal}s, {@code LocalDate}s, and lists and maps of these; moments are
 * strings as ISO 8601 writes them.
 */
public interface Processes {

    /**
     * Starts an instance of the newest version of a process.
     *
     * @param process the id of the process in BPMN, such as {@code onboarding}
     * @param business the id of the record that it is about
     * @param title what people see it called
     * @return the instance's id
     * @throws io.pacesetter.engine.refusal.Refusal if there is no such process
     */
    String start(
            OrganizationId organization, String process, String business, String title, Map<String, Object> values);

    /**
     * Tells an instance of a message that it may wait for.
     *
     * @param values what the instance knows from then on
     * @return whether anything waited for it; nothing is changed otherwise
     */
    boolean signal(OrganizationId organization, String instance, String message, Map<String, Object> values);

    /** Ends an instance before its time, with its tasks and timers; one that has ended is left alone. */
    void abort(OrganizationId organization, String instance, String reason, String actor);

    /** Returns what an instance knows. */
    Map<String, Object> values(OrganizationId organization, String instance);

    /** Changes what a running instance knows; other values stay. */
    void set(OrganizationId organization, String instance, Map<String, Object> values);

    /**
     * Moves the time of the timers that wait at a node; nothing happens if none does.
     *
     * @param at the new time; one that has passed fires at once
     */
    void retime(OrganizationId organization, String instance, String node, Instant at);

    /**
     * Shows where an instance stands and how it came there.
     *
     * @throws io.pacesetter.engine.refusal.Refusal if the organization has no such instance
     */
    Steps steps(OrganizationId organization, String instance);
}
