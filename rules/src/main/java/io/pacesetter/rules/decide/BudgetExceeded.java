package io.pacesetter.rules.decide;

/** A rulebook went beyond what a moment may cost; it must be suspended, others go on. */
public final class BudgetExceeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Says what was exceeded.
     *
     * @param message for people, with the figure and its bound
     */
    public BudgetExceeded(String message) {
        super(message);
    }
}
