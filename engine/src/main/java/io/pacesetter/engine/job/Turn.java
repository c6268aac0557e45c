package io.pacesetter.engine.job;

import java.time.Duration;

/** How a node's turn at a job went. */
public sealed interface Turn {

    /** The job has ended and is tidied up. */
    record Ended() implements Turn {}

    /**
     * The job goes on later, on any node.
     *
     * @param open how many jobs of the organization have not ended, this one included
     */
    record Paused(long open) implements Turn {}

    /** The last step failed for a reason that may pass; it is to be tried again. */
    record Retry(Duration after) implements Turn {}

    /** Another node has taken the job up meanwhile. */
    record Lost() implements Turn {}
}
