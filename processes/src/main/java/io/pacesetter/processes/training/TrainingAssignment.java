package io.pacesetter.processes.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to do a training.
 *
 * @param due the last day on which it is in time
 * @param completion what came of it; null while it is not done
 * @param cancelled why it was cancelled; null if it was not
 */
public record TrainingAssignment(
        long id,
        long trainingId,
        long memberId,
        AssignedBy assignedBy,
        LocalDate due,
        Status status,
        Instant assignedAt,
        @Nullable Completion completion,
        @Nullable String cancelled) {

    /** Where an assignment is in its life. */
    public enum Status {
        OPEN,
        DONE,
        CANCELLED;

        /** Returns the name in the API: lower case. */
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
    }

    /**
     * That a training was done.
     *
     * @param by who said so, as the audit log names people
     * @param on the local day
     * @param rating 1 to 5; null for none
     */
    public record Completion(
            Instant at,
            LocalDate on,
            String by,
            @Nullable Integer rating,
            @Nullable String comment) {}
}
