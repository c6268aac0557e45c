package io.pacesetter.processes.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.goal.GoalDraft;
import io.pacesetter.engine.indicator.IndicatorCatalogue;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.NewIndicator;
import io.pacesetter.engine.notice.Notice;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.testing.ProcessTest;
import io.pacesetter.rules.measure.MeasureDraft;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What changes around an onboarding under way: its plan, the manager, the indicators. */
@ProcessTest
class OnboardingChangesIT extends OnboardingScene {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    private IndicatorCatalogue catalogue;

    @Test
    void movesATaskThatIsOpenAndOneThatIsToCome() {
        Onboarding onboarding = started();
        opens(onboarding, "first");

        change(as("ana"), onboarding, operation("move_task", null, Map.of("task", "setup", "dueDay", 4)));
        change(hr, onboarding, operation("move_task", null, Map.of("task", "review", "dueDay", 10)));

        assertThat(due("new", "Do setup")).isEqualTo(MONDAY.plusDays(4));
        assertThat(noted(onboarding))
                .containsExactly(
                        "ana: Moved \"Do setup\" from day 3 to day 4",
                        hr.actor() + ": Moved \"Do review\" from day 3 to day 10");
        clock.advance(WEEK);
        opens(onboarding, "second");
        assertThat(due("ana", "Do review")).isEqualTo(MONDAY.plusDays(10));
    }

    @Test
    void opensAStageThatWasAddedUnderWay() {
        Onboarding onboarding = started();
        opens(onboarding, "first");

        PlanDraft.StageDraft between = stage("between", 10, 75, "all", List.of(task("shadow", "member")));
        change(as("ana"), onboarding, operation("add_stage", null, Map.of("newStage", between)));

        assertThat(now(onboarding).legs())
                .extracting(leg -> leg.stage().key())
                .containsExactly("first", "between", "second");
        assertThat(noted(onboarding)).containsExactly("ana: Added the stage Stage between");
        clock.advance(WEEK);
        opens(onboarding, "between");
        assertThat(titles("new")).contains("Do shadow");
        clock.advance(Duration.ofDays(3));
        opens(onboarding, "second");
        clock.advance(WEEK);
        ends(onboarding, Onboarding.Status.COMPLETED);
    }

    @Test
    void refusesAStageWhoseTaskHasTheKeyOfAnother() {
        Onboarding onboarding = started();
        PlanDraft.StageDraft again = stage("again", 30, 100, "all", List.of(task("setup", "member")));

        assertThatThrownBy(() -> change(hr, onboarding, operation("add_stage", null, Map.of("newStage", again))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::pointer)
                                .containsExactly("/operations/0/newStage/tasks/0/key"));
    }

    @Test
    void goesOnWhenTheLastTaskThatIsOpenIsDropped() {
        Onboarding onboarding = started();
        opens(onboarding, "first");
        doAll(as("new"));
        doAll(as("ana"));
        calls(5, "2025-05-19T07:00:00Z");
        assertThat(titles("ben")).containsExactly("Do meet");

        change(as("ana"), onboarding, operation("drop_task", null, Map.of("task", "meet")));

        assertThat(titles("ben")).isEmpty();
        assertThat(noted(onboarding)).containsExactly("ana: Dropped \"Do meet\"");
        opens(onboarding, "second");
        assertThat(now(onboarding).legs().get(0).closedBy()).isEqualTo("gate");
    }

    @Test
    void asksForTheSignOffLaterWhenItsStageTakesLonger() {
        Onboarding onboarding = started();
        opens(onboarding, "first");
        clock.advance(WEEK);
        opens(onboarding, "second");
        String signOff = "Sign off \"Stage second\" of new";
        assertThat(due("ana", signOff)).isEqualTo(LocalDate.of(2025, 6, 2));

        change(hr, onboarding, operation("extend_stage", "second", Map.of("days", 2)));
        assertThat(due("ana", signOff)).isEqualTo(LocalDate.of(2025, 6, 3));
        change(hr, onboarding, operation("pause", null, Map.of()));
        clock.advance(WEEK);
        change(hr, onboarding, operation("resume", null, Map.of()));

        assertThat(due("ana", signOff)).isEqualTo(LocalDate.of(2025, 6, 10));
    }

    @Test
    void leavesToHrWhatTheManagerWasToDoWhoLeft() {
        Onboarding onboarding = started();
        opens(onboarding, "first");
        assertThat(titles("ana")).containsExactly("Talk first");

        leaves(ana);

        assertThat(open(hr))
                .filteredOn(task -> "hr".equals(task.group()))
                .extracting(Task::title)
                .contains("Talk first");
        doAll(as("new"));
        doAll(as("ben"));
        doAll(hr);
        calls(5, "2025-05-19T07:00:00Z");
        opens(onboarding, "second");
        assertThat(open(hr)).extracting(Task::title).contains("Do review", "Sign off \"Stage second\" of new");
        clock.advance(Duration.ofDays(2));
        doAll(hr);
        calls(20, "2025-05-20T09:00:00Z");
        ends(onboarding, Onboarding.Status.COMPLETED);
    }

