package io.pacesetter.processes.time;

import io.pacesetter.engine.org.Span;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The days before and after something that happened to a member which are held against each other; both hold the same number
 * of days that the member works, and neither holds the day on which it happened.
 *
 * @param workingDays how many they hold; 0 if they are empty
 */
public record EqualSpans(Span before, Span after, int workingDays) {

    /**
     * Finds them.
     *
     * @param wanted how many working days each should hold, at least 1
     * @param farthest how many days back and ahead working days are looked for
     * @param works whether the member works on a day: a working day on which they belong here and are not away
     */
    public static EqualSpans around(LocalDate day, int wanted, int farthest, Predicate<LocalDate> works) {
        int days = Math.min(count(day, wanted, -farthest, works), count(day, wanted, farthest, works));
        LocalDate first = nth(day, days, -1, works);
        LocalDate last = nth(day, days, 1, works);
        LocalDate next = day.plusDays(1);
        return new EqualSpans(new Span(first, day), new Span(next, days == 0 ? next : last.plusDays(1)), days);
    }

    private static int count(LocalDate day, int wanted, int farthest, Predicate<LocalDate> works) {
        int found = 0;
        for (int i = 1; i <= Math.abs(farthest) && found < wanted; i++) {
            if (works.test(day.plusDays((long) i * Integer.signum(farthest)))) {
                found++;
            }
        }
        return found;
    }

    /** Returns the nth day that is worked, counted from a day; itself for 0. */
    private static LocalDate nth(LocalDate from, int n, int step, Predicate<LocalDate> works) {
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(step);
            if (works.test(day)) {
                left--;
            }
        }
        return day;
    }
}
