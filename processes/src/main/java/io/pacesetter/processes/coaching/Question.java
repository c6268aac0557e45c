package io.pacesetter.processes.coaching;

import java.util.List;
import java.util.Locale;

/**
 * A question of a template.
 *
 * @param choices what may be chosen; empty unless the kind is {@link Kind#CHOICE}
 */
public record Question(String key, String text, Asked asked, Kind kind, List<String> choices) {

    public Question {
        choices = List.copyOf(choices);
    }

    /** Who answers. */
    public enum Asked {
        MANAGER,
        MEMBER,
        BOTH;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How one answers; a rating is 1 to 5. */
    public enum Kind {
        TEXT,
        RATING,
        CHOICE;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
