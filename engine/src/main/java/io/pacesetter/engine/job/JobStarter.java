package io.pacesetter.engine.job;

import io.pacesetter.engine.tenant.OrganizationId;

/** What takes up queued jobs on some node. */
public interface JobStarter {

    /**
     * Has a job taken up, as part of the transaction under way: nothing happens if that rolls back, and no crash
     * forgets it once that commits.
     *
     * @param openBefore how many jobs of the organization had not ended before; they share the organization's turns
     */
    void start(OrganizationId organization, long jobId, long openBefore);
}
