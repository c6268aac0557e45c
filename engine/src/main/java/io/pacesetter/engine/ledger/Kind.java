package io.pacesetter.engine.ledger;

import java.util.Locale;

/** What an effect is. */
public enum Kind {
    POINTS,
    /** Of a participant in a contest. */
    SCORE,
    BADGE,
    CELEBRATION,
    NOTIFICATION,
    COACHING,
    TRAINING,
    /** An activity is set aside until a person has looked at it. */
    REVIEW;

    /** Returns the name in the API and in the database: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a kind by its name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
