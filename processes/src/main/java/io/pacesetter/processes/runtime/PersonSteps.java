package io.pacesetter.processes.runtime;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Map;

/** Hands the user tasks of processes to people; whoever keeps tasks implements it. */
public interface PersonSteps {

    /**
     * A user task that was reached.
     *
     * @param id what names it when it is answered
     * @param name the node's name in BPMN
     * @param inputs its data inputs
     */
    record PersonStep(
            OrganizationId organization,
            String instance,
            String id,
            String process,
            String node,
            String name,
            Map<String, Object> inputs) {}

    /** Tells whether there is a form of a key. */
    boolean knows(String form);

    /** Opens a task for a user task, in the transaction that reached it. */
    void open(PersonStep step);

    /** Takes it back, in the transaction that left it unanswered. */
    void withdraw(OrganizationId organization, String id);
}
