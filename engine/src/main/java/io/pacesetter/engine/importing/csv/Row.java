package io.pacesetter.engine.importing.csv;

import java.util.List;

/** What stands in the file for one record; {@code line} is where it begins, {@code raw} how it is written there. */
public sealed interface Row {

    /** Returns the number of the line that it begins in, from 1. */
    long line();

    /** Returns it as it stands in the file. */
    String raw();

    /** A well-formed record. */
    record Fields(long line, String raw, List<String> values) implements Row {

        /** Tells whether there is nothing in it but delimiters. */
        public boolean blank() {
            return values.stream().allMatch(String::isBlank);
        }
    }

    /**
     * A line that is no record.
     *
     * @param field the field that the fault is in, from 0
     */
    record Broken(long line, String raw, int field, String detail) implements Row {}
}
