package io.pacesetter.processes.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A series of coaching sessions with one member.
 *
 * @param topic what it is about; null for nothing in particular
 * @param nextOn the day of the next session
 * @param reason why it was cancelled; null unless it was
 */
public record Cycle(
        long id,
        long memberId,
        long templateId,
        @Nullable String topic,
        Status status,
        StartedBy startedBy,
        Instant createdAt,
        LocalDate nextOn,
        @Nullable String reason,
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

        /** Tells whether nothing more will happen. */
        public boolean isOver() {
            return this == CLOSED || this == CANCELLED;
        }

        /** Tells whether no session has been held yet. */
        public boolean isBeforeSession() {
            return this == SCHEDULED || this == PREPARING;
        }

        static Status of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
