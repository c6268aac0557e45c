package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.Instance;
import io.pacesetter.processes.runtime.Instances;
import io.pacesetter.processes.runtime.Processes;
import io.pacesetter.processes.task.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows where people stand. Buddies see how far it is, without numbers. */
@Service
public class OnboardingBoard {

    private static final int SCALE = 4;
    private static final int MOST_ERRORS = 500;

    /**
     * Whose onboardings are wanted; null fields do not matter.
     *
     * @param teamId the people of this team and all below it, today
     */
    public record Wanted(
            Onboarding.@Nullable Status status,
            @Nullable String cohort,
            @Nullable Long teamId,
            @Nullable Long memberId) {

        /** Everyone's. */
        public static final Wanted ALL = new Wanted(null, null, null, null);
    }

    /**
     * One onboarding in short.
     *
     * @param behind whether the stage before ended behind plan, or this one's targets lag behind the working days gone
     * @param stuck what holds it up; null for nothing
     * @param attainment the mean of what is reached of the stage's targets, each 1 at most; null without targets
     * @param timeToRamp days from the first to the one on which full targets were reached; null until then
     */
    public record Row(
            Onboarding onboarding,
            boolean behind,
            @Nullable Stuck stuck,
            int rampPercent,
            @Nullable BigDecimal attainment,
            @Nullable Long timeToRamp) {}

    /** What holds an onboarding up: a step of its process that failed, or the task that is overdue the longest. */
    public record Stuck(String node, String name, Instant since) {}

    /** A page of the board, and how many there are. */
    public record Listed(List<Row> rows, long total) {}

    private final OnboardingTable table;
    private final Onboardings onboardings;
    private final Sights sights;
    private final Errands errands;
    private final StageTargets targets;
    private final Ramps ramps;
    private final ChangeLog log;
    private final Team team;
    private final Instances instances;
    private final Processes processes;
    private final Organizations organizations;
    private final Clock clock;

    OnboardingBoard(
            OnboardingTable table,
            Onboardings onboardings,
            Sights sights,
            Errands errands,
            StageTargets targets,
            Ramps ramps,
            ChangeLog log,
            Team team,
            Instances instances,
            Processes processes,
            Organizations organizations,
            Clock clock) {
        this.table = table;
        this.onboardings = onboardings;
        this.sights = sights;
        this.errands = errands;
        this.targets = targets;
        this.ramps = ramps;
        this.log = log;
        this.team = team;
        this.instances = instances;
        this.processes = processes;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Returns a page of what the viewer may see, the latest to start first. */
    @Transactional(readOnly = true)
    public Listed page(Viewer viewer, Wanted wanted, int page, int size) {
        OrganizationId organization = viewer.organization();
        Sights.Sight sight = sights.of(viewer);
        Set<Long> below = wanted.teamId() == null
                ? Set.of()
                : sight.roster().treeOn(sight.today()).subtree(wanted.teamId());
        List<Long> ids = table.matching(organization, wanted.status(), wanted.cohort()).stream()
                .filter(one -> sight.sees(one.memberId(), one.buddyId()))
                .filter(one -> wanted.memberId() == null || wanted.memberId() == one.memberId())
                .filter(one ->
                        wanted.teamId() == null || below.contains(sight.roster().teamOn(one.memberId(), sight.today())))
                .map(OnboardingTable.Whose::id)
                .toList();
        List<Onboarding> shown = table.all(
                organization, ids.stream().skip((long) page * size).limit(size).toList());
        Map<Long, Stuck> stuck = stuck(organization, shown);
        return new Listed(
                shown.stream()
                        .map(one -> row(organization, one, sight, stuck.get(one.id())))
                        .toList(),
                ids.size());
    }

    private Row row(OrganizationId organization, Onboarding onboarding, Sights.Sight sight, @Nullable Stuck stuck) {
        if (!sight.seesAll(onboarding.memberId())) {
            return new Row(onboarding, false, null, 0, null, null);
        }
        Leg leg = onboarding.open().orElse(null);
        List<OnboardingDetail.TargetState> states =
                leg == null ? List.of() : targets.of(organization, onboarding, leg, sight.today());
        BigDecimal attainment = mean(states);
        boolean fellBehind = onboarding.lastClosed().filter(Leg::behind).isPresent();
        boolean lags = leg != null
                && attainment != null
                && attainment.compareTo(gone(organization, onboarding, leg, sight.today())) < 0;
        LocalDate ramped = onboarding.rampedOn();
        return new Row(
                onboarding,
                onboarding.isRunning() && (fellBehind || lags),
                stuck,
                Ramps.plan(onboarding, sight.today()),
                attainment,
                ramped == null ? null : ChronoUnit.DAYS.between(onboarding.startsOn(), ramped));
    }

    private static @Nullable BigDecimal mean(List<OnboardingDetail.TargetState> states) {
        List<BigDecimal> reached = states.stream()
                .map(OnboardingDetail.TargetState::attainment)
                .filter(Objects::nonNull)
                .map(one -> one.min(BigDecimal.ONE))
                .toList();
        return reached.isEmpty()
                ? null
                : reached.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(reached.size()), SCALE, RoundingMode.DOWN);
    }

