package io.pacesetter.rules.language;

import java.text.Normalizer;

/** Texts inside rules, as sentences write them. */
public final class Texts {

    private Texts() {}

    /** Puts a text into quotation marks; {@code "} and {@code \} get a backslash. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                quoted.append('\\');
            }
            quoted.append(character);
        }
        return quoted.append('"').toString();
    }

    /** Tells whether a text can stand inside a rule: no line breaks, nothing invisible, in composed form (NFC). */
    public static boolean isPlain(String text) {
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int character = text.codePointAt(i);
            if (character < ' ' || Letters.isHidden(character, before)) {
                return false;
            }
            before = character;
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }
}
