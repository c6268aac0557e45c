package io.pacesetter.engine.review;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An activity that a fair-play rule set aside.
 *
 * @param reason what looked odd to the rule
 * @param decidedBy who decided; null while it is open
 * @param note what they said; null if nothing
 */
public record Review(
        long id,
        long activityId,
        long personId,
        long effectId,
        String reason,
        Instant setAsideAt,
        Status status,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note) {

    /** What became of it. */
    public enum Status {
        OPEN,
        /** It scores. */
        RELEASED,
        /** It never scores. */
        REFUSED;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Finds a status by its name in the API. */
        public static Optional<Status> find(String key) {
            for (Status status : values()) {
                if (status.key().equals(key)) {
                    return Optional.of(status);
                }
            }
            return Optional.empty();
        }
    }
}
