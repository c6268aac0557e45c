package io.pacesetter.processes.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.NewOrganization;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.EngineUnderTest;
import io.pacesetter.engine.testing.TestDatabase;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.processes.alarm.AlarmNode;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.Tasks;
import io.pacesetter.processes.testing.Passing;
import io.pacesetter.processes.testing.ProcessTest;
import io.pacesetter.processes.testing.ProcessesUnderTest;
import io.pacesetter.processes.testing.Recorded;
import io.pacesetter.processes.testing.Trial;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What instances live through: failures, two people at once, new versions, and nodes that die. */
@ProcessTest
class LastingIT {

    @Autowired
    private Processes processes;

    @Autowired
    private Definitions definitions;

    @Autowired
    private Administration administration;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private Passing passing;

    @Autowired
    private Recorded recorded;

    @Autowired
    private AlarmNode node;

    @Autowired
    private Organizations organizations;

    private OrganizationId organization;

    @BeforeEach
    void found() {
        if (!node.isRunning()) {
            node.start();
        }
        organization = organizations.create(new NewOrganization("Acme", "UTC", null, null, null, null));
        definitions.deploy(Trial.asking(), "test");
    }

    private String started(Map<String, Object> values) {
        return CurrentOrganization.call(
                organization, () -> processes.start(organization, "asking", "1", "Asking Ana", values));
    }

    private Viewer salesOps() {
        return new Viewer(organization, "ops@acme.test", 1L, null, Set.of(Permission.values()), true);
    }

    private Task taskOf(String instance) {
        return tasks.page(salesOps(), new Tasks.Wanted(true, null, "open", null), 0, 50).tasks().stream()
                .filter(task -> instance.equals(task.instance()))
                .findFirst()
                .orElseThrow();
    }

    private void answer(long task) {
        CurrentOrganization.run(organization, () -> tasks.complete(salesOps(), task, Map.of("agreed", true), null));
    }

    private String status(String instance) {
        return processes.steps(organization, instance).status();
    }

    @Test
    void keepsWhateverItIsTold() {
        Map<String, Object> values = Map.of(
                "text",
                "Größe 한국",
                "count",
                3L,
                "amount",
                new BigDecimal("12.50"),
                "day",
                LocalDate.of(2025, 5, 15),
                "list",
                List.of("a", "b"),
                "map",
                Map.of("deep", List.of(1L, 2L)));

        String instance = started(values);
        processes.set(organization, instance, Map.of("count", 4L, "late", true));

        assertThat(processes.values(organization, instance))
                .containsEntry("text", "Größe 한국")
                .containsEntry("count", 4L)
                .containsEntry("amount", new BigDecimal("12.50"))
                .containsEntry("day", LocalDate.of(2025, 5, 15))
                .containsEntry("list", List.of("a", "b"))
                .containsEntry("map", Map.of("deep", List.of(1L, 2L)))
                .containsEntry("late", true);
    }

    @Test
    void endsWhenAborted() {
        String instance = started(Map.of());
        long task = taskOf(instance).id();

        processes.abort(organization, instance, "not needed", "ops@acme.test");

        assertThat(status(instance)).isEqualTo("aborted");
        assertThat(processes.steps(organization, instance).active()).isEmpty();
        assertThat(tasks.get(salesOps(), task).status()).isEqualTo("cancelled");
        assertThat(processes.signal(organization, instance, "anything", Map.of()))
                .isFalse();
    }

    @Test
    void movesATimerByTheEventThatItIsDrawnAs() {
        String instance = started(Map.of());
        assertThat(processes.steps(organization, instance).active().get(0).due())
                .isEqualTo(clock.instant().plus(Duration.ofDays(3)));

        processes.retime(organization, instance, "late", clock.instant());

        passing.until(() -> status(instance).equals("completed"));
        assertThat(processes.steps(organization, instance).done()).contains("lateEnd");
    }

    @Test
    void letsOneOfTwoPeopleWhoAnswerAtOnce() {
        String instance = started(Map.of());
        long task = taskOf(instance).id();
        AtomicInteger refused = new AtomicInteger();
        Runnable answering = () -> {
            try {
                answer(task);
            } catch (Refusal e) {
                refused.incrementAndGet();
            }
        };

        CompletableFuture.allOf(CompletableFuture.runAsync(answering), CompletableFuture.runAsync(answering))
                .join();
        passing.until(() -> status(instance).equals("completed"));

        assertThat(refused).hasValue(1);
        assertThat(recorded.of(instance)).hasSize(1);
    }

    @Test
    void triesAgainWhatFailed() {
        recorded.failNext(2);
        String instance = started(Map.of());
        answer(taskOf(instance).id());

        passing.until(Duration.ofSeconds(5), () -> status(instance).equals("completed"));

        assertThat(recorded.of(instance)).hasSize(1);
    }

    @Test
    void waitsForAnAdministratorWhereItFailsTooOften() {
        recorded.failNext(WorkAlarms.ATTEMPTS);
        String instance = started(Map.of());
        answer(taskOf(instance).id());
        passing.until(Duration.ofMinutes(1), () -> status(instance).equals("error"));

        CurrentOrganization.run(organization, () -> administration.retry(organization, instance, "ops@acme.test"));
        passing.until(() -> status(instance).equals("completed"));

        assertThat(recorded.of(instance)).hasSize(1);
    }

    @Test
    void movesToAVersionThatHasItsNodesAndToNoOther() {
        String instance = started(Map.of());
        int now = processes.steps(organization, instance).version();
        Definition renamed = definitions.deploy(Trial.asking().replace("\"ask\"", "\"askAgain\""), "test");
        Definition same = definitions.deploy(Trial.asking().replace("name=\"Record it\"", "name=\"Note it\""), "test");

        assertThatThrownBy(() -> CurrentOrganization.run(
                        organization, () -> administration.migrate(organization, instance, renamed.version())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has no node ask");
        CurrentOrganization.run(organization, () -> administration.migrate(organization, instance, same.version()));
        answer(taskOf(instance).id());
        passing.until(() -> status(instance).equals("completed"));

        assertThat(now).isNotEqualTo(same.version());
        assertThat(processes.steps(organization, instance).history())
                .extracting(Steps.Step::name)
                .contains("Note it");
    }

    @Test
    void anotherNodeGoesOnWhereOneDied() {
        String waiting = started(Map.of());
        String answered = started(Map.of());
        node.stop();
        answer(taskOf(answered).id());

        try (ConfigurableApplicationContext other = anotherNode()) {
            TurnableClock itsClock = other.getBean(TurnableClock.class);
            itsClock.turnTo(clock.instant());
            Passing there = other.getBean(Passing.class);
            there.until(() -> status(answered).equals("completed"));
            itsClock.advance(Duration.ofDays(4));
            there.until(() -> status(waiting).equals("completed"));
            assertThat(other.getBean(Recorded.class).of(answered)).hasSize(1);
        }
        node.start();
        clock.advance(Duration.ofDays(5));

        assertThat(processes.steps(organization, waiting).history().stream()
                        .filter(step -> step.node().equals("lateEnd")))
                .hasSize(1);
    }

    private static ConfigurableApplicationContext anotherNode() {
        return new SpringApplicationBuilder(EngineUnderTest.class, ProcessesUnderTest.class)
                .initializers(new TestDatabase())
                .web(WebApplicationType.NONE)
                .run("--" + ProcessTest.POLL, "--" + ProcessTest.HEARTBEAT);
    }
}
