package io.pacesetter.processes.coaching;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What started a cycle.
 *
 * @param rule the name of the rule; null if it was none
 * @param effectId the entry of the ledger; null if it was no rule
 * @param actor who did it by hand; null otherwise
 */
public record StartedBy(
        Kind kind,
        @Nullable String rule,
        @Nullable Long effectId,
        @Nullable String actor) {

    /** Ways to start. */
    public enum Kind {
        RULE,
        SCHEDULE,
        HAND,
        ONBOARDING,
        REPEAT;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Somebody's own decision. */
    public static StartedBy hand(String actor) {
        return new StartedBy(Kind.HAND, null, null, actor);
    }

    /** A rule, by an entry of the ledger. */
    public static StartedBy rule(@Nullable String rule, long effectId) {
        return new StartedBy(Kind.RULE, rule, effectId, null);
    }

    /** An onboarding that is behind its plan. */
    public static StartedBy onboarding() {
        return new StartedBy(Kind.ONBOARDING, null, null, null);
    }
}
