package io.pacesetter.processes.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.ledger.Cause;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.Identity;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.notice.Notice;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.people.Patch;
import io.pacesetter.engine.people.TeamEdit;
import io.pacesetter.engine.people.Teams;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.Tasks;
import io.pacesetter.processes.testing.Passing;
import io.pacesetter.processes.testing.ProcessTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What rules ask for: Ana and Ben are in the team West, which Mia manages. */
@ProcessTest
class TrainingWishIT {

    @Autowired
    private Scenario scenario;

    @Autowired
    private Teams teams;

    @Autowired
    private Trainings trainings;

    @Autowired
    private TrainingAssignments assignments;

    @Autowired
    private TrainingProjection projection;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Notices notices;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private Passing passing;

    private FoundedOrganization acme;
    private long ana;
    private long ben;
    private long mia;
    private Viewer office = Deeds.anyone(new OrganizationId(1));

    @BeforeEach
    void found() {
        passing.startOver();
        acme = scenario.anOrganization()
                .withTeam("West")
                .withMember("ana")
                .in("West")
                .withMember("ben")
                .in("West")
                .withMember("mia")
                .in("West")
                .founded();
        ana = acme.person("ana");
        ben = acme.person("ben");
        mia = acme.person("mia");
        office = Deeds.anyone(acme.id());
        here(() -> {
            teams.edit(acme.id(), acme.team("West"), new TeamEdit(null, Patch.to(mia), null, null), new Faults());
            return true;
        });
        here(() -> trainings.create(office, draft("Cold calls", "calls")));
    }

    private static Training.Draft draft(String name, String indicator) {
        return new Training.Draft(
                null, name, "How to begin", "link", "https://learn.example/begin", 30, indicator, null);
    }

    private <T> T here(Supplier<T> deed) {
        return CurrentOrganization.call(acme.id(), deed);
    }

    private Viewer member(long person) {
        return new Viewer(
                acme.id(),
                Ids.format(person),
                1L,
                person,
                Set.of(Permission.TASKS_WORK, Permission.TRAINING_WRITE),
                false);
    }

    private TrainingAssignment now(long assignment) {
        return assignments.get(office, assignment);
    }

    private List<Task> open(Viewer viewer, String form) {
        return tasks.page(viewer, new Tasks.Wanted(true, null, "open", form), 0, 10)
                .tasks();
    }

    private void complete(long person) {
        long task = open(member(person), "training").get(0).id();
        here(() -> tasks.complete(member(person), task, Map.of("rating", 4L, "comment", "Good"), null));
    }

    @Test
    void assignsWhatARuleAsksForOncePerEffectAndTakesItBack() {
        LedgerEntry asked = asked(ana, "Cold calls");
        write(asked);
        passing.until(() -> open(member(ana), "training").size() == 1);
        TrainingAssignment assignment = only();
        assertThat(assignment.assignedBy()).isEqualTo(AssignedBy.rule("Few calls"));

        LedgerEntry anew =
                new LedgerEntry(Ids.next(), asked.effect(), asked.identity(), 2, null, null, null, clock.instant());
        write(takenBack(asked), anew);
        complete(ana);
        write(anew(anew));

        assertThat(now(assignment.id()).status()).isEqualTo(TrainingAssignment.Status.DONE);
        LedgerEntry bens = asked(ben, "cold-calls");
        write(bens);
        passing.until(() -> open(member(ben), "training").size() == 1);
        assertThat(only().status()).isEqualTo(TrainingAssignment.Status.DONE);
        write(takenBack(bens));
        passing.until(() -> open(member(ben), "training").isEmpty());
    }

    @Test
    void saysWhenTheCatalogueDoesNotHaveWhatARuleAsksFor() {
        write(asked(ana, "Closing\nDeals"), asked(ben, "Closing\nDeals"));

        passing.until(() -> open(office, "training-unknown").size() == 1);
        passing.until(() -> notices.page(acme.id(), mia, false, 0, 10).stream()
                        .map(Notice::kind)
                        .filter("training"::equals)
                        .count()
                == 2);
        here(() -> trainings.create(office, draft("Closing Deals", "deals_won")));
        long task = open(office, "training-unknown").get(0).id();
        here(() -> tasks.complete(office, task, Map.of(), null));

        passing.until(() -> open(member(ana), "training").size() == 1
                && open(member(ben), "training").size() == 1);
    }

    private TrainingAssignment only() {
        List<TrainingAssignment> all = assignments
                .page(office, new TrainingAssignments.Wanted(ana, null, null), 0, 10)
                .assignments();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void write(LedgerEntry... entries) {
        here(() -> transaction.execute(status -> {
            projection.project(acme.id(), List.of(entries));
            return true;
        }));
    }

    private LedgerEntry asked(long person, String training) {
        Cause cause = new Cause(
                clock.instant(), LocalDate.of(2025, 5, 15), null, "day", new Cause.Decision(1, 1, "Few calls", 0));
        Effect effect = new Effect(Kind.TRAINING, person, person, Effect.Value.NONE, training, cause, null);
        return new LedgerEntry(Ids.next(), effect, Identity.of(effect), 1, null, null, null, clock.instant());
    }

    private LedgerEntry anew(LedgerEntry entry) {
        return new LedgerEntry(Ids.next(), entry.effect(), entry.identity(), 3, null, null, null, clock.instant());
    }

    private LedgerEntry takenBack(LedgerEntry entry) {
        return new LedgerEntry(Ids.next(), entry.effect(), null, 0, entry.id(), "no longer so", null, clock.instant());
    }
}
