package io.pacesetter.rules.language;

import java.util.List;

/**
 * The words, numbers, texts and signs of a sentence face's text.
 *
 * <p>A comment runs from {@code #} to the end of its line and leaves no token. Line breaks mean no more than a blank.
 *
 * @param all in the order of the text; the last is the only one of kind {@link Kind#END}
 * @param faults what must not stand in a rule's text, in its order; where there is one, the tokens are good for completion only
 */
public record Tokens(List<Token> all, List<Fault> faults) {

    /** How many faults are told; a text with more is beyond repair one by one. */
    public static final int FAULTS = 50;

    /** What a token is. */
    public enum Kind {
        /** Letters of the Latin alphabet or Hangul, digits and {@code _}, beginning with a letter or {@code _}. */
        WORD,
        /** Digits, with a point and more digits perhaps; neither sign nor thousands separators. */
        NUMBER,
        /** What stood between quotation marks. */
        STRING,
        /** A single sign. */
        SIGN,
        /** The end of the text. */
        END
    }

    /**
     * A piece of the text.
     *
     * @param text the word as it is written ({@code member’s} with a straight apostrophe), the number without thousands
     *     separators, the content of the string without quotation marks and escapes, the sign ({@code −} as {@code -}); empty
     *     at the end
     * @param line from 1
     * @param column from 1, in code points
     * @param start where it begins in the text, in chars
     * @param end behind its last char
     * @param spaced whether white space, a comment or the beginning of the text stands before it; else it touches the token
     *     before
     */
    public record Token(Kind kind, String text, int line, int column, int start, int end, boolean spaced) {

        /** Tells whether it is this sign. */
        public boolean isSign(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }

        /** Tells whether it is this word, in capitals or not. */
        public boolean isWord(String word) {
            return kind == Kind.WORD && text.equalsIgnoreCase(word);
        }
    }

    /** What may be wrong with characters. */
    public enum Flaw {
        /** The text exceeds its bound, which is what was found; there are no tokens then. */
        LONG_TEXT,
        /** A control, format, bidirectional, zero-width, private or unassigned character; {@code found} names it. */
        HIDDEN,
        /** The line ends before the closing quotation mark. */
        UNCLOSED,
        /** A backslash before anything but a quotation mark or a backslash; {@code found} is both. */
        ESCAPE,
        /** A string exceeds {@link Bounds#STRING}. */
        LONG_STRING,
        /** A word exceeds {@link Bounds#NAME}. */
        LONG_WORD,
        /** A number has too many digits to be below {@link Bounds#NUMBER}, or more than {@link Bounds#DIGITS} after the point. */
        LONG_NUMBER,
        /** A word or string is not in Unicode's composed form (NFC). */
        UNCOMPOSED,
        /** A letter in a word that is neither plain Latin nor Hangul, perhaps for its looks; {@code found} names it. */
        LETTER,
        /** A quotation mark that is not {@code "}. */
        QUOTE,
        /** Any other sign that rules do not know. */
        SIGN
    }

    /**
     * What is wrong with some characters.
     *
     * @param line from 1
     * @param column from 1, in code points
     * @param found the word or the characters
     */
    public record Fault(Flaw flaw, int line, int column, String found) {

        /** Tells it in English. */
        public Problem inEnglish() {
            return new Problem(line, column, message(), hint());
        }

        private String message() {
            return switch (flaw) {
                case LONG_TEXT -> "The text has more than " + found + " characters";
                case HIDDEN -> "An invisible character, " + found + ", must not stand in a rule";
                case UNCLOSED -> "The text in quotation marks is not closed on its line";
                case ESCAPE -> "Nothing is written as " + found;
                case LONG_STRING -> "The text in quotation marks has more than " + Bounds.STRING + " characters";
                case LONG_WORD -> "A word has more than " + Bounds.NAME + " characters";
                case LONG_NUMBER -> "The number has too many digits";
                case UNCOMPOSED -> "Accents or syllables of \"" + found + "\" are written in pieces";
                case LETTER -> "The word holds a letter of another alphabet: " + found;
                case QUOTE -> "Found the quotation mark " + found;
                case SIGN -> "Found " + found + ", which means nothing in a rule";
            };
        }

        private String hint() {
            return switch (flaw) {
                case LONG_TEXT -> "split it into several rulebooks";
                case HIDDEN -> "remove it";
                case UNCLOSED -> "write \" at its end";
                case ESCAPE -> "inside quotation marks write \\\" for \" and \\\\ for \\";
                case LONG_STRING, LONG_WORD -> "shorten it";
                case LONG_NUMBER ->
                    "numbers are below " + Bounds.NUMBER.toPlainString() + " and have at most " + Bounds.DIGITS
                            + " digits after the point";
                case UNCOMPOSED -> "type it again, or convert the text to Unicode's form NFC";
                case LETTER -> "type the word again in Latin letters or Hangul";
                case QUOTE -> "write \"";
                case SIGN -> "put texts into quotation marks";
            };
        }
    }

    public Tokens {
        all = List.copyOf(all);
        faults = List.copyOf(faults);
    }

    /** Takes a text of any origin and size apart, in time in proportion to its length; one that is too long, at once. */
    public static Tokens of(String text) {
        return read(text, new Lexer(text), Bounds.TEXT);
    }

    /**
     * Does the same with a text in Drools' language: comments begin with {@code //}, words may begin with {@code $}, {@code ==}
     * and {@code ||} are signs, and inside strings blanks other than the usual one may be spelt out by their code. The
     * text may be as long as what is printed of the longest text in sentences.
     */
    public static Tokens ofDrl(String text) {
        return read(text, new DrlLexer(text), Bounds.DRL);
    }

    private static Tokens read(String text, Lexer lexer, int bound) {
        if (text.length() > bound) {
            return new Tokens(
                    List.of(new Token(Kind.END, "", 1, 1, 0, 0, true)),
                    List.of(new Fault(Flaw.LONG_TEXT, 1, 1, String.valueOf(bound))));
        }
        return lexer.read();
    }
}
