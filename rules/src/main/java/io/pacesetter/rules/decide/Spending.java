package io.pacesetter.rules.decide;

import java.util.function.LongSupplier;

/** What a rulebook has cost so far. Thread-safe. */
final class Spending {

    /** How many moments an average is taken over. */
    static final int MOMENTS = 256;

    private final Budget budget;
    private final LongSupplier nanos;
    private int moments;
    private long spent;

    /**
     * Begins at nothing.
     *
     * @param nanos how long the thread has worked, in nanoseconds
     */
    Spending(Budget budget, LongSupplier nanos) {
        this.budget = budget;
        this.nanos = nanos;
    }

    long begin() {
        return nanos.getAsLong();
    }

    /**
     * Adds a moment.
     *
     * @throws BudgetExceeded if it or the last ones took too long
     */
    void end(long begun) {
        long took = nanos.getAsLong() - begun;
        if (took > budget.moment().toNanos()) {
            throw new BudgetExceeded("It took %d ms for one moment; the bound is %d ms"
                    .formatted(took / 1_000_000, budget.moment().toMillis()));
        }
        long mean = add(took);
        if (mean > budget.mean().toNanos()) {
            throw new BudgetExceeded("It took %d ms for a moment on average, over %d of them; the bound is %d ms"
                    .formatted(mean / 1_000_000, MOMENTS, budget.mean().toMillis()));
        }
    }

    private synchronized long add(long took) {
        spent += took;
        if (++moments < MOMENTS) {
            return 0;
        }
        long mean = spent / moments;
        moments = 0;
        spent = 0;
        return mean;
    }
}
