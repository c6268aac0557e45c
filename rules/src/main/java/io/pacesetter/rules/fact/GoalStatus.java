package io.pacesetter.rules.fact;

import org.jspecify.annotations.Nullable;

/**
 * The status of a goal.
 *
 * @param slot which goal: {@code status/<indicator>/<scope>/<period>}
 * @param before the key of the status at the close of the day before; null if there was none
 * @param now the key of the status now; null if there is none
 */
public record GoalStatus(
        String slot, @Nullable String before, @Nullable String now) {

    /** Tells whether the goal has come to a status. */
    public boolean becomes(String status) {
        return status.equals(now) && !status.equals(before);
    }
}
