package io.pacesetter.engine.importing.csv;

/** Follows the quotes of one record, line by line, to see whether it goes on in the next line. */
final class Quotes {

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        /** After a quote inside a quoted field: it closes the field or is the first of two. */
        AFTER_QUOTE
    }

    /**
     * A place in the record.
     *
     * @param line how many lines after the first
     * @param character from 1, in that line
     * @param field from 0, in the record
     */
    record Place(int line, int character, int field) {}

    private static final Place START = new Place(0, 1, 0);

    private final char delimiter;
    private State state = State.FIELD_START;
    private int line = -1;
    private int field;
    private Place opened = START;
    private boolean stray;
    private Place strayAt = START;

    Quotes(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Returns the field, from 0, that a character (from 1) of a record's first line belongs to. */
    static int fieldAt(String text, int character, char delimiter) {
        Quotes quotes = new Quotes(delimiter);
        quotes.read(text.substring(0, Math.min(text.length(), character - 1)));
        return quotes.field;
    }

    void read(String text) {
        line++;
        for (int i = 0; i < text.length(); i++) {
            state = after(text.charAt(i), i + 1);
        }
    }

    private State after(char c, int character) {
        if (state == State.QUOTED) {
            return c == '"' ? State.AFTER_QUOTE : State.QUOTED;
        }
        if (c == '"' && state == State.FIELD_START) {
            opened = new Place(line, character, field);
            return State.QUOTED;
        }
        if (c == '"' && state == State.AFTER_QUOTE) {
            return State.QUOTED;
        }
        if (c == delimiter) {
            field++;
            return State.FIELD_START;
        }
        if (state == State.AFTER_QUOTE && !stray) {
            stray = true;
            strayAt = new Place(line, character, field);
        }
        return State.PLAIN;
    }

    /** Tells whether a quoted field is open. */
    boolean open() {
        return state == State.QUOTED;
    }

    /** Returns where the last quoted field was opened. */
    Place opened() {
        return opened;
    }

    /** Tells whether something follows a closing quote that should not. */
    boolean stray() {
        return stray;
    }

    /** Returns where the first such thing stands. */
    Place strayAt() {
        return strayAt;
    }
}
