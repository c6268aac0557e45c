package io.pacesetter.rules.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often efforts led to results in the past, such as deals won per demo.
 *
 * @param efforts what a rep controls: calls, demos
 * @param results what followed: deals, revenue
 */
public record Conversion(BigDecimal efforts, BigDecimal results) {

    /** The fewest efforts that tell anything. */
    public static final int SMALLEST_SAMPLE = 5;

    /** Tells whether there were enough efforts, and results at all, to solve a gap back. */
    public boolean tells() {
        return efforts.compareTo(BigDecimal.valueOf(SMALLEST_SAMPLE)) >= 0 && results.signum() > 0;
    }

    /** Returns the results per effort; only where it {@link #tells()}. */
    public BigDecimal rate() {
        return Ratio.of(results, efforts);
    }

    /**
     * Returns the efforts that a gap in results asks for: {@code ceiling(gap x efforts / results)}, only where it {@link
     * #tells()}. Doing as many at the rate of the past closes the gap, and one fewer does not.
     */
    public BigDecimal effortsFor(BigDecimal gap) {
        return gap.multiply(efforts).divide(results, 0, RoundingMode.CEILING);
    }
}
