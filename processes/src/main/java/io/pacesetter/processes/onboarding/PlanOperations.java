package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.goal.GoalCheck;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.onboarding.OnboardingChanges.Operation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be changed of a plan under way, with what follows for tasks and goals. */
@Component
class PlanOperations {

    private static final int MOST_DAYS = 365;
    private static final String OPS =
            "add_task, move_task, drop_task, extend_stage, add_stage, drop_stage, change_target, pause, resume or sign_off";

    /** What can be done; see {@link Operation}. */
    public enum Kind {
        ADD_TASK,
        MOVE_TASK,
        DROP_TASK,
        EXTEND_STAGE,
        ADD_STAGE,
        DROP_STAGE,
        CHANGE_TARGET,
        PAUSE,
        RESUME,
        SIGN_OFF;

        /** Returns the name in requests: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> find(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }
    }

    /** Who changes, and where in the request it is asked for. */
    record Context(Viewer viewer, String at) {

        OrganizationId organization() {
            return viewer.organization();
        }
    }

    /** An onboarding after a change, with what was done, in a sentence. */
    record Done(Onboarding onboarding, String what) {}

    private final Errands errands;
    private final StageTargets targets;
    private final Indicators indicators;
    private final Team team;
    private final Clock clock;

    PlanOperations(Errands errands, StageTargets targets, Indicators indicators, Team team, Clock clock) {
        this.errands = errands;
        this.targets = targets;
        this.indicators = indicators;
        this.team = team;
        this.clock = clock;
    }

    /**
     * Makes one change.
     *
     * @throws Refusal with pointers into the request, or a conflict
     */
    Done apply(Context context, Onboarding onboarding, @Nullable Operation operation) {
        String op = operation == null ? null : operation.op();
        if (operation == null || op == null) {
            throw Refusal.invalid(context.at() + "/op", "is missing; use " + OPS);
        }
        Kind kind = Kind.find(op)
                .orElseThrow(() -> Refusal.invalid(context.at() + "/op", "'" + op + "' is no change; use " + OPS));
        return switch (kind) {
            case ADD_TASK -> addTask(context, onboarding, operation);
            case MOVE_TASK -> moveTask(context, onboarding, operation);
            case DROP_TASK -> dropTask(context, onboarding, operation);
            case EXTEND_STAGE -> extendStage(context, onboarding, operation);
            case ADD_STAGE -> addStage(context, onboarding, operation);
            case DROP_STAGE -> dropStage(context, onboarding, operation);
            case CHANGE_TARGET -> changeTarget(context, onboarding, operation);
            case PAUSE -> pause(context, onboarding);
            case RESUME -> resume(context, onboarding);
            case SIGN_OFF -> signOff(context, onboarding, operation);
        };
    }

    private Done addTask(Context context, Onboarding onboarding, Operation operation) {
        Leg leg = Places.leg(context, onboarding, operation.stage());
        Faults faults = new Faults();
        PlanDraft.ChoreDraft draft = new PlanDraft.ChoreDraft(
                operation.task() == null ? "added-" + Ids.format(Ids.next()) : operation.task(),
                operation.title(),
                operation.doer(),
                operation.dueDay(),
                operation.description(),
                operation.link());
        Errand added = Errand.of(
                check(context, faults).chore(context.at(), draft, leg.stage().days(), taskKeys(onboarding)));
        faults.refuseIfAny();
        List<Errand> all = new ArrayList<>(leg.errands());
        all.add(added);
        Onboarding now = onboarding.with(leg.with(all));
        if (leg.isOpen()) {
            errands.open(context.organization(), now, leg, added);
        }
        return new Done(
                now,
                "Added the task \"" + added.title() + "\" to " + leg.stage().name());
    }

    private static Set<String> taskKeys(Onboarding onboarding) {
        Set<String> keys = new HashSet<>();
        onboarding.legs().forEach(leg -> leg.errands().forEach(errand -> keys.add(errand.key())));
        return keys;
    }

