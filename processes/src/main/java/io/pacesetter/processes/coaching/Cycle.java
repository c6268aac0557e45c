package io.pacesetter.processes.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series of coaching sessions with one member.
 *
 * @param topic what it is about; null for nothing in particular
 * @param managerId who coaches; null for nobody in particular: sales ops does
 * @param nextOn the day of the next session, or of the follow-up
 * @param reason why it was cancelled; null unless it was
 * @param instance the process instance; null before it began
 * @param scheduleId the schedule that opened it; null for none
 */
public record Cycle(
        long id,
        long memberId,
        long templateId,
        @Nullable Long managerId,
        @Nullable String topic,
        Status status,
        StartedBy startedBy,
        Instant createdAt,
        LocalDate nextOn,
        @Nullable String reason,
        @Nullable String instance,
        @Nullable Long scheduleId,
        long version) {

    /** Where a cycle stands. */
    public enum Status {
        SCHEDULED,
        PREPARING,
        WITH_MEMBER,
        FOLLOW_UP,
        DECIDING,
        CLOSED,
        CANCELLED;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Tells whether its next session is yet to be held. */
        boolean isToBeHeld() {
            return this == SCHEDULED || this == PREPARING;
        }

        /** Tells whether nothing more will happen. */
        public boolean isOver() {
            return this == CLOSED || this == CANCELLED;
        }

        /** Finds a status by its name in the API. */
        public static Optional<Status> find(String key) {
            return Arrays.stream(values())
                    .filter(status -> status.key().equals(key))
                    .findFirst();
        }
    }
}
