package io.pacesetter.processes.training;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What assigned a training.
 *
 * @param actor the rule, the coaching or the person, for people to read; null if nobody can be named
 * @param reason why, at most 1000 characters; null for none
 */
public record AssignedBy(
        Kind kind, @Nullable String actor, @Nullable String reason) {

    /** Who or what assigns. */
    public enum Kind {
        RULE,
        COACHING,
        HAND;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** A rule, by its name. */
    public static AssignedBy rule(String rule) {
        return new AssignedBy(Kind.RULE, rule, null);
    }

    /** A coaching cycle whose numbers asked for it. */
    public static AssignedBy coaching(@Nullable String reason) {
        return new AssignedBy(Kind.COACHING, null, reason);
    }

    /** Somebody's own decision. */
    public static AssignedBy hand(String actor, @Nullable String note) {
        return new AssignedBy(Kind.HAND, actor, note);
    }
}
