package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.task.NewTask;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.Tasks;
import io.pacesetter.processes.time.WorkingTime;
import io.pacesetter.processes.time.WorkingTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the tasks of stages, and tells how far they are. What nobody is there for goes to the group {@code hr}. */
@Component
class Errands {

    static final String SIGN_OFF_FORM = "onboarding-sign-off";
    private static final String HR = "hr";

    private final Tasks tasks;
    private final Team team;
    private final WorkingTimes times;

    Errands(Tasks tasks, Team team, WorkingTimes times) {
        this.tasks = tasks;
        this.team = team;
        this.times = times;
    }

    /** Opens what is to be done in a stage, and its sign-off where the gate asks for one. */
    void open(OrganizationId organization, Onboarding onboarding, Leg leg) {
        leg.errands().forEach(errand -> open(organization, onboarding, leg, errand));
        if (leg.stage().gate().signOff() && leg.signedBy() == null) {
            String title =
                    "Sign off \"" + leg.stage().name() + "\" of " + team.nameOf(organization, onboarding.memberId());
            Errand signing = new Errand(leg.signOffId(), "", false, title, "manager", lastDay(leg), null, null);
            tasks.open(organization, task(organization, onboarding, leg, signing, SIGN_OFF_FORM, leg.signOffOrigin()));
        }
    }

    private static int lastDay(Leg leg) {
        return leg.stage().days() - 1;
    }

    void open(OrganizationId organization, Onboarding onboarding, Leg leg, Errand errand) {
        tasks.open(organization, task(organization, onboarding, leg, errand, errand.form(), errand.origin()));
    }

    private NewTask task(
            OrganizationId organization, Onboarding onboarding, Leg leg, Errand errand, String form, String origin) {
        Long assignee = assignee(organization, onboarding, errand.doer());
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("onboarding", Ids.format(onboarding.id()));
        inputs.put("plan", onboarding.plan().name());
        inputs.put("stage", leg.stage().name());
        inputs.put("for", errand.doer());
        if (errand.description() != null) {
            inputs.put("description", errand.description());
        }
        if (errand.link() != null) {
            inputs.put("link", errand.link());
        }
        return new NewTask(
                form,
                errand.title(),
                "/onboarding/" + Ids.format(onboarding.id()),
                assignee,
                assignee == null ? HR : null,
                onboarding.memberId(),
                due(organization, onboarding, errand.dueDay(), assignee),
                inputs,
                origin);
    }

    private @Nullable Long assignee(OrganizationId organization, Onboarding onboarding, String doer) {
        return switch (doer) {
            case "member" -> onboarding.memberId();
            case "manager" -> team.managerOf(organization, onboarding.memberId());
            case "buddy" ->
                onboarding.buddyId() == null
                        ? team.managerOf(organization, onboarding.memberId())
                        : onboarding.buddyId();
            default -> null;
        };
    }

    private Instant due(OrganizationId organization, Onboarding onboarding, int dueDay, @Nullable Long assignee) {
        WorkingTime time = times.of(organization, assignee);
        LocalDate day = onboarding.startsOn().plusDays(dueDay);
        return time.endOfDay(time.plusWorkingDays(day, 0));
    }

    void drop(OrganizationId organization, Errand errand) {
        tasks.cancelOf(organization, errand.origin());
    }

    void move(OrganizationId organization, Onboarding onboarding, Errand errand) {
        move(organization, onboarding, errand.origin(), errand.dueDay());
    }

    /** Moves the task of signing a stage off to the last day that the stage has now. */
    void moveSignOff(OrganizationId organization, Onboarding onboarding, Leg leg) {
        move(organization, onboarding, leg.signOffOrigin(), lastDay(leg));
    }

    private void move(OrganizationId organization, Onboarding onboarding, String origin, int dueDay) {
        Task task = tasks.ofOrigin(organization, origin);
        if (task != null && task.isOpen()) {
            tasks.move(organization, task.id(), due(organization, onboarding, dueDay, task.assigneeId()));
        }
    }

    void closeSignOff(OrganizationId organization, Leg leg) {
        tasks.cancelOf(organization, leg.signOffOrigin());
    }

    /** Takes back all that is still to be done. */
    void dropAll(OrganizationId organization, Onboarding onboarding) {
        for (Leg leg : onboarding.legs()) {
            leg.errands().forEach(errand -> drop(organization, errand));
            closeSignOff(organization, leg);
        }
    }

    /** Returns the tasks of stages, by origin. */
    Map<String, Task> tasksOf(OrganizationId organization, List<Leg> legs) {
        List<String> origins = new ArrayList<>();
        for (Leg leg : legs) {
            leg.errands().forEach(errand -> origins.add(errand.origin()));
            origins.add(leg.signOffOrigin());
        }
        return tasks.ofOrigins(organization, origins);
    }
}
