package io.pacesetter.engine.job;

import org.jspecify.annotations.Nullable;

/**
 * What a step of a job leaves behind.
 *
 * @param done whether there is nothing left to do
 * @param cursor where the next step goes on; null at the start
 * @param progress the numbers so far
 * @param result what was found out, as JSON; null for what there was before
 */
public record JobStep(
        boolean done,
        @Nullable String cursor,
        JobProgress progress,
        @Nullable String result) {

    /** A step that finds out nothing. */
    public JobStep(boolean done, @Nullable String cursor, JobProgress progress) {
        this(done, cursor, progress, null);
    }
}
