package io.pacesetter.engine.subject;

import io.pacesetter.engine.refusal.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whose numbers there are: a person's, a team's with all below it, the whole company's. */
public enum Level {
    MEMBER,
    TEAM,
    COMPANY;

    /** Returns the name in the API: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a level by its name in the API.
     *
     * @throws Refusal if it is none
     */
    public static Level parse(String pointer, @Nullable String key) {
        for (Level level : values()) {
            if (level.key().equals(key)) {
                return level;
            }
        }
        throw Refusal.invalid(pointer, "There is no level " + key + "; use member, team or company");
    }
}
