package io.pacesetter.engine.goal;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much a goal asks for, and how it counts.
 *
 * @param target of the whole period, 0 or more
 * @param weight on a scorecard, above 0
 * @param floor the attainment from which it counts; null for none
 * @param cap the most attainment that counts; null for none
 * @param weekdayTargets the target of each weekday; empty if all working days weigh the same
 */
public record GoalTerms(
        BigDecimal target,
        BigDecimal weight,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal cap,
        Map<DayOfWeek, BigDecimal> weekdayTargets) {

    public GoalTerms {
        weekdayTargets = Map.copyOf(weekdayTargets);
    }

    /** A target that counts as others do. */
    public static GoalTerms of(BigDecimal target, BigDecimal weight) {
        return new GoalTerms(target, weight, null, null, Map.of());
    }
}
