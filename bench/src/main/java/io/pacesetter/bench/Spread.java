package io.pacesetter.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * The spread of measured times, in milliseconds.
 *
 * @param p50Millis the median
 * @param p99Millis what one of a hundred exceeds
 * @param maxMillis the longest
 */
public record Spread(double p50Millis, double p99Millis, double maxMillis) {

    /** Takes times in nanoseconds; there must be one at least. */
    public static Spread ofNanos(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 0.50), at(sorted, 0.99), sorted[sorted.length - 1] / 1e6);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.2f ms, p99 %.2f ms, max %.2f ms", p50Millis, p99Millis, maxMillis);
    }
}
