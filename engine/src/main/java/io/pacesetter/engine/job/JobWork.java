package io.pacesetter.engine.job;

/**
 * One kind of long work. It is done in steps, each a transaction that writes its progress and cursor, so that a restart
 * goes on after the last step and repeats none.
 */
public interface JobWork {

    /** Returns the kind of job that this does, as it stands in the API. */
    String kind();

    /**
     * Does one step, in a transaction of its own. The caller repeats it until it says that it is done, and stops between
     * steps when the job is cancelled.
     *
     * @param job the job as it was after the step before
     * @return where the job stands now
     * @throws JobFailed if the job cannot go on; what earlier steps did stays
     */
    JobStep step(Job job);

    /** Tidies up once the job has ended in whatever way, in a transaction of its own. */
    default void ended(Job job) {}
}
