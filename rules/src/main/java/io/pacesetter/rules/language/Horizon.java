package io.pacesetter.rules.language;

import java.util.Locale;

/** How far a number or a limit reaches: a period of the organization's calendar, the contest, or all of history. */
public enum Horizon {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    /** From the contest's first moment on; in the rules of contests only. */
    CONTEST,
    /** Since the beginning. */
    EVER;

    /** Tells whether it is a period of the calendar, which ends and begins anew. */
    public boolean isPeriod() {
        return this != CONTEST && this != EVER;
    }

    /** Returns the name in files and facts: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
