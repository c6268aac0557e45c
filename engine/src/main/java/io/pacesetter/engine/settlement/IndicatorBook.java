package io.pacesetter.engine.settlement;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.settlement.ContestField.Contest;
import io.pacesetter.engine.tally.TallyBook;
import io.pacesetter.engine.tally.Totals;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Scope;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of the indicators that rules look at, by subject and horizon. Not thread-safe. */
final class IndicatorBook {

    /**
     * A stretch of time that values are held for.
     *
     * @param contest the contest, where the horizon is one; else 0
     */
    record Window(Scope scope, Horizon horizon, long contest) {

        Totals.By by() {
            return switch (scope) {
                case MEMBER -> Totals.By.PERSON;
                case TEAM -> Totals.By.TEAM;
                case COMPANY -> Totals.By.COMPANY;
            };
        }
    }

    private final Map<String, IndicatorDefinition> indicators;
    private final Map<Long, Contest> contests;
    private final Map<Window, Totals> now = new LinkedHashMap<>();
    private final Map<Window, Totals> last = new HashMap<>();

    /** Begins with nothing in the windows that rules look at; those whose last period is looked at as well are named. */
    IndicatorBook(Premises premises, Map<Window, Set<IndicatorDefinition>> windows, Set<Window> withLast) {
        this.indicators = premises.indicators();
        this.contests = premises.contests();
        windows.forEach((window, wanted) -> {
            Totals totals = Totals.of(wanted, indicators, window.by());
            now.put(window, totals);
            if (withLast.contains(window)) {
                last.put(window, totals.fresh());
            }
        });
    }

    private IndicatorBook(IndicatorBook other) {
        this.indicators = other.indicators;
        this.contests = other.contests;
        other.now.forEach((window, totals) -> now.put(window, totals.copy()));
        other.last.forEach((window, totals) -> last.put(window, totals.copy()));
    }

    /** Returns a book that says the same and goes its own way. */
    IndicatorBook copy() {
        return new IndicatorBook(this);
    }

    /** Returns what is added up now, by window; to be filled when the book is opened. */
    Map<Window, Totals> now() {
        return now;
    }

    /** Returns what the periods before added up to, by window; to be filled when the book is opened. */
    Map<Window, Totals> last() {
        return last;
    }

    @Nullable
    IndicatorDefinition indicator(String key) {
        return indicators.get(key);
    }

    /** Goes on to a day: where a period begins with it, the one before is over. */
    void startDay(Calendar calendar, LocalDate day) {
        now.replaceAll((window, totals) -> {
            Period period = period(window.horizon());
            if (period == null || !calendar.span(period, day).from().equals(day)) {
                return totals;
            }
            last.computeIfPresent(window, (same, before) -> totals);
            return totals.fresh();
        });
    }

    /** Adds what was done at a moment. */
    void add(TallyBook book, Instant at, DayPeople people) {
        now.forEach((window, totals) -> {
            Contest contest = window.contest() == 0 ? null : contests.get(window.contest());
            if (window.contest() == 0 || (contest != null && contest.covers(at))) {
                totals.add(book, people::lineage);
            }
        });
    }

    /**
     * Where an indicator's values of a window come from on one day; good until the next begins.
     *
     * @param definition null where there is no such indicator
     * @param totals null where the window is not held
     */
    record Source(
            Scope scope,
            @Nullable IndicatorDefinition definition,
            @Nullable Totals totals) {

        /** Returns the value for a subject; null where there is none, or no such subject. */
        @Nullable
        BigDecimal value(long subject) {
            if (definition == null || totals == null || (scope == Scope.TEAM && subject == Roster.NO_TEAM)) {
                return null;
            }
            return totals.value(definition, subject);
        }
    }

    Source source(String indicator, Window window, boolean ofLast) {
        return new Source(window.scope(), indicators.get(indicator), ofLast ? last.get(window) : now.get(window));
    }

    /** Returns the value of an indicator; null where there is none, or no such subject. */
    @Nullable
    BigDecimal value(String indicator, Window window, boolean ofLast, long subject) {
        return source(indicator, window, ofLast).value(subject);
    }

    /** Returns the subject that a scope stands for, seen from a person. */
    static long subject(Scope scope, long person, DayPeople people) {
        return switch (scope) {
            case MEMBER -> person;
            case TEAM -> people.team(person);
            case COMPANY -> 0;
        };
    }

    /** Returns the period of the calendar that a horizon is; null for the contest and ever. */
    static @Nullable Period period(Horizon horizon) {
        return horizon.isPeriod() ? Period.valueOf(horizon.name()) : null;
    }

    /** Returns the days of a horizon up to a day; the beginning of all is long before the first activity. */
    static Span upTo(Calendar calendar, Horizon horizon, LocalDate day) {
        Period period = period(horizon);
        LocalDate from = period == null ? BEGINNING : calendar.span(period, day).from();
        return new Span(from, day);
    }

    /** Before the first day that an activity can have. */
    static final LocalDate BEGINNING = LocalDate.of(1969, 1, 1);
}
