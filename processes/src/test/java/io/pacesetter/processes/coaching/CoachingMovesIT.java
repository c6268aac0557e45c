package io.pacesetter.processes.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.engine.people.NewPerson;
import io.pacesetter.engine.people.Patch;
import io.pacesetter.engine.people.StayChange;
import io.pacesetter.engine.people.Stays;
import io.pacesetter.engine.people.TimeOff;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineUnderTest;
import io.pacesetter.engine.testing.TestDatabase;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.testing.ProcessesUnderTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** What becomes of open cycles when managers change and members are away. */
@SpringBootTest(
        classes = {EngineUnderTest.class, ProcessesUnderTest.class},
        properties = {"pacesetter.processes.poll-interval=50ms", "pacesetter.processes.heartbeat=200ms"})
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
class CoachingMovesIT extends CoachingScene {

    private static final LocalDate MONDAY = LocalDate.of(2025, 5, 19);

    @Autowired
    private Stays stays;

    @Autowired
    private TimeOff timeOff;

    @Test
    void givesASessionYetToBeHeldToTheNewManager() {
        long id = started(template("\"close\"", 2), null, null);
        Task session = task("coaching-session");

        manages(rex, "West");

        assertThat(assignee(session)).isEqualTo(rex);
        assertThat(seen(id).managerId()).isEqualTo(rex);
        answer(
                rex,
                session,
                Map.of(
                        "answers", Map.of("next", "Call before noon"),
                        "actions", List.of(Map.of("text", "Listen in", "owner", "manager", "due", "2025-05-22"))));
        assertThat(task("coaching-action").assigneeId()).isEqualTo(rex);
    }

    @Test
    void leavesWhatWasHeldWithWhoHeldIt() {
        long id = started(template("\"repeat\"", 0), null, null);
        answer(mia, task("coaching-session"), session());
        Task review = task("coaching-review");

        manages(rex, "West");

        assertThat(seen(id).managerId()).isEqualTo(mia);
        answer(ana, review, review());
        assertThat(task("coaching-session").assigneeId()).isEqualTo(rex);
        assertThat(sessions(id)).extracting(Session::managerId).containsExactly(mia, rex);
    }

    @Test
    void leavesADelegatedSessionWithWhomItWasDelegatedTo() {
        long eva = people.add(acme.id(), new NewPerson("eva", "Eva", null, null, "West", null));
        long id = started(template("\"close\"", 2), null, null);
        Task session = task("coaching-session");
        CurrentOrganization.run(acme.id(), () -> tasks.delegate(as(mia), session.id(), rex, null));

        manages(eva, "West");

        assertThat(assignee(session)).isEqualTo(rex);
        assertThat(seen(id).managerId()).isEqualTo(eva);
    }

    @Test
    void goesWithAMemberWhoChangesTeams() {
        long id = started(template("\"close\"", 2), MONDAY.toString(), null);
        StayChange toRegion = new StayChange(
                Patch.to("Region"), Patch.keep(), Patch.keep(), Patch.keep(), LocalDate.of(2025, 5, 15), null, null);

        stays.begin(acme.id(), ana, toRegion, new Faults());

        assertThat(seen(id).managerId()).isEqualTo(rex);
        clock.turnTo(Instant.parse("2025-05-19T12:00:00Z"));
        assertThat(task("coaching-session").assigneeId()).isEqualTo(rex);
    }

    @Test
    void followsUpLaterWhenTheMemberIsAwayAndSoonerWhenNot() {
        manages(rex, "West");
        String template = template("\"close\"", 2);
        long witness = coached(mia, template, null);
        answer(rex, task("coaching-session"), session());
        answer(mia, task("coaching-review"), review());
        long id = coached(ana, template, null);
        answer(rex, task("coaching-session"), session());
        answer(ana, task("coaching-review"), review());
        awaitFollowUp(id);
        assertThat(seen(id).nextOn()).isEqualTo(MONDAY);

        long absence = away(LocalDate.of(2025, 5, 16), MONDAY);

        assertThat(seen(id).nextOn()).isEqualTo(LocalDate.of(2025, 5, 21));
        clock.turnTo(TUESDAY_NIGHT);
        await().atMost(LONG).until(() -> seen(witness).status() == Cycle.Status.CLOSED);
        assertThat(seen(id).status()).isEqualTo(Cycle.Status.FOLLOW_UP);
        timeOff.remove(acme.id(), ana, absence);
        await().atMost(LONG).until(() -> seen(id).status() == Cycle.Status.CLOSED);
    }

    @Test
    void startsLaterWhenTheMemberIsAwayOnTheDay() {
        manages(rex, "West");
        String template = template("\"close\"", 0);
        long witness = coached(mia, template, MONDAY);
        long id = coached(ana, template, MONDAY);

        away(MONDAY, MONDAY.plusDays(1));

        clock.turnTo(Instant.parse("2025-05-20T20:00:00Z"));
        await().atMost(LONG).until(() -> seen(witness).status() == Cycle.Status.PREPARING);
        assertThat(seen(id).status()).isEqualTo(Cycle.Status.SCHEDULED);
        clock.turnTo(Instant.parse("2025-05-21T12:00:00Z"));
        await().atMost(LONG).until(() -> seen(id).status() == Cycle.Status.PREPARING);
    }

    private long coached(long person, String template, @Nullable LocalDate day) {
        NewCycle wanted = new NewCycle(person, template, null, StartedBy.hand("rex"), day);
        return CurrentOrganization.call(acme.id(), () -> coaching.start(acme.id(), wanted));
    }

    private long away(LocalDate from, LocalDate lastDay) {
        return timeOff.add(acme.id(), ana, from, lastDay, "Leave", new Faults());
    }

    private @Nullable Long assignee(Task task) {
        return tasks.get(Deeds.anyone(acme.id()), task.id()).assigneeId();
    }

    private Cycle seen(long id) {
        return coaching.get(Deeds.anyone(acme.id()), id);
    }

    private List<Session> sessions(long id) {
        return overview.sessions(acme.id(), List.of(seen(id))).getOrDefault(id, List.of());
    }

    private void awaitFollowUp(long id) {
        await().atMost(LONG)
                .until(() -> processes.steps(acme.id(), Objects.requireNonNull(seen(id).instance())).active().stream()
                        .anyMatch(active -> active.nodeId().equals("waitForFollowUp")));
    }
}
