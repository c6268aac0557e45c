package io.pacesetter.rules.pace;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a number stands among those of peers.
 *
 * <pre>
 * median     = the middle value, or the mean of the two in the middle
 * percentile = 100 x (peers doing worse + half of the peers doing as well) / peers, oneself not counted
 * </pre>
 */
public final class Peers {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    private Peers() {}

    /** Returns the median; null for no values. */
    public static @Nullable BigDecimal median(List<BigDecimal> values) {
        if (values.isEmpty()) {
            return null;
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? Ratio.plain(sorted.get(middle))
                : Ratio.of(sorted.get(middle - 1).add(sorted.get(middle)), TWO);
    }

    /**
     * Returns the percentile of a value; 0 to 100, higher is better whichever way the indicator goes.
     *
     * @param all the values of everyone, including this one
     * @return null where there is nobody to compare with
     */
    public static @Nullable BigDecimal percentile(BigDecimal value, List<BigDecimal> all, boolean lowerIsBetter) {
        int others = all.size() - 1;
        if (others < 1) {
            return null;
        }
        long halves = -1;
        for (BigDecimal other : all) {
            int order = lowerIsBetter ? other.compareTo(value) : value.compareTo(other);
            halves += order > 0 ? 2 : order == 0 ? 1 : 0;
        }
        return Ratio.of(FIFTY.multiply(BigDecimal.valueOf(halves)), BigDecimal.valueOf(others));
    }
}
