package io.pacesetter.rules.pace;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of a target is reached.
 *
 * <pre>
 * higher is better, target T &gt; 0:  A / T
 *                   T = 0:       1 if A &gt;= 0 (nothing was asked for), else 0
 * lower is better,  T &gt; 0:       max(0, 2 - A / T): nothing 2, exactly the target 1, twice the target 0
 *                   T = 0:       1 if A &lt;= 0, else 0
 * </pre>
 *
 * <p>It grows with {@code A} where higher is better and falls where lower is; at {@code A = T} it is 1 either way.
 */
public final class Attainment {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Attainment() {}

    /** Returns the attainment of a target that is not negative. */
    public static BigDecimal of(BigDecimal actual, BigDecimal target, boolean lowerIsBetter) {
        if (target.signum() == 0) {
            boolean reached = lowerIsBetter ? actual.signum() <= 0 : actual.signum() >= 0;
            return reached ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        BigDecimal share = Ratio.of(actual, target);
        return lowerIsBetter ? Ratio.plain(TWO.subtract(share).max(BigDecimal.ZERO)) : share;
    }

    /**
     * Returns what of an attainment counts for a score: nothing below the floor, the cap above the cap, never less than 0.
     *
     * @param floor the attainment from which it counts; null for none
     * @param cap the most that counts; null for none
     */
    public static BigDecimal counted(BigDecimal attainment, @Nullable BigDecimal floor, @Nullable BigDecimal cap) {
        if (attainment.signum() < 0 || (floor != null && attainment.compareTo(floor) < 0)) {
            return BigDecimal.ZERO;
        }
        return cap == null ? attainment : attainment.min(cap);
    }
}
