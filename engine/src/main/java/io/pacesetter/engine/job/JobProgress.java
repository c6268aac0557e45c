package io.pacesetter.engine.job;

/**
 * The numbers of a job so far; all 0 or more.
 *
 * @param total how much there is to do; 0 while unknown
 * @param processed how much is done
 */
public record JobProgress(
        long total,
        long processed,
        long accepted,
        long duplicates,
        long corrected,
        long deleted,
        long skipped,
        long rejected) {

    /** Nothing done yet. */
    public static final JobProgress NONE = new JobProgress(0, 0, 0, 0, 0, 0, 0, 0);
}
