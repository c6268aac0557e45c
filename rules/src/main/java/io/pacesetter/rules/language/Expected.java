package io.pacesetter.rules.language;

/**
 * What a grammar expects at a place.
 *
 * @param words the words or the sign, for {@link Kind#WORDS}; else what follows the value without a blank (a Korean particle),
 *     mostly empty
 */
public record Expected(Kind kind, String words) {

    /** What kind of thing. */
    public enum Kind {
        /** Words of the grammar, or a sign. */
        WORDS,
        ACTIVITY_TYPE,
        INDICATOR,
        BADGE,
        CONTEST,
        /** A role in quotation marks. */
        ROLE,
        /** A team's name in quotation marks. */
        TEAM,
        /** A tag in quotation marks. */
        TAG,
        /** An attribute's name in quotation marks. */
        ATTRIBUTE,
        /** A number. */
        NUMBER,
        /** Any text in quotation marks. */
        TEXT
    }

    /** Words of the grammar, or a sign. */
    public static Expected words(String words) {
        return new Expected(Kind.WORDS, words);
    }

    /** Anything but words of the grammar. */
    public static Expected of(Kind kind) {
        return new Expected(kind, "");
    }
}
