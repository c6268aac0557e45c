package io.pacesetter.rules.fact;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When it happened and why rules are asked.
 *
 * @param weekday the local day of the week
 * @param workingHours whether it was in the working hours of a working day
 * @param closed keys of the periods that are over with this day; empty unless a day closes
 * @param phase the key of the contest's phase that begins; null if none does
 */
public record Occasion(
        DayOfWeek weekday,
        boolean workingHours,
        Set<String> closed,
        @Nullable String phase) {

    public Occasion {
        closed = Set.copyOf(closed);
    }
}
