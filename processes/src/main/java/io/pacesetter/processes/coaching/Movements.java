package io.pacesetter.processes.coaching;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.standing.Numbers;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.time.EqualSpans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Measures how an indicator moved around a session; see docs/formulas.md. */
@Service
class Movements {

    /** So far back and ahead are working days looked for. */
    private static final int FARTHEST = 370;

    private final Numbers numbers;
    private final Indicators indicators;
    private final Rosters rosters;
    private final Organizations organizations;

    Movements(Numbers numbers, Indicators indicators, Rosters rosters, Organizations organizations) {
        this.numbers = numbers;
        this.indicators = indicators;
        this.rosters = rosters;
        this.organizations = organizations;
    }

    /**
     * A session to measure around.
     *
     * @param heldOn its day
     * @param number which session of the cycle it is, from 1
     * @param attainment how far the member's goal is reached; null without one
     */
    record Held(
            long memberId,
            LocalDate heldOn,
            int number,
            @Nullable BigDecimal attainment) {}

    /** Measures the indicator of a template; all is null but the number of sessions if it has none or it was deleted. */
    Movement around(OrganizationId organization, Held held, CoachingTemplate.Judging judging) {
        Long id = judging.indicatorId();
        Optional<IndicatorDefinition> indicator = id == null ? Optional.empty() : indicators.find(organization, id);
        EqualSpans spans = EqualSpans.around(
                held.heldOn(), judging.followUpWorkingDays(), FARTHEST, works(organization, held.memberId()));
        if (indicator.isEmpty() || indicator.get().retired() || spans.workingDays() == 0) {
            return new Movement(null, null, null, held.attainment(), held.number());
        }
        return Movement.of(
                value(organization, held, indicator.get(), spans.before()),
                value(organization, held, indicator.get(), spans.after()),
                !indicator.get().lowerIsBetter(),
                held.attainment(),
                held.number());
    }

    private @Nullable BigDecimal value(
            OrganizationId organization, Held held, IndicatorDefinition indicator, Span span) {
        return numbers.of(organization, Subject.member(held.memberId()), Set.of(indicator), Measures.Scope.of(span))
                .get(indicator.id());
    }

    private Predicate<LocalDate> works(OrganizationId organization, long member) {
        Calendar calendar = organizations.calendar(organization);
        Roster roster = rosters.current(organization);
        return day -> calendar.isWorkingDay(day)
                && roster.stayOn(member, day).isPresent()
                && roster.leavesOf(member).stream()
                        .noneMatch(leave -> !day.isBefore(leave.from()) && day.isBefore(leave.to()));
    }
}
