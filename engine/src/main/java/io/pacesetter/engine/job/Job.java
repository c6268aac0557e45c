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
