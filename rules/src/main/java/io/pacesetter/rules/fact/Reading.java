package io.pacesetter.rules.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that the engine follows, before and after what happened.
 *
 * @param slot which number: the slot of a quantity or of a count of recent activities
 * @param before null if there was none, for example an average of nothing
 * @param after null if there is none
 */
public record Reading(
        String slot, @Nullable BigDecimal before, @Nullable BigDecimal after) {

    /** Tells whether it was below a bar, or nothing, and is on or above it now. */
    public boolean reaches(BigDecimal bar) {
        return after != null && after.compareTo(bar) >= 0 && (before == null || before.compareTo(bar) < 0);
    }

    /** Tells whether it was on or above a bar and is below it now. */
    public boolean fallsBelow(BigDecimal bar) {
        return after != null && after.compareTo(bar) < 0 && before != null && before.compareTo(bar) >= 0;
    }
}
