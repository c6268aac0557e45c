package io.pacesetter.engine.job;

/**
 * One kind of long work that changes nothing and finds something out. Its steps take as long as they like, outside of any
 * transaction; a restart begins the step under way again.
 */
public interface Inquiry {

    /** Tells whoever waits how far a step is. */
    @FunctionalInterface
    interface Watch {

        /**
         * Tells the numbers so far.
         *
         * @return false once the step should end early: nobody waits for what it finds
         */
        boolean goesOn(JobProgress progress);
    }

    /** Returns the kind of job that this does, as it stands in the API. */
    String kind();

    /**
     * Does one step.
     *
     * @param job the job as it was after the step before
     * @return where the job stands now; of no account if the watch has said to end early
     * @throws JobFailed if the job cannot go on
     */
    JobStep step(Job job, Watch watch);
}
