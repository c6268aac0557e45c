package io.pacesetter.engine.settlement;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tally.TotalsReader;
import io.pacesetter.engine.tally.TotalsReader.Stretch;
import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Quantity.Streak;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds how long rows of periods are, reading back as far as any of them goes. */
@Component
class StreakReader {

    /** Days read at first; twice as many with each further look. */
    private static final int FIRST_LOOK = 45;

    private final TotalsReader totals;

    StreakReader(TotalsReader totals) {
        this.totals = totals;
    }

    void fill(Books books) {
        books.streaks().before().forEach((streak, counts) -> {
            IndicatorDefinition indicator = books.indicators().indicator(streak.indicator());
            if (indicator != null) {
                new Look(books, streak, indicator).fill(counts);
            }
        });
    }

    /** Reads one streak of everyone whose row is not broken yet. */
    private final class Look {

        private final Books books;
        private final Streak streak;
        private final IndicatorDefinition indicator;
        private final Calendar calendar;
        private final Period period;
        private final Set<Long> open = new TreeSet<>();
        private final boolean meetsAtZero;

        private Look(Books books, Streak streak, IndicatorDefinition indicator) {
            this.books = books;
            this.streak = streak;
            this.indicator = indicator;
            this.calendar = books.premises().calendar();
            this.period = StreakBook.period(streak);
            boolean zeroWithoutDeeds = indicator.measure().aggregation().accumulates();
            this.meetsAtZero = zeroWithoutDeeds && StreakBook.meets(streak, indicator, BigDecimal.ZERO);
            Set<Long> people = books.premises().people();
            for (Roster.Member member : books.premises().roster().members()) {
                if (people == null || people.contains(member.id())) {
                    open.add(member.id());
                }
            }
        }

        private void fill(Map<Long, Integer> counts) {
            LocalDate end = calendar.span(period, books.day()).from();
            LocalDate first = totals.firstDay(books.premises().organization());
            LocalDate stop = meetsAtZero || first == null ? LocalDate.EPOCH : first;
            if (first == null && !meetsAtZero) {
                return;
            }
            int look = FIRST_LOOK;
            while (!open.isEmpty() && end.isAfter(stop)) {
                LocalDate from = calendar.span(period, end.minusDays(look)).from();
                count(new Span(from, end), counts);
                end = from;
                look *= 2;
            }
        }

        private void count(Span days, Map<Long, Integer> counts) {
            Map<Stretch, @Nullable BigDecimal> values = new HashMap<>(totals.byPersonAndPeriod(
                    books.premises().organization(),
                    indicator,
                    books.premises().indicators(),
                    days,
                    day -> calendar.span(period, day).from(),
                    books.premises().people()));
            LocalDate last = days.to();
            while (last.isAfter(days.from()) && !open.isEmpty()) {
                Span span = calendar.span(period, last.minusDays(1));
                open.removeIf(person -> !goesOn(person, span, values, counts));
                last = span.from();
            }
        }

        private boolean goesOn(
                long person, Span span, Map<Stretch, @Nullable BigDecimal> values, Map<Long, Integer> counts) {
            Roster roster = books.premises().roster();
            if (!DayPeople.worksIn(roster, calendar, person, span)) {
                return true;
            }
            Stretch stretch = new Stretch(person, span.from());
            boolean met = values.containsKey(stretch)
                    ? StreakBook.meets(streak, indicator, values.get(stretch))
                    : meetsAtZero;
            return met && counts.merge(person, 1, Integer::sum) < Bounds.STREAK;
        }
    }
}
