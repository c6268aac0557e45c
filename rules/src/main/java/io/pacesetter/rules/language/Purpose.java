package io.pacesetter.rules.language;

import java.util.Locale;
import java.util.Optional;

/** What a rulebook is for; decides which triggers and actions its rules may use (see {@code RuleCheck}). */
public enum Purpose {
    GOAL,
    /** Scores contests: only the score, of the contest's participants, while it runs. */
    CONTEST,
    BADGE,
    RECOGNITION,
    COACHING,
    /** Sets activities aside before any other rule sees them. */
    FAIR_PLAY;

    /** Returns the name in the API, for example {@code fair-play}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds a purpose by its name in the API. */
    public static Optional<Purpose> find(String key) {
        for (Purpose purpose : values()) {
            if (purpose.key().equals(key)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }
}
