package io.pacesetter.processes.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.goal.GoalDraft;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.testing.EngineUnderTest;
import io.pacesetter.engine.testing.TestDatabase;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.processes.alarm.AlarmNode;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.testing.Passing;
import io.pacesetter.processes.testing.ProcessTest;
import io.pacesetter.processes.testing.ProcessesUnderTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A new hire's way through a plan of two stages, from Monday 19 May 2025 on. */
@ProcessTest
class OnboardingIT extends OnboardingScene {

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private AlarmNode node;

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

        change(hr, onboarding, operation("add_task", "first", Map.of("title", "Extra", "for", "member", "dueDay", 5)));
        change(hr, onboarding, operation("extend_stage", "first", Map.of("days", 7)));
        change(hr, onboarding, operation("change_target", "first", Map.of("indicator", "calls", "target", 30)));
        assertThat(open(as("new"))).extracting(Task::title).contains("Extra");
        assertThat(goal(MONDAY)).containsExactly(BigDecimal.valueOf(15));
        assertThat(now(onboarding).legs()).extracting(leg -> leg.stage().days()).containsExactly(14, 21);

        clock.advance(Duration.ofDays(8));
        change(hr, onboarding, operation("pause", null, Map.of()));
        clock.advance(Duration.ofDays(30));
        assertThat(now(onboarding).status()).isEqualTo(Onboarding.Status.PAUSED);
        change(hr, onboarding, operation("resume", null, Map.of()));
        assertThat(stage(onboarding)).isEqualTo("first");
        assertThat(now(onboarding).legs()).extracting(leg -> leg.stage().days()).containsExactly(44, 51);
        clock.advance(Duration.ofDays(6));
        opens(onboarding, "second");

        assertThatThrownBy(() -> change(hr, onboarding, operation("drop_stage", "first", Map.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("closed");
        assertThat(here(() -> board.detail(hr, onboarding.id())).changes()).hasSize(5);
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
