package io.pacesetter.processes.coaching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator moved around a session; null where there is nothing to divide or compare.
 *
 * @param before its value over the working days before the session
 * @param after its value over as many working days after it
 * @param change by how much it got better, negative if it got worse
 * @param attainment how far the member's goal is reached; null without one
 * @param sessions how many sessions the cycle has had, from 1
 */
public record Movement(
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        @Nullable BigDecimal change,
        @Nullable BigDecimal attainment,
        int sessions) {

    /** Compares two values. */
    static Movement of(
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            boolean higherIsBetter,
            @Nullable BigDecimal attainment,
            int sessions) {
        BigDecimal change = null;
        if (before != null && after != null) {
            change = higherIsBetter ? after.subtract(before) : before.subtract(after);
        }
        return new Movement(before, after, change, attainment, sessions);
    }
}
