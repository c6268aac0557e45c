package io.pacesetter.rules.fact;

/**
 * The status of a goal is not what it was at the close of the day before.
 *
 * @param slot which goal
 */
public record Judged(String slot, GoalStatus goal, Scene scene) implements Happening {

    /** Tells whether the goal has come to a status. */
    public boolean becomes(String status) {
        return goal.becomes(status);
    }
}
