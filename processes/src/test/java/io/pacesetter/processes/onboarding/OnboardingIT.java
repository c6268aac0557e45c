package io.pacesetter.processes.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.goal.GoalDraft;
import io.pacesetter.engine.goal.GoalSetting;
import io.pacesetter.engine.goal.GoalsInForce;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Patch;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.TeamEdit;
import io.pacesetter.engine.people.Teams;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineUnderTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TestDatabase;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.processes.alarm.AlarmNode;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.Tasks;
import io.pacesetter.processes.testing.Passing;
import io.pacesetter.processes.testing.ProcessTest;
import io.pacesetter.processes.testing.ProcessesUnderTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A new hire's way through a plan of two stages, from Monday 19 May 2025 on. */
@ProcessTest
class OnboardingIT {

    private static final LocalDate MONDAY = LocalDate.of(2025, 5, 19);

    @Autowired
    private Plans plans;

    @Autowired
    private Onboardings onboardings;

    @Autowired
    private OnboardingChanges changes;

    @Autowired
    private OnboardingBoard board;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Notices notices;

    @Autowired
    private GoalSetting goals;

    @Autowired
    private GoalsInForce goalsInForce;

    @Autowired
    private Teams teams;

    @Autowired
    private People people;

    @Autowired
    private Scenario scenario;

    @Autowired
    private Deeds deeds;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private Passing passing;

    @Autowired
    private AlarmNode node;

    private OrganizationId organization;
    private FoundedOrganization acme;
    private Viewer hr;
    private long newcomer;
    private long ana;

    @BeforeEach
    void found() {
        passing.startOver();
        clock.turnTo(Instant.parse("2025-05-19T08:00:00Z"));
        acme = scenario.aTeamWithANewcomer();
        organization = acme.id();
        newcomer = acme.person("new");
        ana = acme.person("ana");
        hr = Deeds.anyone(organization);
        lead(ana);
        here(() -> plans.add(hr, plan()));
    }

    private void lead(@Nullable Long person) {
        here(() -> {
            teams.edit(organization, acme.team("West"), new TeamEdit(null, Patch.to(person), null, null), new Faults());
            return true;
        });
    }

    private <T> T here(Supplier<T> work) {
        return CurrentOrganization.call(organization, work);
    }

    private static PlanDraft plan() {
        return new PlanDraft(
                "ramp",
                "Ramp",
                null,
                List.of(
                        stage("first", 7, 50, "all", List.of(task("setup", "member"), task("meet", "buddy"))),
                        stage("second", 14, 100, "all", List.of(task("review", "manager"), task("contract", "hr")))),
                null);
    }

    private static PlanDraft.StageDraft stage(
            String key, int days, int ramp, String targets, List<PlanDraft.ChoreDraft> tasks) {
        return new PlanDraft.StageDraft(
                key,
                "Stage " + key,
                days,
                ramp,
                new PlanDraft.GateDraft(targets, true, key.equals("second")),
                List.of(new PlanDraft.TargetDraft("calls", "week", BigDecimal.TEN)),
                tasks,
                List.of(new PlanDraft.CheckInDraft("Talk " + key, days - 3, "manager")));
    }

    private static PlanDraft.ChoreDraft task(String key, String doer) {
        return new PlanDraft.ChoreDraft(key, "Do " + key, doer, 3, null, null);
    }

    private Onboarding started() {
        return here(() -> onboardings
                .start(hr, new Starting("new", null, "ramp", MONDAY, "ben", null))
                .get(0));
    }

    private Onboarding now(Onboarding onboarding) {
        return here(() -> onboardings.find(hr, onboarding.id()));
    }

    private String stage(Onboarding onboarding) {
        return now(onboarding).open().map(leg -> leg.stage().key()).orElse("");
    }

    private void opens(Onboarding onboarding, String stage) {
        passing.until(() -> stage(onboarding).equals(stage));
    }

    private void ends(Onboarding onboarding, Onboarding.Status status) {
        passing.until(() -> now(onboarding).status() == status);
    }

    private List<Task> open(Viewer viewer) {
        return tasks.page(viewer, new Tasks.Wanted(true, null, "open", null), 0, 50)
                .tasks();
    }

