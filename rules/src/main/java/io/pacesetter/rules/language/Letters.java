package io.pacesetter.rules.language;

import java.util.Locale;

/** Tells characters apart by what they may be in a rule's text. */
final class Letters {

    private Letters() {}

    /** Tells whether nobody could see the character, or see what it does to those around it. */
    static boolean isHidden(int character, int before) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isIgnorable(character, before);
        };
    }

    /** Letters and marks that are drawn as nothing. */
    private static boolean isIgnorable(int character, int before) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0x2800 -> true;
            // colours the emoji before it; behind anything else it could only hide
            case 0xFE0F -> Character.getType(before) != Character.OTHER_SYMBOL;
            default ->
                (character >= 0x180B && character <= 0x180F)
                        || (character >= 0xFE00 && character < 0xFE0F)
                        || (character >= 0xE0100 && character <= 0xE01EF);
        };
    }

    static boolean isBlank(int character) {
        return character == ' '
                || character == '\t'
                || character == '\n'
                || character == '\r'
                || Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLatin(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static boolean isHangul(int character) {
        return (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0x3131 && character <= 0x318E);
    }

    /** Tells whether a character may stand in a word. */
    static boolean isPlain(int character) {
        return isLatin(character) || isDigit(character) || character == '_' || isHangul(character);
    }

    /** Tells whether a character belongs to a word, be it allowed there or not. */
    static boolean isOfWord(int character) {
        if (isPlain(character) || Character.isLetterOrDigit(character)) {
            return !isHidden(character, 0);
        }
        return !isHidden(character, 0)
                && switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    static boolean isApostrophe(int character) {
        return character == '\'' || character == 0x2019;
    }

    static boolean isOddQuote(int character) {
        return (character >= 0x2018 && character <= 0x201F)
                || character == 0x00AB
                || character == 0x00BB
                || character == 0xFF02
                || (character >= 0x300C && character <= 0x300F);
    }

    /** Returns the sign that a character stands for; empty if rules know no such sign. */
    static String sign(int character) {
        if (character == 0x2212) {
            return "-";
        }
        boolean known = (character > ' ' && character < 0x7F) || character == '×' || character == '÷';
        return known ? Character.toString(character) : "";
    }

    /** Names a character, for example {@code CYRILLIC SMALL LETTER A (U+0430)}. */
    static String name(int character) {
        String name = Character.getName(character);
        return (name == null ? "" : name + " ") + String.format(Locale.ROOT, "(U+%04X)", character);
    }
}
