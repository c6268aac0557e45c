package io.pacesetter.engine.job;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Long work of an organization.
 *
 * @param kind which {@link JobWork} does it
 * @param title what it is, for people
 * @param parameters what to do, as JSON of the kind's own
 * @param cursor where the next step goes on; null at the start
 * @param detail why it failed; null otherwise
 * @param finishedAt when it ended; null while it has not
 */
public record Job(
        long id,
        OrganizationId organization,
        String kind,
        String title,
        Status status,
        String parameters,
        @Nullable String cursor,
        JobProgress progress,
        @Nullable String detail,
        boolean cancelRequested,
        String requestedBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** Returns a job that nobody has taken up yet. */
    static Job queued(OrganizationId organization, String kind, String title, String parameters, Asked asked) {
        return new Job(
                asked.id(),
                organization,
                kind,
                title,
                Status.QUEUED,
                parameters,
                null,
                JobProgress.NONE,
                null,
                false,
                asked.by(),
                asked.at(),
                null);
    }

    /** Returns the job after a step, running on. */
    Job after(JobStep step) {
        return with(Status.RUNNING, step.cursor(), step.progress(), null, null);
    }

    /** Returns the job as it ended. */
    Job ended(Status how, @Nullable String why, Instant at) {
        return with(how, cursor, progress, why, at);
    }

    /** Returns the job with the wish that it stops. */
    Job cancelling() {
        return new Job(
                id,
                organization,
                kind,
                title,
                status,
                parameters,
                cursor,
                progress,
                detail,
                true,
                requestedBy,
                createdAt,
                finishedAt);
    }

    private Job with(
            Status newStatus,
            @Nullable String newCursor,
            JobProgress newProgress,
            @Nullable String newDetail,
            @Nullable Instant newFinishedAt) {
        return new Job(
                id,
                organization,
                kind,
                title,
                newStatus,
                parameters,
                newCursor,
                newProgress,
                newDetail,
                cancelRequested,
                requestedBy,
                createdAt,
                newFinishedAt);
    }

    /** Who asked for a job and when. */
    record Asked(long id, String by, Instant at) {}

    /** Where a job stands. */
    public enum Status {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Tells whether nothing more will happen. */
        public boolean ended() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }
}