    private void doAll(Viewer viewer) {
        open(viewer).forEach(task -> here(() -> tasks.complete(viewer, task.id(), Map.of(), null)));
    }

    private Viewer as(String key) {
        return new Viewer(
                organization,
                key,
                null,
                acme.person(key),
                Set.of(Permission.TASKS_WORK, Permission.ONBOARDING_READ, Permission.ONBOARDING_WRITE),
                false);
    }

    private List<BigDecimal> goal(LocalDate day) {
        return here(() -> goalsInForce.of(organization, Subject.member(newcomer), Period.WEEK, day).stream()
                .map(Goal::terms)
                .map(terms -> terms.target().stripTrailingZeros())
                .toList());
    }

    private void calls(int count, String at) {
        deeds.in(organization).calls(count, "new", Instant.parse(at)).settled();
    }

    @Test
    void goesThroughItsStagesAsTargetsAreMetAndTasksDone() {
        here(() -> goals.set(
                hr,
                new GoalDraft(
                        "calls",
                        "member",
                        "new",
                        "week",
                        BigDecimal.valueOf(40),
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2025, 1, 1),
                        null,
                        null)));
        Onboarding onboarding = started();
        opens(onboarding, "first");
        assertThat(goal(MONDAY)).containsExactly(BigDecimal.valueOf(5));
        assertThat(goal(MONDAY.minusDays(1))).containsExactly(new BigDecimal("4E+1"));

        doAll(as("new"));
        doAll(as("ben"));
        doAll(as("ana"));
        assertThat(stage(onboarding)).isEqualTo("first");
        calls(5, "2025-05-19T07:00:00Z");
        opens(onboarding, "second");

        assertThat(goal(MONDAY)).containsExactly(BigDecimal.TEN.stripTrailingZeros());
        assertThat(now(onboarding).legs().get(0).closedBy()).isEqualTo("gate");
        clock.advance(Duration.ofDays(2));
        doAll(as("ana"));
        doAll(hr);
        calls(20, "2025-05-20T09:00:00Z");
        ends(onboarding, Onboarding.Status.COMPLETED);

