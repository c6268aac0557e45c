package io.pacesetter.processes.dispute;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a member questions something.
 *
 * @param claim what the member says is wrong
 * @param instance the process instance that it goes through; null only while it is being filed
 * @param outcome what was decided; null while it is open
 */
public record Dispute(
        long id,
        long memberId,
        About about,
        String claim,
        Status status,
        Instant createdAt,
        @Nullable String instance,
        @Nullable Outcome outcome) {

    /** Where a dispute is in its life. */
    public enum Status {
        WITH_MANAGER,
        WITH_SALES_OPS,
        UPHELD,
        REFUSED,
        WITHDRAWN;

        /** Returns the name in the API: snake case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Finds a status by its name in the API. */
        public static Optional<Status> find(@Nullable String key) {
            for (Status status : values()) {
                if (status.key().equals(key)) {
                    return Optional.of(status);
                }
            }
            return Optional.empty();
        }

        /** Tells whether somebody still has to decide. */
        public boolean isOpen() {
            return this == WITH_MANAGER || this == WITH_SALES_OPS;
        }
    }

    /**
     * What was decided.
     *
     * @param points what is added or taken; null for nothing
     * @param reason why
     * @param by who decided or withdrew it, as the audit log names people
     * @param entryId the entry of the ledger that corrects it; null while there is none
     */
    public record Outcome(
            @Nullable BigDecimal points,
            String reason,
            String by,
            Instant at,
            @Nullable Long entryId) {}

    /**
     * Something that happened to it.
     *
     * @param what {@code filed}, {@code passed_on}, {@code upheld}, {@code refused} or {@code withdrawn}
     * @param by who did it, as the audit log names people
     */
    public record Step(
            Instant at,
            String by,
            String what,
            @Nullable BigDecimal points,
            @Nullable String reason) {}
}
