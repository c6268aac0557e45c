package io.pacesetter.processes.dispute;

import java.util.Locale;
import java.util.Map;

/**
 * What a dispute is about.
 *
 * @param key what names it among all that a member can question
 * @param seen what there was to see when it was filed: {@code points}, {@code rule}, {@code rank}, {@code score} and so on
 */
public record About(Kind kind, String key, Map<String, Object> seen) {

    /** Kinds of things that can be questioned. */
    public enum Kind {
        /** An entry of the ledger. */
        ENTRY,
        /** Where one stands in a contest. */
        CONTEST,
        /** The rank by an indicator. */
        STANDING;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public About {
        seen = Map.copyOf(seen);
    }
}
