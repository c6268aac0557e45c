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
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.Tasks;
import io.pacesetter.processes.testing.Passing;
import io.pacesetter.processes.testing.ProcessTest;
import io.pacesetter.processes.testing.Recorded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@ProcessTest
class ProcessesIT {

    @Autowired
    private Processes processes;

    @Autowired
    private Definitions definitions;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private Passing passing;

    @Autowired
    private Recorded recorded;

    @Autowired
    private Organizations organizations;

    private OrganizationId organization;

    @BeforeEach
    void found() throws IOException {
        organization = organizations.create(new NewOrganization("Acme", "UTC", null, null, null, null));
        definitions.deploy(
                new ClassPathResource("trial/asking.bpmn").getContentAsString(StandardCharsets.UTF_8), "test");
    }

    private String started() {
        return CurrentOrganization.call(
                organization, () -> processes.start(organization, "asking", "1", "Asking Ana", Map.of("asked", "")));
    }

    private Viewer salesOps() {
        return new Viewer(organization, "ops@acme.test", 1L, null, java.util.Set.of(Permission.values()), true);
    }

    private Task taskOf(String instance) {
        return tasks.page(salesOps(), new Tasks.Wanted(true, null, "open", null), 0, 50).tasks().stream()
                .filter(task -> instance.equals(task.instance()))
                .findFirst()
                .orElseThrow();
    }

    private void answer(long task, Map<String, Object> outcome) {
        CurrentOrganization.run(organization, () -> tasks.complete(salesOps(), task, outcome, null));
    }

    private String status(String instance) {
        return processes.steps(organization, instance).status();
    }

    @Test
    void waitsForAPersonThenDoesItsWorkAndEnds() {
        String instance = started();
        assertThat(processes.steps(organization, instance).active())
                .extracting(Steps.ActiveNode::nodeId)
                .containsExactly("ask");

        answer(taskOf(instance).id(), Map.of("agreed", true));

        passing.until(() -> status(instance).equals("completed"));
        assertThat(recorded.of(instance)).hasSize(1);
        assertThat(processes.steps(organization, instance).done()).contains("ask", "decide", "record", "end");
    }

    @Test
    void takesTheDefaultWayWhenNoConditionHolds() {
        String instance = started();

        answer(taskOf(instance).id(), Map.of("agreed", false));

        assertThat(status(instance)).isEqualTo("completed");
        assertThat(processes.steps(organization, instance).done()).contains("refused");
    }

    @Test
    void refusesASecondAnswerAndOneThatMissesAField() {
        String instance = started();
        long task = taskOf(instance).id();

        assertThatThrownBy(() -> answer(task, Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::pointer)
                                .containsExactly("/agreed"));
        answer(task, Map.of("agreed", false));
        assertThatThrownBy(() -> answer(task, Map.of("agreed", true)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void firesATimerAndTakesTheTaskBack() {
        String instance = started();
        long task = taskOf(instance).id();

        clock.advance(Duration.ofDays(4));

        passing.until(() -> status(instance).equals("completed"));
        assertThat(processes.steps(organization, instance).done()).contains("lateEnd");
        assertThat(tasks.get(salesOps(), task).status()).isEqualTo("cancelled");
    }
}
