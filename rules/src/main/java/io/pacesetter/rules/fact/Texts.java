package io.pacesetter.rules.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares texts as they are written, case and all. A text that is not there is null. */
public final class Texts {

    private Texts() {}

    /** Tells whether a text is one of some values. */
    public static boolean is(@Nullable String text, String... values) {
        for (String value : values) {
            if (value.equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a text is none of some values, or is not there. */
    public static boolean isNot(@Nullable String text, String... values) {
        return !is(text, values);
    }

    /** Tells whether a text contains one of some values. */
    public static boolean contains(@Nullable String text, String... values) {
        if (text != null) {
            for (String value : values) {
                if (text.contains(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether a text starts with one of some values. */
    public static boolean startsWith(@Nullable String text, String... values) {
        if (text != null) {
            for (String value : values) {
                if (text.startsWith(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean meet(Set<String> texts, String... values) {
        for (String value : values) {
            if (texts.contains(value)) {
                return true;
            }
        }
        return false;
    }
}
