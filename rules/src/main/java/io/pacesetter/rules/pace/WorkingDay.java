package io.pacesetter.rules.pace;

import java.math.BigDecimal;
import java.time.DayOfWeek;

/**
 * One working day of a period as a subject meets it.
 *
 * @param weekday which day of the week it is
 * @param present the share of a full working day that the subject is there: 0 if absent, the part-time share, 1
 * @param gone the share of the day's working time that has gone by: 0 to 1
 */
public record WorkingDay(DayOfWeek weekday, BigDecimal present, BigDecimal gone) {

    /** Returns the share of a full working day that the subject has been there so far: {@code present x gone}. */
    public BigDecimal spent() {
        return present.multiply(gone);
    }
}
