package io.pacesetter.engine.goal;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.rules.pace.Judgement;
import io.pacesetter.rules.pace.Score;
import io.pacesetter.rules.pace.Target;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A target for an indicator, a subject and every period from a day on. On one day one goal at most holds for a subject,
 * indicator and period.
 *
 * @param from the first day it holds
 * @param to the day after the last; null while it is open
 * @param templateId the template it was made from; null for none
 * @param version how often it was changed
 */
public record Goal(
        long id,
        long indicatorId,
        Subject subject,
        Period period,
        GoalTerms terms,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long templateId,
        long version) {

    /** Tells whether the goal holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Returns what the formulas need to know. */
    public Target target(IndicatorDefinition indicator) {
        return new Target(
                terms.target(),
                byWeekday(),
                indicator.lowerIsBetter(),
                indicator.measure().aggregation().accumulates());
    }

    /** Returns the line that the goal is on a scorecard. */
    public Score.Line line(Judgement judgement) {
        return new Score.Line(judgement, terms.weight(), terms.floor(), terms.cap());
    }

    Goal closedOn(LocalDate day) {
        return new Goal(id, indicatorId, subject, period, terms, from, day, templateId, version);
    }

    /** Weekdays that are not named keep the daily target; in longer periods they count nothing. */
    private Map<DayOfWeek, BigDecimal> byWeekday() {
        if (terms.weekdayTargets().isEmpty() || period != Period.DAY) {
            return terms.weekdayTargets();
        }
        Map<DayOfWeek, BigDecimal> all = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            all.put(weekday, terms.weekdayTargets().getOrDefault(weekday, terms.target()));
        }
        return all;
    }
}