    /** Returns the share of a stage's working days that are over. */
    private BigDecimal gone(OrganizationId organization, Onboarding onboarding, Leg leg, LocalDate today) {
        LocalDate from = leg.from() == null ? today : leg.from();
        LocalDate end = onboarding.lastDay(leg).plusDays(1);
        if (!from.isBefore(end) || today.isBefore(from)) {
            return BigDecimal.ZERO;
        }
        Calendar calendar = organizations.calendar(organization);
        Span whole = new Span(from, end);
        long all = calendar.workingDaysIn(whole).count();
        long over =
                calendar.workingDaysIn(whole).filter(day -> day.isBefore(today)).count();
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(over).divide(BigDecimal.valueOf(all), SCALE, RoundingMode.DOWN);
    }

    private Map<Long, Stuck> stuck(OrganizationId organization, List<Onboarding> shown) {
        Map<Long, Stuck> stuck = new HashMap<>();
        List<Leg> open =
                shown.stream().map(Onboarding::open).flatMap(Optional::stream).toList();
        Map<String, Task> tasks = errands.tasksOf(organization, open);
        for (Onboarding onboarding : shown) {
            onboarding.open().flatMap(leg -> overdue(leg, tasks)).ifPresent(one -> stuck.put(onboarding.id(), one));
        }
        Map<String, Instance> failed = new HashMap<>();
        instances
                .page(organization, new Instances.Wanted("error", Ending.PROCESS), 0, MOST_ERRORS)
                .instances()
                .forEach(instance -> failed.put(instance.id(), instance));
        for (Onboarding onboarding : shown) {
            Instance instance = failed.get(onboarding.instance());
            Instance.Failure failure = instance == null ? null : instance.failure();
            if (failure != null) {
                String node = Objects.requireNonNullElse(failure.node(), "");
                stuck.put(onboarding.id(), new Stuck(node, node, failure.at()));
            }
        }
        return stuck;
    }

    private Optional<Stuck> overdue(Leg leg, Map<String, Task> tasks) {
        Instant now = clock.instant();
        List<Stuck> overdue = new ArrayList<>();
        List<String> origins = new ArrayList<>();
        leg.errands().forEach(errand -> origins.add(errand.origin()));
        origins.add(leg.signOffOrigin());
        for (String origin : origins) {
            Task task = tasks.get(origin);
            Instant due = task == null ? null : task.due();
            if (task != null && task.isOpen() && due != null && due.isBefore(now)) {
                overdue.add(new Stuck("task", task.title(), due));
            }
        }
        return overdue.stream().min(Comparator.comparing(Stuck::since));
    }

    /**
     * Shows all there is of one; a buddy sees its stages, without targets, tasks or changes.
     *
     * @throws io.pacesetter.engine.refusal.Refusal if there is none that the viewer may know of
     */
    @Transactional(readOnly = true)
    public OnboardingDetail detail(Viewer viewer, long id) {
        OrganizationId organization = viewer.organization();
        Onboarding onboarding = onboardings.find(viewer, id);
        Long manager = team.managerOf(organization, onboarding.memberId());
        if (!sights.of(viewer).seesAll(onboarding.memberId())) {
            return new OnboardingDetail(
                    onboarding, manager, Map.of(), Map.of(), List.of(), List.of(), List.of(), false);
        }
        LocalDate today = team.today(organization);
        Map<String, List<OnboardingDetail.TargetState>> states = new HashMap<>();
        for (Leg leg : onboarding.legs()) {
            states.put(leg.stage().key(), targets.of(organization, onboarding, leg, today));
        }
        String instance = onboarding.instance();
        return new OnboardingDetail(
                onboarding,
                manager,
                errands.tasksOf(organization, onboarding.legs()),
                states,
                instance == null
                        ? List.of()
                        : processes.steps(organization, instance).active(),
                ramps.curve(organization, onboarding, Set.of(onboarding.memberId()), today),
                log.of(organization, id),
                true);
    }
}
