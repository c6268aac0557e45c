package io.pacesetter.api.onboarding;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.pacesetter.api.onboarding.OnboardingNames.Who;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.onboarding.Companion;
import io.pacesetter.processes.onboarding.Doer;
import io.pacesetter.processes.onboarding.Errand;
import io.pacesetter.processes.onboarding.Leg;
import io.pacesetter.processes.onboarding.Onboarding;
import io.pacesetter.processes.onboarding.OnboardingDetail;
import io.pacesetter.processes.task.Task;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage of an onboarding.
 *
 * @param from its first day, or the one that is planned
 * @param due its last day as it is planned
 * @param behind whether its time was up before its gate was met
 */
record StageResponse(
        String key,
        String name,
        @OneOf(Leg.Status.class) String status,
        LocalDate from,
        LocalDate due,
        @Nullable LocalDate closedOn,

        @Schema(allowableValues = {"gate", "time", "signoff"}) @Nullable
        String closedBy,

        boolean behind,
        int rampPercent,
        List<StageTarget> targets,
        List<StageTask> tasks,
        List<StageCheckIn> checkIns,
        SignOff signOff) {

    /**
     * How far a target is.
     *
     * @param period {@code day}, {@code week}, {@code month}, {@code quarter} or {@code year}
     * @param full the full target of a period
     * @param goal what is asked for in a period at the stage's ramp, which is the person's goal while the stage is open
     * @param target what is asked for in the whole stage
     */
    record StageTarget(
            String indicator,
            @OneOf(Period.class) String period,
            BigDecimal full,
            BigDecimal goal,
            BigDecimal target,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal attainment,
            boolean met) {}

    /**
     * Something to do.
     *
     * @param id what it is called in changes of the plan
     * @param task the task of somebody that it is; null until its stage opens
     * @param status {@code waiting} until its stage opens, then as that of the task
     */
    record StageTask(
            String id,
            String key,
            String title,
            @JsonProperty("for") @OneOf(Doer.class) String doer,
            @Nullable Who assignee,
            int dueDay,
            @Nullable Instant due,

            @Schema(allowableValues = {"waiting", "open", "done", "cancelled"})
            String status,

            @Nullable Instant completedAt,
            @Nullable String task) {}

    /** A talk; see {@link StageTask}. */
    record StageCheckIn(
            String id,
            String title,
            @OneOf(Companion.class) String with,
            @Nullable Who assignee,
            int dueDay,
            @Nullable Instant due,

            @Schema(allowableValues = {"waiting", "open", "done", "cancelled"})
            String status,

            @Nullable Instant completedAt,
            @Nullable String task) {}

    /** Whether the manager is asked to sign the stage off, and who did. */
    record SignOff(
            boolean needed, @Nullable String by, @Nullable Instant at) {}

    static List<StageResponse> all(OnboardingDetail detail, Roster roster) {
        Onboarding onboarding = detail.onboarding();
        List<StageResponse> stages = new ArrayList<>();
        LocalDate planned = onboarding.startsOn();
        for (Leg leg : onboarding.legs()) {
            LocalDate from = leg.from() == null ? planned : leg.from();
            stages.add(of(detail, leg, from, roster));
            planned = onboarding.lastDay(leg).plusDays(1);
        }
        return stages;
    }

    private static StageResponse of(OnboardingDetail detail, Leg leg, LocalDate from, Roster roster) {
        List<OnboardingDetail.TargetState> targets =
                detail.targets().getOrDefault(leg.stage().key(), List.of());
        List<Errand> errands = detail.whole() ? leg.errands() : List.of();
        return new StageResponse(
                leg.stage().key(),
                leg.stage().name(),
                leg.status().key(),
                from,
                detail.onboarding().lastDay(leg),
                leg.closedOn(),
                leg.closedBy(),
                detail.whole() && leg.behind(),
                leg.stage().rampPercent(),
                targets.stream().map(StageResponse::target).toList(),
                errands.stream()
                        .filter(errand -> !errand.checkIn())
                        .map(errand -> task(leg, errand, detail.taskOf(errand), roster))
                        .toList(),
                errands.stream()
                        .filter(Errand::checkIn)
                        .map(errand -> checkIn(leg, errand, detail.taskOf(errand), roster))
                        .toList(),
                signOff(detail, leg));
    }

    private static StageTarget target(OnboardingDetail.TargetState state) {
        return new StageTarget(
                state.full().indicator(),
                state.full().period(),
                state.full().target(),
                state.goal(),
                state.asked(),
                state.actual(),
                state.attainment(),
                state.met());
    }

    private static StageTask task(Leg leg, Errand errand, @Nullable Task task, Roster roster) {
        return new StageTask(
                Ids.format(errand.id()),
                errand.key(),
                errand.title(),
                errand.doer(),
                task == null ? null : Who.orNull(roster, task.assigneeId()),
                errand.dueDay(),
                task == null ? null : task.due(),
                statusOf(leg, task),
                task == null ? null : task.completedAt(),
                task == null ? null : Ids.format(task.id()));
    }

    private static StageCheckIn checkIn(Leg leg, Errand errand, @Nullable Task task, Roster roster) {
        return new StageCheckIn(
                Ids.format(errand.id()),
                errand.title(),
                errand.doer(),
                task == null ? null : Who.orNull(roster, task.assigneeId()),
                errand.dueDay(),
                task == null ? null : task.due(),
                statusOf(leg, task),
                task == null ? null : task.completedAt(),
                task == null ? null : Ids.format(task.id()));
    }

    /** In a stage that was over before it could open, nobody was asked for anything. */
    private static String statusOf(Leg leg, @Nullable Task task) {
        if (task != null) {
            return task.status();
        }
        return leg.status() == Leg.Status.CLOSED ? "cancelled" : "waiting";
    }

    private static SignOff signOff(OnboardingDetail detail, Leg leg) {
        boolean needed = leg.stage().gate().signOff();
        Task task = detail.signOffOf(leg);
        if (!detail.whole()) {
            return new SignOff(needed, null, null);
        }
        if (leg.signedBy() != null || task == null || !task.status().equals("done")) {
            return new SignOff(needed, leg.signedBy(), leg.signedAt());
        }
        return new SignOff(needed, task.completedBy(), task.completedAt());
    }
}
