package io.pacesetter.rules.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic on numbers that may not be known. Where a part is null the result is null; a comparison with null does not hold.
 * Sums, differences and products are exact; a quotient has {@link MathContext#DECIMAL128 34 digits}.
 */
public final class Numbers {

    /** Without exponents, by which a short text could stand for a number of a billion digits. */
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private Numbers() {}

    /** Returns the number that a rule was written with. */
    public static BigDecimal of(String number) {
        return new BigDecimal(number);
    }

    /**
     * Reads the text of an attribute: an optional sign, up to 15 digits, and up to 15 more after a point.
     *
     * @return null for no text and for any other
     */
    public static @Nullable BigDecimal read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String trimmed = text.trim();
        return trimmed.length() <= 32 && PLAIN.matcher(trimmed).matches() ? new BigDecimal(trimmed) : null;
    }

    /** Returns the sum. */
    public static @Nullable BigDecimal plus(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null ? null : left.add(right);
    }

    /** Returns the difference. */
    public static @Nullable BigDecimal minus(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null ? null : left.subtract(right);
    }

    /** Returns the product. */
    public static @Nullable BigDecimal times(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null ? null : left.multiply(right);
    }

    /** Returns the quotient; null for a division by zero. */
    public static @Nullable BigDecimal by(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null || right.signum() == 0 ? null : left.divide(right, MathContext.DECIMAL128);
    }

    /** Returns the smallest of some numbers; null if any is null. */
    public static @Nullable BigDecimal least(@Nullable BigDecimal... numbers) {
        BigDecimal least = numbers[0];
        for (BigDecimal number : numbers) {
            if (least == null || number == null) {
                return null;
            }
            least = least.min(number);
        }
        return least;
    }

    /** Returns the largest of some numbers; null if any is null. */
    public static @Nullable BigDecimal greatest(@Nullable BigDecimal... numbers) {
        BigDecimal greatest = numbers[0];
        for (BigDecimal number : numbers) {
            if (greatest == null || number == null) {
                return null;
            }
            greatest = greatest.max(number);
        }
        return greatest;
    }

    /** Returns the nearest whole number, halves away from zero. */
    public static @Nullable BigDecimal rounded(@Nullable BigDecimal number) {
        return number == null ? null : number.setScale(0, RoundingMode.HALF_UP);
    }

    /** Tells whether both are the same number. */
    public static boolean equal(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) == 0;
    }

    /** Tells whether both are known and differ. */
    public static boolean differ(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) != 0;
    }

    /** Tells whether the left is on or above the right. */
    public static boolean atLeast(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) >= 0;
    }

    /** Tells whether the left is above the right. */
    public static boolean moreThan(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) > 0;
    }

    /** Tells whether the left is on or below the right. */
    public static boolean atMost(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) <= 0;
    }

    /** Tells whether the left is below the right. */
    public static boolean lessThan(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) < 0;
    }
}
