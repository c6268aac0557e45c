package io.pacesetter.processes.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.org.NewOrganization;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.processes.testing.Passing;
import io.pacesetter.processes.testing.ProcessTest;
import io.pacesetter.processes.testing.Trial;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Instances that wait for a moment and for a message at once. */
@ProcessTest
class WaitingIT {

    @Autowired
    private Processes processes;

    @Autowired
    private Definitions definitions;

    @Autowired
    private Instances instances;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private Passing passing;

    @Autowired
    private Organizations organizations;

    private OrganizationId organization;
    private String instance = "";

    @BeforeEach
    void start() {
        organization = organizations.create(new NewOrganization("Acme", "UTC", null, null, null, null));
        definitions.deploy(Trial.waiting(), "test");
        String until = clock.instant().plus(Duration.ofDays(2)).toString();
        instance = CurrentOrganization.call(
                organization, () -> processes.start(organization, "waiting", "1", "Waiting", Map.of("until", until)));
    }

    private List<String> active() {
        return processes.steps(organization, instance).active().stream()
                .map(Steps.ActiveNode::nodeId)
                .sorted()
                .toList();
    }

    private String status() {
        return processes.steps(organization, instance).status();
    }

    @Test
    void hearsAMessageOnceAndWaitsForTheRest() {
        assertThat(active()).containsExactly("hear", "pause");

        assertThat(processes.signal(organization, instance, "other", Map.of("said", "no")))
                .isFalse();
        assertThat(processes.signal(organization, instance, "answered", Map.of("said", "yes")))
                .isTrue();
        assertThat(processes.signal(organization, instance, "answered", Map.of("said", "again")))
                .isFalse();

        assertThat(active()).containsExactly("pause");
        assertThat(processes.values(organization, instance)).containsEntry("said", "yes");
    }

    @Test
    void goesOnAtTheMomentThatItsValueNames() {
        processes.signal(organization, instance, "answered", Map.of());
        clock.advance(Duration.ofDays(2));

        passing.until(() -> status().equals("completed"));
    }

    @Test
    void goesOnEarlierWhenTheMomentIsMoved() {
        processes.signal(organization, instance, "answered", Map.of());

        processes.retime(organization, instance, "pause", clock.instant());

        passing.until(() -> status().equals("completed"));
    }

    @Test
    void isListedForWhoAdministersIt() {
        Instances.Listed listed = instances.page(organization, new Instances.Wanted("active", "waiting"), 0, 10);

        assertThat(listed.total()).isEqualTo(1);
        Instance found = listed.instances().get(0);
        assertThat(found.id()).isEqualTo(instance);
        assertThat(found.name()).isEqualTo("Waiting");
        assertThat(found.active()).hasSize(2);
        assertThat(instances.get(organization, instance)).isEqualTo(found);
        assertThat(instances
                        .page(organization, new Instances.Wanted("error", null), 0, 10)
                        .total())
                .isZero();
        assertThat(instances.counts(organization).values()).containsExactly(1L);
        assertThat(instances.kinds(organization, List.of(instance)))
                .containsEntry(instance, new Instances.Kind("waiting", "Waiting"));
    }
}
