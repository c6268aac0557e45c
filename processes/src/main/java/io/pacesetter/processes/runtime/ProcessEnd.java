package io.pacesetter.processes.runtime;

import io.pacesetter.engine.tenant.OrganizationId;

/** Is told when instances of a process end, within the transaction that ends them. */
public interface ProcessEnd {

    /** How an instance ended. */
    enum Outcome {
        COMPLETED,
        ABORTED
    }

    /** Returns the id of the process. */
    String process();

    /** Takes note that an instance ended. */
    void ended(OrganizationId organization, String instance, String business, Outcome outcome);
}
