package io.pacesetter.processes.training;

import io.pacesetter.engine.org.Span;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The days before and after a training that are held against each other: both hold the same number of days that the member
 * works, and neither holds the day on which it was completed.
 *
 * @param workingDays how many days that the member works each holds
 */
record BeforeAndAfter(Span before, Span after, int workingDays) {

    /** How many working days each span holds at most. */
    static final int MOST_WORKING_DAYS = 20;

    /** Fewer say nothing. */
    static final int FEWEST_WORKING_DAYS = 5;

    /** How far working days are looked for on either side, in days. */
    private static final int FARTHEST = 120;

    /**
     * Finds them.
     *
     * @param today the first day that is not over
     * @param works whether the member is there and works on a day
     * @return null if either side has too few days
     */
    static @Nullable BeforeAndAfter of(LocalDate completed, LocalDate today, Predicate<LocalDate> works) {
        Predicate<LocalDate> over = day -> day.isBefore(today) && works.test(day);
        int days = Math.min(count(completed, -1, over), count(completed, 1, over));
        if (days < FEWEST_WORKING_DAYS) {
            return null;
        }
        Span before = new Span(nth(completed, -1, days, over), completed);
        Span after =
                new Span(completed.plusDays(1), nth(completed, 1, days, over).plusDays(1));
        return new BeforeAndAfter(before, after, days);
    }

    private static int count(LocalDate from, int step, Predicate<LocalDate> works) {
        int found = 0;
        for (int i = 1; i <= FARTHEST && found < MOST_WORKING_DAYS; i++) {
            found += works.test(from.plusDays((long) i * step)) ? 1 : 0;
        }
        return found;
    }

    private static LocalDate nth(LocalDate from, int step, int n, Predicate<LocalDate> works) {
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(step);
            left -= works.test(day) ? 1 : 0;
        }
        return day;
    }
}
