package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.goal.GoalSetting;
import io.pacesetter.engine.goal.GoalsInForce;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Patch;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.TeamEdit;
import io.pacesetter.engine.people.Teams;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.Tasks;
import io.pacesetter.processes.testing.Passing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A new hire of the team West, which Ana manages, and a plan of two stages from Monday, 19 May 2025 on. */
abstract class OnboardingScene {

    static final LocalDate MONDAY = LocalDate.of(2025, 5, 19);

    @Autowired
    Plans plans;

    @Autowired
    Onboardings onboardings;

    @Autowired
    OnboardingChanges changes;

    @Autowired
    OnboardingBoard board;

    @Autowired
    Tasks tasks;

    @Autowired
    Notices notices;

    @Autowired
    GoalSetting goals;

    @Autowired
    GoalsInForce goalsInForce;

    @Autowired
    Teams teams;

    @Autowired
    People people;

    @Autowired
    Scenario scenario;

    @Autowired
    Deeds deeds;

    @Autowired
    TurnableClock clock;

    @Autowired
    Passing passing;

    FoundedOrganization acme;
    OrganizationId organization;
    Viewer hr;
    long newcomer;
    long ana;

    @BeforeEach
    void found() {
        passing.startOver();
        clock.turnTo(Instant.parse("2025-05-19T08:00:00Z"));
        found(scenario.aTeamWithANewcomer());
    }

    final void found(FoundedOrganization founded) {
        acme = founded;
        organization = acme.id();
        newcomer = acme.person("new");
        ana = acme.person("ana");
        hr = Deeds.anyone(organization);
        lead(ana);
        here(() -> plans.add(hr, plan()));
    }

    void lead(@Nullable Long person) {
        lead("West", person);
    }

    void lead(String team, @Nullable Long person) {
        here(() -> {
            teams.edit(organization, acme.team(team), new TeamEdit(null, Patch.to(person), null, null), new Faults());
            return true;
        });
    }

    <T> T here(Supplier<T> work) {
        return CurrentOrganization.call(organization, work);
    }

    static PlanDraft plan() {
        return new PlanDraft(
                "ramp",
                "Ramp",
                null,
                List.of(
                        stage("first", 7, 50, "all", List.of(task("setup", "member"), task("meet", "buddy"))),
                        stage("second", 14, 100, "all", List.of(task("review", "manager"), task("contract", "hr")))),
                null);
    }

    static PlanDraft.StageDraft stage(
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

    static PlanDraft.ChoreDraft task(String key, String doer) {
        return new PlanDraft.ChoreDraft(key, "Do " + key, doer, 3, null, null);
    }

    Onboarding started() {
        return here(() -> onboardings
                .start(hr, new Starting("new", null, "ramp", MONDAY, "ben", null))
                .get(0));
    }

    Onboarding now(Onboarding onboarding) {
        return here(() -> onboardings.find(hr, onboarding.id()));
    }

    String stage(Onboarding onboarding) {
        return now(onboarding).open().map(leg -> leg.stage().key()).orElse("");
    }

    void opens(Onboarding onboarding, String stage) {
        passing.until(() -> stage(onboarding).equals(stage));
    }

    void ends(Onboarding onboarding, Onboarding.Status status) {
        passing.until(() -> now(onboarding).status() == status);
    }

    List<Task> open(Viewer viewer) {
        return tasks.page(viewer, new Tasks.Wanted(true, null, "open", null), 0, 50)
                .tasks();
    }

    void doAll(Viewer viewer) {
        open(viewer).forEach(task -> here(() -> tasks.complete(viewer, task.id(), Map.of(), null)));
    }

    Viewer as(String key) {
        return new Viewer(
                organization,
                key,
                null,
                acme.person(key),
                Set.of(Permission.TASKS_WORK, Permission.ONBOARDING_READ, Permission.ONBOARDING_WRITE),
                false);
    }

    List<BigDecimal> goal(LocalDate day) {
        return here(() -> goalsInForce.of(organization, Subject.member(newcomer), Period.WEEK, day).stream()
                .map(Goal::terms)
                .map(terms -> terms.target().stripTrailingZeros())
                .toList());
    }

    void calls(int count, String at) {
        deeds.in(organization).calls(count, "new", Instant.parse(at)).settled();
    }

    void change(Viewer viewer, Onboarding onboarding, OnboardingChanges.Operation operation) {
        here(() ->
                changes.change(viewer, onboarding.id(), new OnboardingChanges.Request(List.of(operation), null, null)));
    }

    static OnboardingChanges.Operation operation(String op, @Nullable String stage, Map<String, Object> fields) {
        Object target = fields.get("target");
        return new OnboardingChanges.Operation(
                op,
                stage,
                (String) fields.get("task"),
                (String) fields.get("title"),
                (String) fields.get("for"),
                (Integer) fields.get("dueDay"),
                null,
                null,
                (Integer) fields.get("days"),
                (String) fields.get("indicator"),
                null,
                target == null ? null : new BigDecimal(target.toString()),
                (PlanDraft.StageDraft) fields.get("newStage"));
    }
}
