package io.pacesetter.engine.importing;

import org.jspecify.annotations.Nullable;

/** What became of a line. */
sealed interface Fate {

    /** Whether and how it was taken. */
    enum Taken implements Fate {
        ACCEPTED,
        DUPLICATE,
        CORRECTED,
        SKIPPED
    }

    /**
     * It was refused; nothing of it was done.
     *
     * @param column the name of the column that is wrong; null if it is the line itself
     */
    record Refused(@Nullable String column, String detail) implements Fate {}
}
