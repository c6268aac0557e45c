package io.pacesetter.rules.pace;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An actual number held against a target.
 *
 * <pre>
 * pace = A / expected, or max(0, 2 - A / expected) where lower is better
 *      = attainment once the period is over, for what does not accumulate, and where the target is 0
 *      = null while nothing is expected yet; the status is then on pace, unless A is negative
 * gap  = what is missing: max(0, T - A), or max(0, A - T) where lower is better
 * perRemainingDay = gap / max(1, remaining working days)
 * </pre>
 *
 * <p>Who is not there at all in the period is not expected: target 0, no attainment, no pace, no status.
 *
 * @param target the prorated target
 * @param fullTarget the target without proration
 * @param proration the share of the full target that is asked for
 * @param actual the number; null where there are no data for an average, ratio, minimum or maximum
 * @param expected what the working time gone by asks for
 * @param perRemainingDay what closes the gap on each working day left; null where that is no question
 */
public record Judgement(
        BigDecimal target,
        BigDecimal fullTarget,
        BigDecimal proration,
        @Nullable BigDecimal actual,
        BigDecimal expected,
        @Nullable BigDecimal attainment,
        @Nullable BigDecimal pace,
        @Nullable Status status,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal perRemainingDay) {

    private static final int SCALE = 4;

    /** Judges a number; null where there are no data. */
    public static Judgement of(Target asked, Attendance attendance, @Nullable BigDecimal actual) {
        BigDecimal target = asked.prorated(attendance);
        BigDecimal full = asked.full(attendance);
        BigDecimal proration = asked.proration(attendance);
        BigDecimal expected = asked.expected(attendance);
        if (actual == null || proration.signum() == 0) {
            return new Judgement(target, full, proration, actual, expected, null, null, null, null, null);
        }
        BigDecimal attainment = Attainment.of(actual, target, asked.lowerIsBetter());
        boolean asAttained = attendance.ended() || !asked.accumulates() || target.signum() == 0;
        BigDecimal pace = asAttained
                ? attainment
                : expected.signum() == 0 ? null : Attainment.of(actual, expected, asked.lowerIsBetter());
        BigDecimal missing = asked.lowerIsBetter() ? actual.subtract(target) : target.subtract(actual);
        BigDecimal gap = Ratio.plain(missing.max(BigDecimal.ZERO));
        return new Judgement(
                target,
                full,
                proration,
                actual,
                expected,
                attainment,
                pace,
                status(pace, actual),
                gap,
                perDay(asked, attendance, gap));
    }

    /** Returns the colour of the status; grey without one. */
    public Status.Color color() {
        return status == null ? Status.Color.GREY : status.color();
    }

    private static Status status(@Nullable BigDecimal pace, BigDecimal actual) {
        if (pace == null) {
            return actual.signum() < 0 ? Status.AT_RISK : Status.ON_PACE;
        }
        return Status.of(pace);
    }

    private static @Nullable BigDecimal perDay(Target asked, Attendance attendance, BigDecimal gap) {
        if (!asked.accumulates() || asked.lowerIsBetter()) {
            return null;
        }
        BigDecimal remaining = attendance.remaining();
        return remaining.signum() == 0 ? null : Ratio.rounded(Ratio.of(gap, remaining.max(BigDecimal.ONE)), SCALE);
    }
}
