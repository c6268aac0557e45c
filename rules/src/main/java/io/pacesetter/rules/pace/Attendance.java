package io.pacesetter.rules.pace;

import java.math.BigDecimal;
import java.util.List;

/**
 * The working days of a period as a subject meets them, seen at a moment.
 *
 * <p>With {@code n} working days, of which day {@code d} has {@code present(d)} and {@code gone(d)}:
 *
 * <pre>
 * present   = sum of present(d)
 * proration = present / n             (1 if n = 0: there is nothing to prorate by)
 * gone      = sum of present(d) x gone(d)
 * remaining = present - gone
 * </pre>
 *
 * <p>0 &lt;= gone &lt;= present &lt;= n and 0 &lt;= proration &lt;= 1.
 *
 * @param days the working days in order; a holiday is none
 * @param ended whether the period is over at the moment
 */
public record Attendance(List<WorkingDay> days, boolean ended) {

    public Attendance {
        days = List.copyOf(days);
    }

    /** Returns the working days that the subject is there, by share. */
    public BigDecimal present() {
        BigDecimal sum = BigDecimal.ZERO;
        for (WorkingDay day : days) {
            sum = sum.add(day.present());
        }
        return sum;
    }

    /** Returns the share of the period that the subject is there. */
    public BigDecimal proration() {
        return days.isEmpty() ? BigDecimal.ONE : Ratio.of(present(), BigDecimal.valueOf(days.size()));
    }

    /** Returns the working days that the subject has been there so far, by share. */
    public BigDecimal gone() {
        BigDecimal sum = BigDecimal.ZERO;
        for (WorkingDay day : days) {
            sum = sum.add(day.spent());
        }
        return sum;
    }

    /** Returns the working days that the subject will still be there, by share. */
    public BigDecimal remaining() {
        return ended ? BigDecimal.ZERO : present().subtract(gone());
    }
}
