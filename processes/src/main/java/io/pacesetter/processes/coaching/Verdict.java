package io.pacesetter.processes.coaching;

import java.util.Locale;
import java.util.Optional;

/** What follows from a session once the numbers are there. */
public enum Verdict {
    CLOSE,
    REPEAT,
    TRAIN,
    ESCALATE;

    /** Returns the name in decisions and in the API: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Verdict> find(Object text) {
        for (Verdict verdict : values()) {
            if (verdict.key().equals(text)) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }
}
