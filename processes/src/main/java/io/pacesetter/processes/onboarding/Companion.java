package io.pacesetter.processes.onboarding;

import java.util.Locale;

/** Who talks with the person in a plan. */
public enum Companion {
    MANAGER,
    HR,
    BUDDY;

    /** Returns the name in plans: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
