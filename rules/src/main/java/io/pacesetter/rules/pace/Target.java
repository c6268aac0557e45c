package io.pacesetter.rules.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.Map;

/**
 * What is asked for over a period.
 *
 * <p>Only indicators that accumulate (count, sum, distinct) are prorated; an average, ratio, minimum or maximum is asked
 * for as it is, however much of the period one is there.
 *
 * <pre>
 * one amount:          full     = amount
 *                      prorated = amount x proration
 *                      expected = amount x gone / n                 (= prorated x gone / present)
 * weekday targets w:   full     = sum of w(d)
 *                      prorated = sum of w(d) x present(d)
 *                      expected = sum of w(d) x present(d) x gone(d)
 * once the period is over, or for what does not accumulate: expected = prorated
 * </pre>
 *
 * @param amount the target of the whole period, not negative; not used where there are weekday targets
 * @param weekdays the target of each working day by its weekday, absent ones 0; empty for one amount
 * @param lowerIsBetter whether less is better
 * @param accumulates whether the number grows as activities come in
 */
public record Target(
        BigDecimal amount, Map<DayOfWeek, BigDecimal> weekdays, boolean lowerIsBetter, boolean accumulates) {

    /** Digits kept of a prorated target. */
    private static final int SCALE = 4;

    public Target {
        weekdays = Map.copyOf(weekdays);
    }

    /** A target for a number that accumulates and is better the higher it is. */
    public static Target of(BigDecimal amount) {
        return new Target(amount, Map.of(), false, true);
    }

    /** Returns the target of someone who is there all the time. */
    public BigDecimal full(Attendance attendance) {
        if (!byWeekday()) {
            return Ratio.plain(amount);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (WorkingDay day : attendance.days()) {
            sum = sum.add(on(day));
        }
        return Ratio.plain(sum);
    }

    /** Returns the target for the time that the subject is there. */
    public BigDecimal prorated(Attendance attendance) {
        if (!accumulates) {
            return Ratio.plain(amount);
        }
        if (byWeekday()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (WorkingDay day : attendance.days()) {
                sum = sum.add(on(day).multiply(day.present()));
            }
            return Ratio.rounded(sum, SCALE);
        }
        int days = attendance.days().size();
        return days == 0 ? Ratio.plain(amount) : share(attendance.present(), days);
    }

    /** Returns the part of the prorated target that the working time gone by asks for. */
    public BigDecimal expected(Attendance attendance) {
        if (!accumulates || attendance.ended()) {
            return prorated(attendance);
        }
        if (byWeekday()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (WorkingDay day : attendance.days()) {
                sum = sum.add(on(day).multiply(day.spent()));
            }
            return Ratio.rounded(sum, SCALE);
        }
        int days = attendance.days().size();
        return days == 0 ? BigDecimal.ZERO : share(attendance.gone(), days);
    }

    /** Returns the share of the full target that is asked for: 0 to 1. */
    public BigDecimal proration(Attendance attendance) {
        if (!accumulates) {
            return BigDecimal.ONE;
        }
        BigDecimal full = full(attendance);
        return byWeekday() && full.signum() > 0 ? Ratio.of(prorated(attendance), full) : attendance.proration();
    }

    private boolean byWeekday() {
        return accumulates && !weekdays.isEmpty();
    }

    private BigDecimal on(WorkingDay day) {
        return weekdays.getOrDefault(day.weekday(), BigDecimal.ZERO);
    }

    private BigDecimal share(BigDecimal part, int days) {
        return Ratio.plain(amount.multiply(part).divide(BigDecimal.valueOf(days), SCALE, RoundingMode.HALF_EVEN));
    }
}
