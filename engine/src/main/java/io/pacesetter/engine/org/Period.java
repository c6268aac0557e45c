package io.pacesetter.engine.org;

import java.util.Locale;
import java.util.Optional;

/** The lengths of time that goals and standings are held for, in the organization's calendar. */
public enum Period {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** Returns the name in the API: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds a period by its name in the API. */
    public static Optional<Period> find(String key) {
        for (Period period : values()) {
            if (period.key().equals(key)) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }
}