    @Test
    void goesToTheManagerAboveWhenTheManagerLeaves() {
        found(scenario.anOrganization()
                .withTeam("Region")
                .withTeam("West")
                .under("Region")
                .withMember("ana")
                .in("West")
                .withMember("ben")
                .in("West")
                .withMember("rex")
                .in("Region")
                .withMember("new")
                .in("West")
                .from(MONDAY)
                .founded());
        lead("Region", acme.person("rex"));
        Onboarding onboarding = started();
        opens(onboarding, "first");

        leaves(ana);

        assertThat(titles("rex")).containsExactly("Talk first");
        assertThat(here(() -> board.detail(hr, onboarding.id())).managerId()).isEqualTo(acme.person("rex"));
        clock.advance(WEEK);
        opens(onboarding, "second");
        assertThat(titles("rex")).contains("Do review", "Talk second");
        passing.until(() -> told("rex").stream().anyMatch(text -> text.contains("behind plan")));
        assertThat(told("ana")).noneMatch(text -> text.contains("behind plan"));
    }

    @Test
    void goesOnWithoutAnIndicatorThatIsDeletedUnderWay() {
        IndicatorDefinition visits = visits();
        plan(asking("first", 7, "none"), asking("second", 14, "visits"));
        Onboarding onboarding = startedVisiting();
        opens(onboarding, "first");

        catalogue.retire(organization, visits.id(), hr);
        clock.advance(WEEK);
        opens(onboarding, "second");

        OnboardingBoard.Row listed = here(() -> board.page(hr, OnboardingBoard.Wanted.ALL, 0, 10))
                .rows()
                .get(0);
        assertThat(listed.onboarding().status()).isEqualTo(Onboarding.Status.ACTIVE);
        assertThat(listed.stuck()).isNull();
        assertThat(here(() -> board.detail(hr, onboarding.id())).targets().get("second"))
                .isEmpty();
        clock.advance(WEEK);
        ends(onboarding, Onboarding.Status.COMPLETED);
        Leg second = now(onboarding).legs().get(1);
        assertThat(second.closedBy()).isEqualTo("time");
        assertThat(second.closedOn()).isEqualTo(MONDAY.plusDays(13));
        assertThat(second.behind()).isFalse();
    }

    @Test
    void givesNoGoalBackForAnIndicatorThatIsDeletedUnderWay() {
        IndicatorDefinition visits = visits();
        here(() -> goals.set(
                hr,
                new GoalDraft(
                        "visits",
                        "member",
                        "new",
                        "week",
                        BigDecimal.ONE,
                        null,
                        null,
                        null,
                        null,
                        MONDAY,
                        null,
                        null)));
        plan(asking("first", 7, "visits"), asking("second", 14, "none"));
        Onboarding onboarding = startedVisiting();
        opens(onboarding, "first");
        assertThatThrownBy(() -> catalogue.retire(organization, visits.id(), hr))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("used by 1 goal");

        goalsOfNextWeek()
                .forEach(goal -> here(() -> {
                    goals.remove(hr, goal);
                    return true;
                }));
        catalogue.retire(organization, visits.id(), hr);
        clock.advance(WEEK);
        opens(onboarding, "second");

        assertThat(goalsOfNextWeek()).isEmpty();
    }

    private IndicatorDefinition visits() {
        MeasureDraft meetings =
                new MeasureDraft("count", null, List.of("meeting"), List.of(), List.of(), List.of(), null);
        return catalogue.define(
                organization, new NewIndicator("visits", "Visits", "leading", meetings, null, 0, false), hr);
    }

    private void plan(PlanDraft.StageDraft first, PlanDraft.StageDraft second) {
        here(() -> plans.add(hr, new PlanDraft("visiting", "Visiting", null, List.of(first, second), null)));
    }

    /** A stage of which targets for one indicator are asked and nothing else; {@code none} for nothing at all. */
    private static PlanDraft.StageDraft asking(String key, int days, String indicator) {
        List<PlanDraft.TargetDraft> targets = indicator.equals("none")
                ? List.of()
                : List.of(new PlanDraft.TargetDraft(indicator, "week", BigDecimal.TEN));
        PlanDraft.GateDraft gate = new PlanDraft.GateDraft(targets.isEmpty() ? "none" : "all", false, false);
        return new PlanDraft.StageDraft(key, "Stage " + key, days, 100, gate, targets, List.of(), List.of());
    }

    private Onboarding startedVisiting() {
        return here(() -> onboardings
                .start(hr, new Starting("new", null, "visiting", MONDAY, null, null))
                .get(0));
    }

    private List<Long> goalsOfNextWeek() {
        return here(
                () -> goalsInForce.of(organization, Subject.member(newcomer), Period.WEEK, MONDAY.plusDays(8)).stream()
                        .map(Goal::id)
                        .toList());
    }

    private void leaves(long person) {
        here(() -> {
            people.leave(organization, person, MONDAY);
            return true;
        });
    }

    private List<String> titles(String person) {
        return open(as(person)).stream().map(Task::title).toList();
    }

    private LocalDate due(String person, String title) {
        Task found = open(as(person)).stream()
                .filter(task -> task.title().equals(title))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(found.due()).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private List<String> noted(Onboarding onboarding) {
        return here(() -> board.detail(hr, onboarding.id())).changes().stream()
                .map(change -> change.by() + ": " + change.what())
                .toList();
    }

    private List<String> told(String person) {
        return notices.page(organization, acme.person(person), false, 0, 50).stream()
                .map(Notice::message)
                .toList();
    }
}