    private PlanCheck check(Context context, Faults faults) {
        return new PlanCheck(
                faults, key -> indicators.find(context.organization(), key).isPresent());
    }

    private Done moveTask(Context context, Onboarding onboarding, Operation operation) {
        Places.Found found = Places.errand(context, onboarding, operation.task());
        Faults faults = new Faults();
        int day = check(context, faults)
                .number(
                        context.at() + "/dueDay",
                        operation.dueDay(),
                        0,
                        found.leg().stage().days());
        faults.refuseIfAny();
        Errand moved = found.errand().movedTo(day);
        Onboarding now = onboarding.with(replaced(found.leg(), moved));
        errands.move(context.organization(), now, moved);
        return new Done(
                now,
                "Moved \"" + moved.title() + "\" from day " + found.errand().dueDay() + " to day " + day);
    }

    private static Leg replaced(Leg leg, Errand errand) {
        return leg.with(leg.errands().stream()
                .map(one -> one.id() == errand.id() ? errand : one)
                .toList());
    }

    private Done dropTask(Context context, Onboarding onboarding, Operation operation) {
        Places.Found found = Places.errand(context, onboarding, operation.task());
        errands.drop(context.organization(), found.errand());
        Leg without = found.leg()
                .with(found.leg().errands().stream()
                        .filter(one -> one.id() != found.errand().id())
                        .toList());
        return new Done(onboarding.with(without), "Dropped \"" + found.errand().title() + "\"");
    }

    private Done extendStage(Context context, Onboarding onboarding, Operation operation) {
        Leg leg = Places.leg(context, onboarding, operation.stage());
        Faults faults = new Faults();
        int days = check(context, faults).number(context.at() + "/days", operation.days(), 1, MOST_DAYS);
        faults.refuseIfAny();
        Leg longer = leg.with(leg.stage().lasting(leg.stage().days() + days));
        Onboarding now = later(context, onboarding.with(longer), longer, days);
        errands.moveSignOff(context.organization(), now, longer);
        return new Done(now, "Extended " + leg.stage().name() + " by " + days + " days");
    }

    /** Moves all stages after one by some days. */
    private Onboarding later(Context context, Onboarding onboarding, @Nullable Leg after, int days) {
        boolean passed = after == null;
        Onboarding now = onboarding;
        for (Leg leg : onboarding.legs()) {
            if (passed && leg.status() != Leg.Status.CLOSED) {
                Leg moved = leg.with(leg.stage().lasting(leg.stage().days() + days))
                        .with(leg.errands().stream()
                                .map(errand -> errand.movedTo(errand.dueDay() + days))
                                .toList());
                now = now.with(moved);
                if (moved.isOpen()) {
                    Onboarding with = now;
                    moved.errands().forEach(errand -> errands.move(context.organization(), with, errand));
                    errands.moveSignOff(context.organization(), with, moved);
                }
            }
            passed |= after != null && leg.stage().key().equals(after.stage().key());
        }
        return now;
    }

    private Done addStage(Context context, Onboarding onboarding, Operation operation) {
        PlanDraft.StageDraft draft = operation.newStage();
        String pointer = context.at() + "/newStage";
        if (draft == null) {
            throw Refusal.invalid(pointer, "is missing; give a stage as plans have them");
        }
        Faults faults = new Faults();
        Faults inStage = new Faults();
        List<Plan.Stage> read = check(context, inStage).stages(List.of(draft), taskKeys(onboarding));
        inStage.found()
                .forEach(
                        fault -> faults.add(pointer + fault.pointer().substring("/stages/0".length()), fault.detail()));
        faults.refuseIfAny();
        Plan.Stage stage = read.get(0);
        int reached = onboarding.legs().stream()
                .filter(leg -> leg.status() != Leg.Status.WAITING)
                .mapToInt(leg -> leg.stage().days())
                .max()
                .orElse(0);
        for (Leg leg : onboarding.legs()) {
            if (leg.stage().key().equals(stage.key())) {
                faults.add(pointer + "/key", "There is a stage '" + stage.key() + "' already; give another key");
            }
            if (leg.stage().days() == stage.days()) {
                faults.add(pointer + "/days", leg.stage().name() + " ends on that day too; give another");
            }
        }
        if (stage.days() <= reached) {
            faults.add(pointer + "/days", "Stages up to day " + reached + " are open or closed; give more");
        }
        faults.refuseIfAny();
        return new Done(onboarding.adding(Leg.of(stage)), "Added the stage " + stage.name());
    }

