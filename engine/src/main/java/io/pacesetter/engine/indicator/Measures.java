package io.pacesetter.engine.indicator;

import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of indicators by subject and days, from what lanes have settled.
 *
 * <p>Values are null where there is nothing to divide or compare: an average, minimum, maximum or ratio without
 * activities. Counts, sums and distinct counts without activities are 0 and may be missing from a result map.
 */
public interface Measures {

    /**
     * What to measure.
     *
     * @param span the local days
     * @param until only what occurred before this moment; null for the whole span
     * @param teams only what was done for these teams (no descendants are added); null for all
     * @param people only what these people did; null for all
     */
    record Scope(
            Span span,
            @Nullable Instant until,
            @Nullable Set<Long> teams,
            @Nullable Set<Long> people) {

        /** Everything in a span. */
        public static Scope of(Span span) {
            return new Scope(span, null, null, null);
        }

        /** The same, up to a moment. */
        public Scope until(@Nullable Instant moment) {
            return new Scope(span, moment, teams, people);
        }

        /** The same, for some teams. */
        public Scope forTeams(@Nullable Set<Long> some) {
            return new Scope(span, until, some, people);
        }

        /** The same, for some people. */
        public Scope forPeople(@Nullable Set<Long> some) {
            return new Scope(span, until, teams, some);
        }
    }

    /** Returns the value of each person who did something in the scope. */
    Map<Long, @Nullable BigDecimal> byPerson(OrganizationId organization, IndicatorDefinition indicator, Scope scope);

    /**
     * Returns the value of each team that something was done for, rolled up through the tree of each day: a squad's
     * activity counts for its team and region too.
     */
    Map<Long, @Nullable BigDecimal> byTeam(OrganizationId organization, IndicatorDefinition indicator, Scope scope);

    /** Returns the value of all that is in the scope together. */
    @Nullable
    BigDecimal together(OrganizationId organization, IndicatorDefinition indicator, Scope scope);

    /** Returns the value of each day on which something was done. */
    Map<LocalDate, @Nullable BigDecimal> byDay(OrganizationId organization, IndicatorDefinition indicator, Scope scope);

    /** Returns the value of all that is in the scope together, for each of several indicators by id. */
    Map<Long, @Nullable BigDecimal> together(
            OrganizationId organization, Set<IndicatorDefinition> indicators, Scope scope);
}
