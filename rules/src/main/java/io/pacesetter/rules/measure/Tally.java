package io.pacesetter.rules.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What activities add up to. Tallies of separate activities are merged by {@link #plus}, in any order and grouping.
 *
 * @param weight the sum of credit shares: a whole activity counts 1, a half credit 0.5
 * @param total the sum of credited values
 * @param low the smallest whole value; null if no activity had one
 * @param high the largest whole value; null if no activity had one
 */
public record Tally(
        BigDecimal weight,
        BigDecimal total,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    /** The tally of no activity. */
    public static final Tally NONE = new Tally(BigDecimal.ZERO, BigDecimal.ZERO, null, null);

    /**
     * Tallies one credited activity.
     *
     * @param share the part that is credited, above 0 and up to 1
     * @param value the activity's whole value; null if it has none
     * @param credited the part of the value that is credited
     */
    public static Tally of(BigDecimal share, @Nullable BigDecimal value, BigDecimal credited) {
        return new Tally(share, credited, value, value);
    }

    /** Adds the activities of another tally. */
    public Tally plus(Tally other) {
        return new Tally(
                weight.add(other.weight), total.add(other.total), lower(low, other.low), higher(high, other.high));
    }

    /** Tells whether no activity was tallied. */
    public boolean isEmpty() {
        return weight.signum() == 0 && total.signum() == 0 && low == null && high == null;
    }

    private static @Nullable BigDecimal lower(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.min(other);
    }

    private static @Nullable BigDecimal higher(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.max(other);
    }
}
