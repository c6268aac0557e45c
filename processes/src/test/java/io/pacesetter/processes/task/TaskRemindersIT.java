package io.pacesetter.processes.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.notice.Notice;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.people.Patch;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.TeamEdit;
import io.pacesetter.engine.people.Teams;
import io.pacesetter.engine.people.TimeOff;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.processes.testing.Passing;
import io.pacesetter.processes.testing.ProcessTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told of a task when, and who steps in. Tasks are Ana's and due on Wednesday, 21 May 2025; Mia manages her team. */
@ProcessTest
class TaskRemindersIT {

    private static final Instant DUE = Instant.parse("2025-05-21T17:00:00Z");

    @Autowired
    private Scenario scenario;

    @Autowired
    private Teams teams;

    @Autowired
    private People people;

    @Autowired
    private TimeOff timeOff;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Notices notices;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private Passing passing;

    private FoundedOrganization acme;
    private long ana;
    private long mia;
    private long task;

    @BeforeEach
    void open() {
        passing.startOver();
        acme = scenario.anOrganization()
                .withTeam("West")
                .withMember("ana")
                .in("West")
                .withMember("mia")
                .in("West")
                .founded();
        ana = acme.person("ana");
        mia = acme.person("mia");
        here(() ->
                teams.edit(acme.id(), acme.team("West"), new TeamEdit(null, Patch.to(mia), null, null), new Faults()));
        here(() -> task = tasks.open(
                acme.id(), new NewTask("agree", "Agree to it", null, ana, null, null, DUE, Map.of(), "test:1")));
    }

    private void here(Runnable deed) {
        CurrentOrganization.run(acme.id(), deed);
    }

    private Viewer viewer(long person, Permission... more) {
        return new Viewer(acme.id(), Ids.format(person), 1L, person, Set.of(more), false);
    }

    private Task now() {
        return tasks.get(viewer(ana, Permission.PROCESSES_ADMINISTER), task);
    }

    private List<String> told(long person) {
        return notices.page(acme.id(), person, false, 0, 50).stream()
                .map(Notice::kind)
                .sorted()
                .toList();
    }

    private void answer(Viewer viewer) {
        here(() -> tasks.complete(viewer, task, Map.of("agreed", true), null));
    }

    @Test
    void remindsAWorkingDayBeforeAndWhenItIsDue() {
        clock.turnTo(Instant.parse("2025-05-20T09:00:00Z"));
        passing.until(() -> told(ana).equals(List.of("task", "task_due")));

        clock.turnTo(DUE);
        passing.until(() -> told(ana).equals(List.of("task", "task_due", "task_due")));

        assertThat(told(mia)).isEmpty();
    }

    @Test
    void letsTheManagerStepInWhenItIsOverdueAndThenTheGroup() {
        Viewer itsManager = viewer(mia);
        Viewer salesOps = viewer(0, Permission.RULES_WRITE);
        assertThatThrownBy(() -> answer(itsManager)).isInstanceOf(Refusal.class);

        clock.turnTo(Instant.parse("2025-05-23T18:00:00Z"));
        passing.until(() -> told(mia).equals(List.of("task_overdue")));
        Tasks.Wanted mine = new Tasks.Wanted(true, null, "open", null);
        assertThat(tasks.page(itsManager, mine, 0, 10).total()).isEqualTo(1);
        assertThat(tasks.page(salesOps, mine, 0, 10).total()).isZero();

        clock.turnTo(Instant.parse("2025-05-27T18:00:00Z"));
        passing.until(() -> tasks.page(salesOps, mine, 0, 10).total() == 1);
        answer(itsManager);

        assertThat(now().completedBy()).isEqualTo(itsManager.actor());
    }

    @Test
    void goesToTheManagerWhenAnAbsenceBegins() {
        here(() -> timeOff.add(
                acme.id(), ana, LocalDate.of(2025, 5, 16), LocalDate.of(2025, 5, 20), "Leave", new Faults()));
        assertThat(now().assigneeId()).isEqualTo(ana);

        clock.turnTo(Instant.parse("2025-05-16T18:00:00Z"));
        passing.until(() -> Long.valueOf(mia).equals(now().assigneeId()));

        assertThat(now().inputs()).containsEntry("insteadOf", Ids.format(ana));
        assertThat(told(mia)).containsExactly("task");
    }

    @Test
    void goesToTheManagerWhenThePersonLeaves() {
        here(() -> people.leave(acme.id(), ana, LocalDate.of(2025, 5, 15)));

        assertThat(now().assigneeId()).isEqualTo(mia);
    }

    @Test
    void tellsThePersonItIsDelegatedToWhatTheNoteSays() {
        here(() -> tasks.delegate(viewer(ana), task, mia, "You know them"));

        assertThat(now().assigneeId()).isEqualTo(mia);
        assertThat(now().inputs()).containsEntry("note", "You know them");
        assertThat(notices.page(acme.id(), mia, false, 0, 10).get(0).message()).isEqualTo("Agree to it: You know them");
        assertThatThrownBy(() -> here(() -> tasks.delegate(viewer(ana), task, ana, null)))
                .isInstanceOf(Refusal.class);
    }
}
