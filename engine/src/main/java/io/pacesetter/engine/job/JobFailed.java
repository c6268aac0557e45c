package io.pacesetter.engine.job;

/** A job cannot go on; the message tells its user why and what to do. */
public final class JobFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Takes what the user is told. */
    public JobFailed(String message) {
        super(message);
    }
}
