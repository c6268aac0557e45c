package io.pacesetter.rules.language;

import java.util.Locale;

/** Whose number a rule looks at, seen from the member that something happened to. */
public enum Scope {
    MEMBER,
    /** The team that the member belongs to on that day, with the teams below it. */
    TEAM,
    COMPANY;

    /** Returns the name in files and facts: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
