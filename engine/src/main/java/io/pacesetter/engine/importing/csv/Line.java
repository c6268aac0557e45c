package io.pacesetter.engine.importing.csv;

/**
 * A line as it stands in the file.
 *
 * @param text without the line break; cut off if the line is too long
 * @param lineBreak what ended it; empty at the end of the file
 * @param tooLong whether the line is longer than lines may be
 * @param undecodable the column (from 1) of the first bytes that are no text in the file's encoding; 0 if there are none
 */
record Line(Position start, String text, String lineBreak, boolean tooLong, int undecodable) {

    long number() {
        return start.line();
    }
}
