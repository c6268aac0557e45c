package io.pacesetter.rules.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Cuts a value into credited parts that add up to the whole. */
public final class Shares {

    private Shares() {}

    /**
     * Returns the part of each share, rounded half to even; the last takes what rounding leaves over.
     *
     * @param shares parts of 1, at least one
     */
    public static List<BigDecimal> of(BigDecimal value, List<BigDecimal> shares) {
        List<BigDecimal> parts = new ArrayList<>(shares.size());
        BigDecimal left = value;
        for (BigDecimal share : shares.subList(0, shares.size() - 1)) {
            BigDecimal part = value.multiply(share).setScale(Measure.SCALE, RoundingMode.HALF_EVEN);
            parts.add(part);
            left = left.subtract(part);
        }
        parts.add(left);
        return parts;
    }
}
