package io.pacesetter.engine.scorecard;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Roster;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees first: today against target, where they stand, and what would put them on pace.
 *
 * @param cards one scorecard per period that has a goal, the day always, the shortest first
 * @param rank null for who does not appear on boards
 */
public record MyDay(
        Roster.Member person,
        LocalDate day,
        List<Scorecard> cards,
        @Nullable Rank rank,
        List<Suggestion> suggestions) {

    public MyDay {
        cards = List.copyOf(cards);
        suggestions = List.copyOf(suggestions);
    }

    /** Where the person stands by an indicator in the period under way. */
    public record Rank(
            IndicatorDefinition indicator,
            Period period,
            int rank,
            int of,
            @Nullable Integer change) {}

    /** Whose past a conversion was taken from. */
    public enum Source {
        /** The indicator is the goal's own: there is nothing to convert. */
        GOAL,
        PERSON,
        TEAM,
        COMPANY
    }

    /**
     * What would put a goal on pace by the end of its period.
     *
     * @param indicator what to do
     * @param need how many until the end of the period
     * @param perDay how many on each working day left
     * @param towards the goal's indicator
     * @param gap what is missing of it
     * @param rate how much of it one of {@code indicator} brought; null for the goal's own indicator
     */
    public record Suggestion(
            IndicatorDefinition indicator,
            BigDecimal need,
            BigDecimal perDay,
            IndicatorDefinition towards,
            Period period,
            BigDecimal gap,
            @Nullable BigDecimal rate,
            Source source) {}
}
