package io.pacesetter.rules.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Division as all formulas do it: {@value #SCALE} digits after the point, halves to even, no trailing zeros. */
final class Ratio {

    /** Digits kept of a ratio. */
    static final int SCALE = 6;

    private Ratio() {}

    /** Returns {@code part / whole}; the whole must not be 0. */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return plain(part.divide(whole, SCALE, RoundingMode.HALF_EVEN));
    }

    /** Returns {@code value} rounded to {@code digits} after the point. */
    static BigDecimal rounded(BigDecimal value, int digits) {
        return plain(value.setScale(digits, RoundingMode.HALF_EVEN));
    }

    /** Returns the same number without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