        assertThat(goal(MONDAY.plusDays(2))).containsExactly(new BigDecimal("4E+1"));
        OnboardingDetail detail = here(() -> board.detail(hr, onboarding.id()));
        assertThat(detail.onboarding().rampedOn()).isEqualTo(MONDAY.plusDays(1));
        assertThat(detail.ramp().get(1).actual()).isEqualByComparingTo("100");
        assertThat(here(() -> cohorts.list(hr))).hasSize(1);
    }

    @Test
    void closesAStageWhenItsTimeIsUpAndTellsTheManagerOfWhoFellBehind() {
        Onboarding onboarding = started();
        opens(onboarding, "first");

        clock.advance(Duration.ofDays(7));
        opens(onboarding, "second");

        Leg first = now(onboarding).legs().get(0);
        assertThat(first.closedBy()).isEqualTo("time");
        assertThat(first.closedOn()).isEqualTo(MONDAY.plusDays(6));
        assertThat(first.behind()).isTrue();
        passing.until(() -> notices.page(organization, ana, false, 0, 50).stream()
                .anyMatch(notice -> notice.message().contains("behind plan")));
        OnboardingBoard.Row row = here(() -> board.page(hr, OnboardingBoard.Wanted.ALL, 0, 10))
                .rows()
                .get(0);
        assertThat(row.behind()).isTrue();

        clock.advance(Duration.ofDays(7));
        ends(onboarding, Onboarding.Status.COMPLETED);
        assertThat(goal(MONDAY.plusDays(14))).isEmpty();
    }

    @Test
    void givesHrTheTasksOfAManagerWhoIsNotThere() {
        lead(null);
        Onboarding onboarding = here(() -> onboardings
                .start(hr, new Starting("new", null, "ramp", MONDAY, null, null))
                .get(0));
        opens(onboarding, "first");

        assertThat(open(hr)).extracting(Task::title).contains("Do meet", "Talk first");
        assertThat(open(hr)).allMatch(task -> "hr".equals(task.group()));
    }

    @Test
    void isCancelledWhenThePersonLeaves() {
        Onboarding onboarding = started();
        opens(onboarding, "first");

        here(() -> {
            people.leave(organization, newcomer, MONDAY);
            return true;
        });

        Onboarding after = now(onboarding);
        assertThat(after.status()).isEqualTo(Onboarding.Status.CANCELLED);
        assertThat(after.reason()).isEqualTo("The person left on 2025-05-19");
        assertThat(open(as("ben"))).isEmpty();
        assertThat(goal(MONDAY.plusDays(1))).isEmpty();
        assertThatThrownBy(this::started).isInstanceOf(Refusal.class).hasMessageContaining("has left");
    }

    @Test
    void refusesASecondOneForTheSamePerson() {
        started();

        assertThatThrownBy(this::started)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void changesThePlanUnderWay() {
        Onboarding onboarding = started();
        opens(onboarding, "first");

        change(onboarding, operation("add_task", "first", Map.of("title", "Extra", "for", "member", "dueDay", 5)));
        change(onboarding, operation("extend_stage", "first", Map.of("days", 7)));
        change(onboarding, operation("change_target", "first", Map.of("indicator", "calls", "target", 30)));
        assertThat(open(as("new"))).extracting(Task::title).contains("Extra");
        assertThat(goal(MONDAY)).containsExactly(BigDecimal.valueOf(15));
        assertThat(now(onboarding).legs()).extracting(leg -> leg.stage().days()).containsExactly(14, 21);

        clock.advance(Duration.ofDays(8));
        change(onboarding, operation("pause", null, Map.of()));
        clock.advance(Duration.ofDays(30));
        assertThat(now(onboarding).status()).isEqualTo(Onboarding.Status.PAUSED);
        change(onboarding, operation("resume", null, Map.of()));
        assertThat(stage(onboarding)).isEqualTo("first");
        assertThat(now(onboarding).legs()).extracting(leg -> leg.stage().days()).containsExactly(44, 51);
        clock.advance(Duration.ofDays(6));
        opens(onboarding, "second");

        assertThatThrownBy(() -> change(onboarding, operation("drop_stage", "first", Map.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("closed");
        assertThat(here(() -> board.detail(hr, onboarding.id())).changes()).hasSize(5);
    }

    private void change(Onboarding onboarding, OnboardingChanges.Operation operation) {
        here(() -> changes.change(hr, onboarding.id(), new OnboardingChanges.Request(List.of(operation), null, null)));
    }

    private static OnboardingChanges.Operation operation(
            String op, @Nullable String stage, Map<String, Object> fields) {
        Object target = fields.get("target");
        return new OnboardingChanges.Operation(
                op,
                stage,
                null,
                (String) fields.get("title"),
                (String) fields.get("for"),
                (Integer) fields.get("dueDay"),
                null,
                null,
                (Integer) fields.get("days"),
                (String) fields.get("indicator"),
                null,
                target == null ? null : new BigDecimal(target.toString()),
                null);
    }

    @Test
    void anotherNodeGoesOnWhereOneDied() {
        Onboarding onboarding = started();
        opens(onboarding, "first");
        node.stop();
        doAll(as("new"));
        doAll(as("ben"));
        doAll(as("ana"));
        calls(5, "2025-05-19T07:00:00Z");

        try (ConfigurableApplicationContext other = new SpringApplicationBuilder(
                        EngineUnderTest.class, ProcessesUnderTest.class)
                .initializers(new TestDatabase())
                .web(WebApplicationType.NONE)
                .run("--" + ProcessTest.POLL, "--" + ProcessTest.HEARTBEAT)) {
            TurnableClock itsClock = other.getBean(TurnableClock.class);
            Passing there = other.getBean(Passing.class);
            itsClock.turnTo(clock.instant());
            there.until(() -> stage(onboarding).equals("second"));
            itsClock.advance(Duration.ofDays(14));
            there.until(() -> now(onboarding).status() == Onboarding.Status.COMPLETED);
        }

        assertThat(now(onboarding).legs()).extracting(Leg::closedBy).containsExactly("gate", "time");
    }
}
