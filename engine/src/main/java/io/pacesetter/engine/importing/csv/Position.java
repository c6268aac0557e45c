package io.pacesetter.engine.importing.csv;

/**
 * Where a line begins, so that reading can go on there without reading what is before.
 *
 * @param offset a byte before the line from which characters can be decoded
 * @param skip how many characters to skip from there
 * @param line the number of the line, from 1
 */
public record Position(long offset, int skip, long line) {

    /** Reads what {@link #toString()} writes. */
    public static Position parse(String text) {
        String[] parts = text.split(":", 3);
        return new Position(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
    }

    @Override
    public String toString() {
        return offset + ":" + skip + ":" + line;
    }
}
