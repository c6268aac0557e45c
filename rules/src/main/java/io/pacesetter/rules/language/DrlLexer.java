package io.pacesetter.rules.language;

/** Takes a text in Drools' language apart. Not thread-safe. */
final class DrlLexer extends Lexer {

    /** Names of numbers that the engine follows may be longer than what people write. */
    private static final int LONGEST = 2_000;

    DrlLexer(String text) {
        super(text);
    }

    @Override
    boolean isComment() {
        return text.startsWith("//", at);
    }

    /** For Java a line may end, and code begin, by an escape in a comment. */
    @Override
    boolean isTrap() {
        return text.startsWith("\\u", at);
    }

    @Override
    boolean isOfWord(int character) {
        return character == '$' || super.isOfWord(character);
    }

    @Override
    int longest() {
        return LONGEST;
    }

    /** Blanks are spelt out, so that one sees which they are; nothing else is. */
    @Override
    int spelt() {
        if (!text.startsWith("\\u", at) || at + SPELT > text.length()) {
            return NOTHING;
        }
        int character = 0;
        for (int i = at + 2; i < at + SPELT; i++) {
            char digit = text.charAt(i);
            int value = digit < 0x80 ? Character.digit(digit, 16) : NOTHING;
            if (value < 0) {
                return NOTHING;
            }
            character = character * 16 + value;
        }
        boolean blank = character >= 0x80 && Character.getType(character) == Character.SPACE_SEPARATOR;
        return blank ? character : NOTHING;
    }

    @Override
    int signLength() {
        boolean pair = text.startsWith("==", at) || text.startsWith("||", at);
        return pair ? 2 : super.signLength();
    }
}
