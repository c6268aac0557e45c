package io.pacesetter.processes.onboarding;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.org.Period;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan from which onboardings are started.
 *
 * @param key its name in requests, unique in the organization
 * @param stages in order; at least one
 * @param version how often it was changed
 */
public record Plan(
        long id, String key, String name, @Nullable String description, List<Stage> stages, long version) {

    public Plan {
        stages = List.copyOf(stages);
    }

    /**
     * A stretch of a plan.
     *
     * @param days calendar days from the start of the onboarding to the end of the stage, more than those of the one before
     * @param rampPercent the share of full targets that is asked for, 0 to 100
     */
    public record Stage(
            String key,
            String name,
            int days,
            int rampPercent,
            Gate gate,
            List<Target> targets,
            List<Chore> tasks,
            List<CheckIn> checkIns) {

        public Stage {
            targets = List.copyOf(targets);
            tasks = List.copyOf(tasks);
            checkIns = List.copyOf(checkIns);
        }

        Stage lasting(int newDays) {
            return new Stage(key, name, newDays, rampPercent, gate, targets, tasks, checkIns);
        }

        Stage aiming(List<Target> newTargets) {
            return new Stage(key, name, days, rampPercent, gate, newTargets, tasks, checkIns);
        }
    }

    /**
     * What closes a stage before its time is up.
     *
     * @param targets {@code all}, {@code none}, or how many targets must be met
     * @param tasks whether all tasks must be done
     * @param signOff whether the manager must sign off
     */
    public record Gate(String targets, boolean tasks, boolean signOff) {}

    /**
     * A full target, before the ramp lessens it.
     *
     * @param indicator the key of an indicator
     * @param period {@code day}, {@code week}, {@code month}, {@code quarter} or {@code year}
     */
    public record Target(
            String indicator, @OneOf(Period.class) String period, BigDecimal target) {}

    /**
     * Something to do.
     *
     * @param doer {@code member}, {@code manager}, {@code hr} or {@code buddy}
     * @param dueDay the day of the onboarding on which it is due, 0 for the first
     * @param link where it is done, a path or address; null for nowhere in particular
     */
    public record Chore(
            String key,
            String title,
            @JsonProperty("for") @OneOf(Doer.class) String doer,
            int dueDay,
            @Nullable String description,
            @Nullable String link) {}

    /**
     * A talk with the person.
     *
     * @param day the day of the onboarding, 0 for the first
     * @param with {@code manager}, {@code hr} or {@code buddy}
     */
    public record CheckIn(
            String title, int day, @OneOf(Companion.class) String with) {}
}
