package io.pacesetter.api.rulebook;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.rules.language.Bounds;
import org.jspecify.annotations.Nullable;

/** Texts of rules as they come in requests. */
final class RuleText {

    private RuleText() {}

    /** Refuses a text that is missing or too long before anything looks into it. */
    static String within(String pointer, @Nullable String text) {
        if (text == null) {
            throw Refusal.invalid(pointer, "is missing; send the rules");
        }
        if (text.length() > Bounds.TEXT) {
            throw Refusal.invalid(
                    pointer, "has " + text.length() + " characters; at most " + Bounds.TEXT + " are read");
        }
        return text;
    }
}
