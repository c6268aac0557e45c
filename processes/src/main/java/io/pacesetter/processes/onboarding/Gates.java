package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.task.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells whether a stage may close before its time: all that its gate asks for is there. */
@Component
class Gates {

    private final StageTargets targets;
    private final Errands errands;

    Gates(StageTargets targets, Errands errands) {
        this.targets = targets;
        this.errands = errands;
    }

    /**
     * Tells whether a stage's gate asks for anything: without it, the stage lasts its time, or until somebody signs it off.
     * Targets whose indicators were deleted ask for nothing.
     */
    boolean asks(OrganizationId organization, Leg leg) {
        Plan.Gate gate = leg.stage().gate();
        return gate.tasks() || gate.signOff() || (!gate.targets().equals("none") && targets.isAny(organization, leg));
    }

    boolean isMet(OrganizationId organization, Onboarding onboarding, Leg leg, LocalDate today) {
        Plan.Gate gate = leg.stage().gate();
        if (!asks(organization, leg)) {
            return leg.signedBy() != null;
        }
        Map<String, Task> tasks =
                gate.tasks() || gate.signOff() ? errands.tasksOf(organization, List.of(leg)) : Map.of();
        return (!gate.signOff() || isSigned(leg, tasks))
                && (!gate.tasks() || allDone(leg, tasks))
                && targetsMet(organization, onboarding, leg, today);
    }

    static boolean isSigned(Leg leg, Map<String, Task> tasks) {
        return leg.signedBy() != null || isDone(tasks, leg.signOffOrigin());
    }

    private static boolean allDone(Leg leg, Map<String, Task> tasks) {
        return leg.errands().stream().allMatch(errand -> isDone(tasks, errand.origin()));
    }

    static boolean isDone(Map<String, Task> tasks, String origin) {
        Task task = tasks.get(origin);
        return task != null && task.status().equals("done");
    }

    boolean targetsMet(OrganizationId organization, Onboarding onboarding, Leg leg, LocalDate today) {
        String wanted = leg.stage().gate().targets();
        if (wanted.equals("none")) {
            return true;
        }
        List<OnboardingDetail.TargetState> states = targets.of(organization, onboarding, leg, today);
        long met = states.stream().filter(OnboardingDetail.TargetState::met).count();
        long needed = wanted.equals("all") ? states.size() : Math.min(Integer.parseInt(wanted), states.size());
        return met >= needed;
    }
}
