package io.pacesetter.engine.job;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Starts long work and tells how it goes. */
public interface Jobs {

    /**
     * Queues a job as part of the transaction under way (or of its own); some node starts it once that commits.
     *
     * @param parameters JSON of the kind's own
     * @param requestedBy who asked for it, for people
     * @return the job's id
     */
    long queue(OrganizationId organization, String kind, String title, String parameters, String requestedBy);

    /** Finds a job of the organization. */
    Optional<Job> find(OrganizationId organization, long jobId);

    /** Returns what a job of the organization has found out, as JSON; empty if it has found out nothing, or not yet. */
    Optional<String> result(OrganizationId organization, long jobId);

    /** Returns a page of the organization's jobs, newest first. */
    List<Job> page(OrganizationId organization, int page, int size);

    /** Counts the organization's jobs. */
    long count(OrganizationId organization);

    /** Counts jobs of a kind that have not ended; of every kind if it is null. */
    long open(OrganizationId organization, @Nullable String kind);

    /** Asks a job to stop after its present step; nothing happens if it has ended. */
    void cancel(OrganizationId organization, long jobId);
}
