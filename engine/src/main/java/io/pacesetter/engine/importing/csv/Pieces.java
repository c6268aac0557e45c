package io.pacesetter.engine.importing.csv;

import java.util.Arrays;

/** A file in pieces of {@link #SIZE} bytes; only the last one is shorter. */
public interface Pieces {

    /** How long every piece but the last is. */
    int SIZE = 1 << 20;

    /** Returns a piece, numbered from 0; empty after the last one. */
    byte[] piece(int number);

    /** Returns the pieces of a file that is at hand. */
    static Pieces of(byte[] content) {
        return number -> {
            int from = Math.min(content.length, number * SIZE);
            return Arrays.copyOfRange(content, from, Math.min(content.length, from + SIZE));
        };
    }
}
