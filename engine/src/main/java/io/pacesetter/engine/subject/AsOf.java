package io.pacesetter.engine.subject;

import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.refusal.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A period as it stood at a moment. Depends on the organization's calendar alone, never on the viewer's time zone.
 *
 * @param span the whole period
 * @param measured the days whose activity counts
 * @param until only activity before this moment counts; null for all of the measured days
 * @param moment the moment that it is looked at
 * @param day the local day looked at, inside the period
 */
public record AsOf(
        Period period, Span span, Span measured, @Nullable Instant until, Instant moment, LocalDate day) {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    /**
     * Reads the moment of a board: a day stands for the whole period that holds it, a time for how things stood then,
     * none for the period under way.
     *
     * @throws Refusal if {@code at} is neither
     */
    public static AsOf board(Calendar calendar, Clock clock, Period period, @Nullable String at) {
        Instant now = clock.instant();
        if (at != null && isTime(at)) {
            return at(calendar, period, time(at));
        }
        LocalDate asked = at == null ? calendar.dayOf(now) : day(at);
        Span span = calendar.span(period, asked);
        LocalDate today = calendar.dayOf(now);
        LocalDate last = span.to().minusDays(1);
        LocalDate day = today.isBefore(span.from()) ? span.from() : today.isAfter(last) ? last : today;
        return new AsOf(period, span, span, null, now, day);
    }

    /**
     * Reads the moment of a scorecard: a day stands for its close, or for now if it has not closed yet, a time for how
     * things stood then, none for now.
     *
     * @throws Refusal if {@code at} is neither
     */
    public static AsOf card(Calendar calendar, Clock clock, Period period, @Nullable String at) {
        if (at != null && isTime(at)) {
            return at(calendar, period, time(at));
        }
        Instant now = clock.instant();
        LocalDate day = at == null ? calendar.dayOf(now) : day(at);
        AsOf close = closeOf(calendar, period, day);
        return close.moment().isAfter(now) ? new AsOf(period, close.span(), close.span(), null, now, day) : close;
    }

    /** Returns how a period stood at the close of one of its days. */
    public static AsOf closeOf(Calendar calendar, Period period, LocalDate day) {
        Span span = calendar.span(period, day);
        LocalDate next = day.plusDays(1);
        return new AsOf(period, span, new Span(span.from(), next), null, calendar.startOf(next), day);
    }

    private static AsOf at(Calendar calendar, Period period, Instant moment) {
        LocalDate day = calendar.dayOf(moment);
        Span span = calendar.span(period, day);
        return new AsOf(period, span, new Span(span.from(), day.plusDays(1)), moment, moment, day);
    }

    /** Tells whether the period is over at the moment. */
    public boolean ended(Calendar calendar) {
        return !moment.isBefore(calendar.startOf(span.to()));
    }

    /** Returns what to measure. */
    public Measures.Scope scope() {
        return Measures.Scope.of(measured).until(until);
    }

    /**
     * Reads a period by its name in the API.
     *
     * @throws Refusal pointing at the parameter if it is none
     */
    public static Period period(String pointer, @Nullable String key) {
        return Period.find(key == null ? "" : key)
                .orElseThrow(() -> Refusal.invalid(
                        pointer, "There is no period " + key + "; use day, week, month, quarter or year"));
    }

    /**
     * Reads a day such as {@code 2017-05-15}.
     *
     * @throws Refusal pointing at the parameter if it is none
     */
    public static LocalDate day(String pointer, String text) {
        try {
            return inRange(pointer, LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            throw Refusal.invalid(pointer, text + " is no day; give one such as 2017-05-15");
        }
    }

    private static LocalDate day(String at) {
        try {
            return inRange("/at", LocalDate.parse(at));
        } catch (DateTimeParseException notADay) {
            throw Refusal.invalid(
                    "/at", at + " is no moment; give a day such as 2017-05-15 or a time such as 2017-05-15T09:00:00Z");
        }
    }

    private static LocalDate inRange(String pointer, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() >= LAST_YEAR) {
            throw Refusal.invalid(pointer, day + " is out of range; give a day from 1970 on");
        }
        return day;
    }

    private static Instant time(String at) {
        try {
            // A plus sign that was not escaped in the address arrives as a space
            OffsetDateTime time = OffsetDateTime.parse(at.replace(' ', '+'));
            inRange("/at", time.toLocalDate());
            return time.toInstant();
        } catch (DateTimeParseException notATime) {
            throw Refusal.invalid("/at", at + " is no time; give one with an offset, such as 2017-05-15T09:00:00Z");
        }
    }

    private static boolean isTime(String at) {
        return at.indexOf('T') >= 0 || at.indexOf('t') >= 0;
    }
}