    private static Done dropStage(Context context, Onboarding onboarding, Operation operation) {
        if (operation.stage() == null) {
            throw Refusal.invalid(context.at() + "/stage", "is missing; give a stage's key");
        }
        Leg leg = Places.leg(context, onboarding, operation.stage());
        if (leg.isOpen()) {
            throw Refusal.conflict(
                    "The stage " + leg.stage().name() + " is open; sign it off, or drop one that is to come");
        }
        if (onboarding.legs().size() == 1) {
            throw Refusal.conflict("It is the only stage; cancel the onboarding instead");
        }
        List<Leg> rest = onboarding.legs().stream().filter(one -> one != leg).toList();
        return new Done(
                onboarding.with(rest), "Dropped the stage " + leg.stage().name());
    }

    private Done changeTarget(Context context, Onboarding onboarding, Operation operation) {
        Leg leg = Places.leg(context, onboarding, operation.stage());
        Plan.Target before = leg.stage().targets().stream()
                .filter(one -> one.indicator().equals(operation.indicator()))
                .filter(one -> operation.period() == null || one.period().equals(operation.period()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        context.at() + "/indicator",
                        leg.stage().name() + " has no target for " + operation.indicator()));
        Faults faults = new Faults();
        BigDecimal wanted = new GoalCheck(faults).target(context.at() + "/target", operation.target());
        faults.refuseIfAny();
        Plan.Target after = new Plan.Target(before.indicator(), before.period(), wanted);
        Leg changed = leg.with(leg.stage()
                .aiming(leg.stage().targets().stream()
                        .map(one -> one == before ? after : one)
                        .toList()));
        if (leg.isOpen()) {
            LocalDate today = team.today(context.organization());
            targets.giveBack(context.organization(), leg, today);
            changed = changed.lending(targets.lend(context.organization(), onboarding, changed, today));
        }
        return new Done(
                onboarding.with(changed),
                "Changed the full target of " + after.indicator() + " in "
                        + leg.stage().name() + " from " + before.target().toPlainString() + " to "
                        + wanted.toPlainString() + " a " + after.period());
    }

    private Done pause(Context context, Onboarding onboarding) {
        if (onboarding.status() != Onboarding.Status.ACTIVE || onboarding.open().isEmpty()) {
            throw Refusal.conflict("No stage is under way; pause the onboarding while one is");
        }
        return new Done(onboarding.paused(team.today(context.organization())), "Paused");
    }

    private Done resume(Context context, Onboarding onboarding) {
        LocalDate since = onboarding.pausedOn();
        if (since == null) {
            throw Refusal.conflict("The onboarding is not paused");
        }
        int days = (int) ChronoUnit.DAYS.between(since, team.today(context.organization()));
        Onboarding now = later(context, onboarding.in(Onboarding.Status.ACTIVE), null, days);
        return new Done(now, "Resumed after " + days + " days");
    }

    private Done signOff(Context context, Onboarding onboarding, Operation operation) {
        Leg leg = Places.leg(context, onboarding, operation.stage());
        if (!leg.isOpen()) {
            throw Refusal.conflict("The stage " + leg.stage().name() + " is not open yet; sign it off when it is");
        }
        errands.closeSignOff(context.organization(), leg);
        return new Done(
                onboarding.with(leg.signed(context.viewer().actor(), clock.instant())),
                "Signed off " + leg.stage().name());
    }
}
