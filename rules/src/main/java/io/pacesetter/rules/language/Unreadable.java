package io.pacesetter.rules.language;

/** Thrown within a face to give up a rule: what the problem is. Never leaves the face. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Gives up for a problem. */
    public Unreadable(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    /** Returns the problem. */
    public Problem problem() {
        return problem;
    }
}
