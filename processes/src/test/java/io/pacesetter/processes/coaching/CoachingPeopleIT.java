package io.pacesetter.processes.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineUnderTest;
import io.pacesetter.engine.testing.TestDatabase;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.testing.ProcessesUnderTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Whom cycles are with, who coaches, and when they are opened. */
@SpringBootTest(
        classes = {EngineUnderTest.class, ProcessesUnderTest.class},
        properties = {"pacesetter.processes.poll-interval=50ms", "pacesetter.processes.heartbeat=200ms"})
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
class CoachingPeopleIT extends CoachingScene {

    @Test
    void goesToTheNextManagerWhenTheManagerLeaves() {
        long id = started(template("\"close\"", 0), null, null);
        Task session = task("coaching-session");

        people.leave(acme.id(), mia, LocalDate.of(2025, 5, 14));

        assertThat(tasks.get(Deeds.anyone(acme.id()), session.id()).assigneeId())
                .isEqualTo(rex);
        assertThat(coaching.get(as(rex), id).managerId()).isEqualTo(rex);
    }

    @Test
    void goesToSalesOpsWhereNobodyManages() {
        CurrentOrganization.run(
                acme.id(),
                () -> coaching.start(acme.id(), new NewCycle(rex, "one-on-one", null, StartedBy.onboarding(), null)));

        Task session = task("coaching-session");

        assertThat(session.assigneeId()).isNull();
        assertThat(session.group()).isEqualTo("sales_ops");
    }

    @Test
    void isCancelledWithItsTasksWhenTheMemberLeaves() {
        long id = started(template("\"close\"", 2), null, null);
        talk();
        Task agreed = task("coaching-action");

        people.leave(acme.id(), ana, LocalDate.of(2025, 5, 14));

        Cycle cycle = coaching.get(Deeds.anyone(acme.id()), id);
        assertThat(cycle.status()).isEqualTo(Cycle.Status.CANCELLED);
        assertThat(cycle.reason()).isEqualTo("The member left");
        assertThat(tasks.get(Deeds.anyone(acme.id()), agreed.id()).status()).isEqualTo("cancelled");
    }

    @Test
    void waitsForItsDayAndIsOpenedAgainBySchedule() {
        long id = started(template("\"close\"", 0), "2025-05-19", "week");
        assertThat(cycle(id).status()).isEqualTo(Cycle.Status.SCHEDULED);
        assertThat(find("coaching-session")).isNull();

        clock.turnTo(Instant.parse("2025-05-19T12:00:00Z"));
        talk();
        awaitStatus(id, Cycle.Status.CLOSED);
        clock.turnTo(Instant.parse("2025-05-26T12:00:00Z"));

        await().atMost(LONG).until(() -> coaching.open(acme.id(), ana).isPresent());
        Cycle next = coaching.open(acme.id(), ana).orElseThrow();
        assertThat(next.id()).isNotEqualTo(id);
        assertThat(next.startedBy().kind()).isEqualTo(StartedBy.Kind.SCHEDULE);
        assertThat(next.topic()).isEqualTo("Calls");
    }

    @Test
    void coachesATeamOneByOne() {
        List<CoachingRequests.Started> started =
                requests.start(as(rex), new CoachingRequests.Request(null, "Region", null, null, null, null));

        assertThat(started).extracting(CoachingRequests.Started::memberId).containsExactlyInAnyOrder(ana, mia);
        assertThatThrownBy(() ->
                        requests.start(as(ana), new CoachingRequests.Request(null, "West", null, null, null, null)))
                .isInstanceOf(Refusal.class);
    }
}
