package io.pacesetter.rules.language;

/**
 * What is wrong with a text, and where.
 *
 * @param line from 1
 * @param column from 1, in characters (code points) of the line
 * @param message what was found and what was expected, a sentence in the language of the text's reader
 * @param hint what would probably be right; empty if there is nothing to say
 */
public record Problem(int line, int column, String message, String hint) {}
