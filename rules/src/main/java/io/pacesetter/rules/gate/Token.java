package io.pacesetter.rules.gate;

/**
 * A piece of Drools text.
 *
 * @param kind what it is
 * @param text as it stands there, quotes included
 */
record Token(Kind kind, String text) {

    enum Kind {
        WORD,
        STRING,
        SYMBOL
    }

    boolean is(String expected) {
        return kind != Kind.STRING && text.equals(expected);
    }
}
