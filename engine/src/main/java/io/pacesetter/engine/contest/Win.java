package io.pacesetter.engine.contest;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a contest is won.
 *
 * @param target the score to reach; null where the highest score wins
 * @param tieBreak who is first among those with equal scores
 */
public record Win(Kind kind, @Nullable BigDecimal target, TieBreak tieBreak) {

    /** The ways to win. */
    public enum Kind {
        /** The highest score at the end. */
        HIGHEST_SCORE,
        /** Whoever reaches the target first, then second, and so on. */
        FIRST_TO,
        /** Everyone who reaches the target by the end, all in the first place. */
        EVERYONE_AT;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Finds a kind by its name in the API. */
        public static Optional<Kind> find(String key) {
            for (Kind kind : values()) {
                if (kind.key().equals(key)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** What decides between equal scores. */
    public enum TieBreak {
        /** Whoever came to the score earlier is ahead. */
        EARLIEST,
        /** They share the place and what is won with it. */
        SHARED;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Finds a tie-break by its name in the API. */
        public static Optional<TieBreak> find(String key) {
            for (TieBreak tieBreak : values()) {
                if (tieBreak.key().equals(key)) {
                    return Optional.of(tieBreak);
                }
            }
            return Optional.empty();
        }
    }
}
