package io.pacesetter.engine.job;

import org.jspecify.annotations.Nullable;

/**
 * What a step of a job leaves behind.
 *
 * @param done whether there is nothing left to do
 * @param cursor where the next step goes on; null at the start
 * @param progress the numbers so far
 */
public record JobStep(boolean done, @Nullable String cursor, JobProgress progress) {}
