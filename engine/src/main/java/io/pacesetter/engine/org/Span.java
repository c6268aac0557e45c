package io.pacesetter.engine.org;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A run of local days.
 *
 * @param from the first day
 * @param to the day after the last, never before {@code from}
 */
public record Span(LocalDate from, LocalDate to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A span cannot end (" + to + ") before it starts (" + from + ")");
        }
    }

    /** Returns the span of one day. */
    public static Span of(LocalDate day) {
        return new Span(day, day.plusDays(1));
    }

    /** Returns the number of days, holidays and weekends included. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Tells whether the day is in the span. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Returns the days in both spans; empty at this span's start or end if they do not meet. */
    public Span meet(Span other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = to.isBefore(other.to) ? to : other.to;
        return new Span(start, end.isBefore(start) ? start : end);
    }
}
