package io.pacesetter.engine.settlement;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Quantity.Streak;
import io.pacesetter.rules.language.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many periods in a row people met a bar; at most {@link Bounds#STREAK} are counted. The period under way counts once it is
 * met; where lower is better, once it is over. Not thread-safe.
 */
final class StreakBook {

    private final IndicatorBook indicators;
    private final Roster roster;
    private final Calendar calendar;
    private final Map<Streak, Map<Long, Integer>> before = new LinkedHashMap<>();

    StreakBook(IndicatorBook indicators, Premises premises, Collection<Streak> streaks) {
        this.indicators = indicators;
        this.roster = premises.roster();
        this.calendar = premises.calendar();
        streaks.forEach(streak -> before.put(streak, new HashMap<>()));
    }

    private StreakBook(StreakBook other, IndicatorBook indicators) {
        this.indicators = indicators;
        this.roster = other.roster;
        this.calendar = other.calendar;
        other.before.forEach((streak, streaks) -> before.put(streak, new HashMap<>(streaks)));
    }

    /** Returns a book that says the same, follows other indicators, and goes its own way. */
    StreakBook copy(IndicatorBook following) {
        return new StreakBook(this, following);
    }

    /** Returns the streaks as of the end of the last period, by person; to be filled when the book is opened. */
    Map<Streak, Map<Long, Integer>> before() {
        return before;
    }

    static Period period(Streak streak) {
        return Objects.requireNonNull(IndicatorBook.period(streak.period()), "A streak of no period");
    }

    static IndicatorBook.Window window(Horizon period) {
        return new IndicatorBook.Window(Scope.MEMBER, period, 0);
    }

    /** Tells whether a value meets the bar; nothing meets none. */
    static boolean meets(Streak streak, IndicatorDefinition indicator, @Nullable BigDecimal value) {
        if (value == null) {
            return false;
        }
        int order = value.compareTo(streak.bar());
        return indicator.lowerIsBetter() ? order <= 0 : order >= 0;
    }

    /**
     * Returns a person's streak on a day; null where there is no such indicator.
     *
     * @param closing whether the day is over
     */
    @Nullable
    BigDecimal value(Streak streak, long person, LocalDate day, boolean closing) {
        IndicatorDefinition indicator = indicators.indicator(streak.indicator());
        Map<Long, Integer> streaks = before.get(streak);
        if (indicator == null || streaks == null) {
            return null;
        }
        int past = streaks.getOrDefault(person, 0);
        Span span = calendar.span(period(streak), day);
        boolean over = closing && span.to().equals(day.plusDays(1));
        boolean met = meets(streak, indicator, current(streak, person));
        if (!over && (!met || indicator.lowerIsBetter())) {
            return BigDecimal.valueOf(past);
        }
        if (!DayPeople.worksIn(roster, calendar, person, span)) {
            return BigDecimal.valueOf(past);
        }
        return BigDecimal.valueOf(met ? Math.min(past + 1, Bounds.STREAK) : 0);
    }

    private @Nullable BigDecimal current(Streak streak, long person) {
        return indicators.value(streak.indicator(), window(streak.period()), false, person);
    }

    /** Ends a day: where it ends a period, that has met the bar or broken the row. To be called before the indicators go on. */
    void endDay(LocalDate day) {
        before.forEach((streak, streaks) -> {
            if (!calendar.span(period(streak), day).to().equals(day.plusDays(1))) {
                return;
            }
            for (Roster.Member member : roster.members()) {
                BigDecimal value = value(streak, member.id(), day, true);
                int after = value == null ? 0 : value.intValue();
                if (after == 0) {
                    streaks.remove(member.id());
                } else {
                    streaks.put(member.id(), after);
                }
            }
        });
    }
}
