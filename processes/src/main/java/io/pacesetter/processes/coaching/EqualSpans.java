package io.pacesetter.processes.coaching;

import io.pacesetter.engine.org.Span;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The days before and after a session that are held against each other; both hold the same number of days that the member
 * works, and neither holds the session's.
 *
 * @param workingDays how many they hold; 0 if they are empty
 */
record EqualSpans(Span before, Span after, int workingDays) {

    /** So far back and ahead are working days looked for. */
    private static final int FARTHEST = 370;

    /**
     * Finds them.
     *
     * @param wanted how many working days each should hold, at least 1
     * @param works whether the member works on a day: a working day on which they belong here and are not away
     */
    static EqualSpans around(LocalDate session, int wanted, Predicate<LocalDate> works) {
        int days = Math.min(count(session, wanted, -1, works), count(session, wanted, 1, works));
        LocalDate first = nth(session, days, -1, works);
        LocalDate last = nth(session, days, 1, works);
        LocalDate next = session.plusDays(1);
        return new EqualSpans(new Span(first, session), new Span(next, days == 0 ? next : last.plusDays(1)), days);
    }

    private static int count(LocalDate session, int wanted, int step, Predicate<LocalDate> works) {
        int found = 0;
        for (int i = 1; i <= FARTHEST && found < wanted; i++) {
            if (works.test(session.plusDays((long) i * step))) {
                found++;
            }
        }
        return found;
    }

    /** Returns the nth day that is worked, counted from the session; its own for 0. */
    private static LocalDate nth(LocalDate session, int n, int step, Predicate<LocalDate> works) {
        LocalDate day = session;
        for (int left = n; left > 0; ) {
            day = day.plusDays(step);
            if (works.test(day)) {
                left--;
            }
        }
        return day;
    }
}
