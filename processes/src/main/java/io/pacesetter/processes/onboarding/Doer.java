package io.pacesetter.processes.onboarding;

import java.util.Locale;

/** Who does something in a plan. */
public enum Doer {
    MEMBER,
    MANAGER,
    HR,
    BUDDY;

    /** Returns the name in plans: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
