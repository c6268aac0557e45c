package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.goal.GoalLoans;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.standing.Numbers;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.pace.Attainment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds the targets of a stage against what the person did in it.
 *
 * <pre>
 * goal of a period:  full target x ramp / 100               (less is better: full target x (2 - ramp / 100))
 * target of a stage: goal x working days of the stage / working days of the period that holds its first day
 *                    (an average, ratio, minimum or maximum is asked for as it is)
 * actual:            the number from the stage's first day to its last, less what came before it opened that day
 * attainment:        as on scorecards; met from 1 on
 * </pre>
 */
@Component
class StageTargets {

    private static final int SCALE = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Numbers numbers;
    private final Indicators indicators;
    private final Organizations organizations;
    private final GoalLoans loans;

    StageTargets(Numbers numbers, Indicators indicators, Organizations organizations, GoalLoans loans) {
        this.numbers = numbers;
        this.indicators = indicators;
        this.organizations = organizations;
        this.loans = loans;
    }

    /** Tells whether a stage has a target that can be judged: one whose indicator was not deleted. */
    boolean isAny(OrganizationId organization, Leg leg) {
        return leg.stage().targets().stream()
                .anyMatch(target ->
                        indicators.find(organization, target.indicator()).isPresent());
    }

    /** Returns how far each target of a stage is; those whose indicator was deleted are left out. */
    List<OnboardingDetail.TargetState> of(
            OrganizationId organization, Onboarding onboarding, Leg leg, LocalDate today) {
        List<OnboardingDetail.TargetState> states = new ArrayList<>();
        LocalDate last = onboarding.lastDay(leg);
        LocalDate first = leg.from() == null ? planned(onboarding, leg) : leg.from();
        LocalDate until = leg.closedOn() != null ? leg.closedOn() : today.isBefore(last) ? today : last;
        for (Plan.Target target : leg.stage().targets()) {
            IndicatorDefinition indicator =
                    indicators.find(organization, target.indicator()).orElse(null);
            if (indicator != null) {
                BigDecimal goal = goal(target, leg.stage().rampPercent(), indicator);
                BigDecimal asked = overStage(organization, goal, target, indicator, span(first, last));
                BigDecimal actual = leg.from() == null
                        ? null
                        : actual(organization, onboarding, leg, indicator, span(first, until));
                states.add(state(target, indicator, goal, asked, actual));
            }
        }
        return states;
    }

    private static OnboardingDetail.TargetState state(
            Plan.Target target,
            IndicatorDefinition indicator,
            BigDecimal goal,
            BigDecimal asked,
            @Nullable BigDecimal actual) {
        BigDecimal attainment = actual == null ? null : Attainment.of(actual, asked, indicator.lowerIsBetter());
        boolean met = attainment != null && attainment.compareTo(BigDecimal.ONE) >= 0;
        return new OnboardingDetail.TargetState(target, goal, asked, actual, attainment, met);
    }

    private static LocalDate planned(Onboarding onboarding, Leg leg) {
        LocalDate first = onboarding.startsOn();
        for (Leg before : onboarding.legs()) {
            if (before.stage().key().equals(leg.stage().key())) {
                break;
            }
            first = onboarding.lastDay(before).plusDays(1);
        }
        return first;
    }

    private static Span span(LocalDate first, LocalDate last) {
        return new Span(first, last.isBefore(first) ? first.plusDays(1) : last.plusDays(1));
    }

    private static BigDecimal goal(Plan.Target target, int ramp, IndicatorDefinition indicator) {
        BigDecimal share = BigDecimal.valueOf(indicator.lowerIsBetter() ? 200L - ramp : ramp);
        return plain(target.target().multiply(share).divide(HUNDRED, SCALE, RoundingMode.HALF_EVEN));
    }

    private BigDecimal overStage(
            OrganizationId organization,
            BigDecimal goal,
            Plan.Target target,
            IndicatorDefinition indicator,
            Span span) {
        if (!indicator.measure().aggregation().accumulates()) {
            return goal;
        }
        Calendar calendar = organizations.calendar(organization);
        Period period = Period.find(target.period()).orElse(Period.MONTH);
        long inPeriod =
                calendar.workingDaysIn(periodWith(calendar, period, span)).count();
        long inStage = calendar.workingDaysIn(span).count();
        return inPeriod == 0
                ? goal
                : plain(goal.multiply(BigDecimal.valueOf(inStage))
                        .divide(BigDecimal.valueOf(inPeriod), SCALE, RoundingMode.HALF_EVEN));
    }

    /** A stage may begin on a day that is not worked, which as a day's target would ask for nothing or all at once. */
    private static Span periodWith(Calendar calendar, Period period, Span span) {
        LocalDate day = calendar.workingDaysIn(span).findFirst().orElse(span.from());
        return calendar.span(period, day);
    }

    private @Nullable BigDecimal actual(
            OrganizationId organization, Onboarding onboarding, Leg leg, IndicatorDefinition indicator, Span span) {
        BigDecimal all = number(organization, onboarding, indicator, span);
        BigDecimal before = leg.before().get(indicator.key());
        return all == null || before == null ? all : all.subtract(before);
    }

    private @Nullable BigDecimal number(
            OrganizationId organization, Onboarding onboarding, IndicatorDefinition indicator, Span span) {
        return numbers.of(
                        organization, Subject.member(onboarding.memberId()), Set.of(indicator), Measures.Scope.of(span))
                .get(indicator.id());
    }

    /** Returns what the indicators of a stage that is about to open have come to on its first day. */
    Map<String, BigDecimal> already(OrganizationId organization, Onboarding onboarding, Leg leg, LocalDate day) {
        Map<String, BigDecimal> already = new HashMap<>();
        for (Plan.Target target : leg.stage().targets()) {
            IndicatorDefinition indicator =
                    indicators.find(organization, target.indicator()).orElse(null);
            if (indicator != null && indicator.measure().aggregation().accumulates()) {
                BigDecimal number = number(organization, onboarding, indicator, Span.of(day));
                if (number != null) {
                    already.put(indicator.key(), number);
                }
            }
        }
        return already;
    }

    /** Makes the targets of a stage the person's goals from a day on. */
    List<GoalLoans.Loan> lend(OrganizationId organization, Onboarding onboarding, Leg leg, LocalDate day) {
        List<GoalLoans.Loan> lent = new ArrayList<>();
        for (Plan.Target target : leg.stage().targets()) {
            IndicatorDefinition indicator =
                    indicators.find(organization, target.indicator()).orElse(null);
            if (indicator != null) {
                GoalLoans.Wanted wanted = new GoalLoans.Wanted(
                        onboarding.memberId(),
                        indicator.id(),
                        Period.find(target.period()).orElse(Period.MONTH),
                        goal(target, leg.stage().rampPercent(), indicator),
                        day);
                lent.add(loans.lend(organization, wanted, OnboardingNews.ACTOR));
            }
        }
        return lent;
    }

    /** Gives the person's own goals back from a day on. */
    void giveBack(OrganizationId organization, Leg leg, LocalDate day) {
        leg.loans().forEach(loan -> loans.giveBack(organization, loan, day, OnboardingNews.ACTOR));
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
