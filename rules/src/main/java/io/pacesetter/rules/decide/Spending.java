package io.pacesetter.rules.decide;

import java.util.function.LongSupplier;

/**
 * What a rulebook has cost so far. Thread-safe.
 *
 * <p>The wall clock is looked at for each moment, as it costs next to nothing. It may tell of a busy machine rather
 * than of a slow rulebook, so a bound that it shows to be passed has the thread's own clock looked at for a while, and
 * what that one shows counts.
 */
final class Spending {

    /** How many moments an average is taken over. */
    static final int MOMENTS = 256;

    /** For how many moments a rulebook that seemed slow is watched closely. */
    private static final int CLOSELY = 100_000;

    private final Budget budget;
    private final LongSupplier wall;
    private final LongSupplier worked;
    private volatile boolean close;
    private int closeMoments;
    private int moments;
    private int watched;
    private long spent;

    /** Where the clocks stood when a moment began. */
    record Begun(long wall, long worked, boolean close) {}

    /**
     * Begins at nothing.
     *
     * @param wall the time, in nanoseconds
     * @param worked how long the thread has worked, in nanoseconds; may cost much to ask
     */
    Spending(Budget budget, LongSupplier wall, LongSupplier worked) {
        this.budget = budget;
        this.wall = wall;
        this.worked = worked;
    }

    Begun begin() {
        boolean now = close;
        return new Begun(wall.getAsLong(), now ? worked.getAsLong() : 0, now);
    }

    /**
     * Adds a moment.
     *
     * @throws BudgetExceeded if it or the last ones took too long
     */
    void end(Begun begun) {
        long took = begun.close() ? worked.getAsLong() - begun.worked() : wall.getAsLong() - begun.wall();
        boolean late = took > budget.moment().toNanos();
        if (late && begun.close()) {
            throw new BudgetExceeded("It took %d ms for one moment; the bound is %d ms"
                    .formatted(took / 1_000_000, budget.moment().toMillis()));
        }
        long mean = add(took, begun.close(), late);
        if (mean > budget.mean().toNanos()) {
            throw new BudgetExceeded("It took %d ms for a moment on average, over %d of them; the bound is %d ms"
                    .formatted(mean / 1_000_000, MOMENTS, budget.mean().toMillis()));
        }
    }

    /** Returns the mean of the last moments once there are enough that were all watched closely, else 0. */
    private synchronized long add(long took, boolean closely, boolean late) {
        spent += took;
        watched += closely ? 1 : 0;
        boolean full = ++moments == MOMENTS;
        long mean = full ? spent / MOMENTS : 0;
        boolean sure = watched == MOMENTS;
        if (full) {
            moments = 0;
            watched = 0;
            spent = 0;
        }
        if (late || mean > budget.mean().toNanos()) {
            closeMoments = CLOSELY;
        } else if (closely && closeMoments > 0) {
            closeMoments--;
        }
        close = closeMoments > 0;
        return sure ? mean : 0;
    }
}
