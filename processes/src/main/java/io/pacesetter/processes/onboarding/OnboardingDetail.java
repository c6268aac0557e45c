package io.pacesetter.processes.onboarding;

import io.pacesetter.processes.runtime.Steps;
import io.pacesetter.processes.task.Task;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All there is to see of an onboarding.
 *
 * @param managerId who leads the person now; null for nobody
 * @param tasks the tasks of its stages, by what opened them
 * @param targets how far the targets of each stage are, by the key of the stage
 * @param activeNodes where its process waits
 * @param ramp the curve of the person against the plan
 * @param whole whether all is shown, and not only how far it is
 */
public record OnboardingDetail(
        Onboarding onboarding,
        @Nullable Long managerId,
        Map<String, Task> tasks,
        Map<String, List<TargetState>> targets,
        List<Steps.ActiveNode> activeNodes,
        List<RampPoint> ramp,
        List<Change> changes,
        boolean whole) {

    /**
     * How far a target is.
     *
     * @param goal what is asked for in each of its periods
     * @param asked what is asked for in the stage
     * @param actual null until the stage opens, or where there is nothing to show
     */
    public record TargetState(
            Plan.Target full,
            BigDecimal goal,
            BigDecimal asked,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal attainment,
            boolean met) {}

    /** One day of a ramp, in percent of full targets; {@code actual} is null for days to come. */
    public record RampPoint(
            LocalDate day, int plan, @Nullable BigDecimal actual) {}

    /** What somebody changed of the plan under way. */
    public record Change(Instant at, String by, String what) {}

    /** Tells whether somebody did something of a stage. */
    public @Nullable Task taskOf(Errand errand) {
        return tasks.get(errand.origin());
    }

    /** Returns the task of signing a stage off; null where there is none. */
    public @Nullable Task signOffOf(Leg leg) {
        return tasks.get(leg.signOffOrigin());
    }
}
