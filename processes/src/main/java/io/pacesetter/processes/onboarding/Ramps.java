package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.measure.Aggregation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Draws how people ramp up to full targets. Full targets are those of the plan's stages, the last stage's where several have
 * one for the same indicator and period; counted are those whose indicator is a count or a sum, for only these grow by the day.
 *
 * <pre>
 * reached(target, day)  = min(1, sum of the period's length of days up to the day, none before the first / (target x people))
 *                         a period's length: day 1, week 7, month 30, quarter 91, year 365 days
 * actual(day)           = mean of reached over the targets, in percent
 * plan(day)             = the ramp of the stage that the day is planned to be in, in percent
 * time to ramp          = days from the first day to the first on which actual is 100
 * </pre>
 */
@Component
class Ramps {

    private static final int SCALE = 4;
    private static final int LONGEST_DAILY = 120;
    private static final int WEEK = 7;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Measures measures;
    private final Indicators indicators;

    Ramps(Measures measures, Indicators indicators) {
        this.measures = measures;
        this.indicators = indicators;
    }

    private record Full(IndicatorDefinition indicator, BigDecimal target, int length) {}

    /** The first day on which full targets are reached, today at the latest; null if that is not yet. */
    @Nullable
    LocalDate reachedOn(OrganizationId organization, Onboarding onboarding, LocalDate today) {
        Map<LocalDate, BigDecimal> actual = actual(organization, onboarding, Set.of(onboarding.memberId()), today);
        return actual.entrySet().stream()
                .filter(day -> day.getValue().compareTo(HUNDRED) >= 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Draws the curve of some people who follow the same plan from the same day on; to come is null. */
    List<OnboardingDetail.RampPoint> curve(
            OrganizationId organization, Onboarding like, Set<Long> people, LocalDate today) {
        LocalDate end = like.legs().isEmpty()
                ? like.startsOn()
                : like.lastDay(like.legs().get(like.legs().size() - 1));
        LocalDate last = like.endedOn() != null && like.endedOn().isBefore(today) ? like.endedOn() : today;
        Map<LocalDate, BigDecimal> actual = actual(organization, like, people, last);
        LocalDate until = last.isAfter(end) ? last : end;
        int step = like.startsOn().plusDays(LONGEST_DAILY).isBefore(until) ? WEEK : 1;
        List<OnboardingDetail.RampPoint> points = new ArrayList<>();
        for (LocalDate day = like.startsOn(); !day.isAfter(until); day = day.plusDays(step)) {
            points.add(new OnboardingDetail.RampPoint(day, plan(like, day), actual.get(day)));
        }
        return points;
    }

    static int plan(Onboarding onboarding, LocalDate day) {
        int ramp = 0;
        for (Leg leg : onboarding.legs()) {
            ramp = leg.stage().rampPercent();
            if (!day.isAfter(onboarding.lastDay(leg))) {
                return ramp;
            }
        }
        return ramp;
    }

    private Map<LocalDate, BigDecimal> actual(
            OrganizationId organization, Onboarding like, Set<Long> people, LocalDate until) {
        List<Full> fulls = fulls(organization, like);
        Map<LocalDate, BigDecimal> sums = new LinkedHashMap<>();
        if (fulls.isEmpty() || until.isBefore(like.startsOn())) {
            return sums;
        }
        Span span = new Span(like.startsOn(), until.plusDays(1));
        for (Full full : fulls) {
            Map<LocalDate, @Nullable BigDecimal> days = measures.byDay(
                    organization, full.indicator(), Measures.Scope.of(span).forPeople(people));
            BigDecimal asked = full.target().multiply(BigDecimal.valueOf(people.size()));
            BigDecimal trailing = BigDecimal.ZERO;
            for (LocalDate day = span.from(); day.isBefore(span.to()); day = day.plusDays(1)) {
                trailing = trailing.add(on(days, day)).subtract(on(days, day.minusDays(full.length())));
                sums.merge(day, reached(trailing, asked), BigDecimal::add);
            }
        }
        BigDecimal count = BigDecimal.valueOf(fulls.size());
        sums.replaceAll((day, sum) -> sum.multiply(HUNDRED).divide(count, 2, RoundingMode.DOWN));
        return sums;
    }

    private static BigDecimal on(Map<LocalDate, @Nullable BigDecimal> days, LocalDate day) {
        BigDecimal value = days.get(day);
        return value == null ? BigDecimal.ZERO : value;
    }

    private static BigDecimal reached(BigDecimal trailing, BigDecimal asked) {
        return trailing.divide(asked, SCALE, RoundingMode.DOWN).min(BigDecimal.ONE);
    }

    private List<Full> fulls(OrganizationId organization, Onboarding like) {
        Map<String, Plan.Target> last = new LinkedHashMap<>();
        for (Leg leg : like.legs()) {
            leg.stage().targets().forEach(target -> last.put(target.indicator() + " " + target.period(), target));
        }
        List<Full> fulls = new ArrayList<>();
        for (Plan.Target target : last.values()) {
            IndicatorDefinition indicator =
                    indicators.find(organization, target.indicator()).orElse(null);
            if (indicator != null && addsUp(indicator) && target.target().signum() > 0) {
                fulls.add(new Full(indicator, target.target(), length(target.period())));
            }
        }
        return fulls;
    }

    private static boolean addsUp(IndicatorDefinition indicator) {
        Aggregation aggregation = indicator.measure().aggregation();
        return !indicator.lowerIsBetter() && (aggregation == Aggregation.COUNT || aggregation == Aggregation.SUM);
    }

    private static int length(String period) {
        Map<String, Integer> lengths = new HashMap<>(Map.of("day", 1, "week", WEEK, "quarter", 91, "year", 365));
        return lengths.getOrDefault(period, 30);
    }
}
