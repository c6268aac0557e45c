package io.pacesetter.engine.job;

import org.jspecify.annotations.Nullable;

/**
 * A line of a file that a job could not take.
 *
 * @param line its number in the file, from 1
 * @param column the name of the column that is wrong; null if it is the line itself
 * @param detail what is wrong and what would be right
 * @param raw the line as it stands in the file, cut off if it is very long
 */
public record Rejection(long line, @Nullable String column, String detail, String raw) {}
