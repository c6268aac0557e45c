package io.pacesetter.processes.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.goal.GoalDraft;
import io.pacesetter.engine.goal.GoalSetting;
import io.pacesetter.engine.people.Patch;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.TeamEdit;
import io.pacesetter.engine.people.Teams;
import io.pacesetter.engine.people.TimeOff;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subject;
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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ana and Ben are in the team West, which Mia manages; it is Thursday, 15 May 2025. */
@ProcessTest
class TrainingIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 15);

    @Autowired
    private Scenario scenario;

    @Autowired
    private Teams teams;

    @Autowired
    private People people;

    @Autowired
    private TimeOff timeOff;

    @Autowired
    private GoalSetting goals;

    @Autowired
    private Deeds deeds;

    @Autowired
    private Trainings trainings;

    @Autowired
    private TrainingAssignments assignments;

    @Autowired
    private TrainingEffects effects;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private Passing passing;

    private FoundedOrganization acme;
    private long ana;
    private long ben;
    private long mia;
    private Viewer office = Deeds.anyone(new OrganizationId(1));
    private Training coldCalls = new Training(0, "", "", "", Training.Kind.LINK, null, 1, null, "en", null, false, 0);

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
        coldCalls = here(() -> trainings.create(office, draft("Cold calls", "calls")));
    }

    private static Training.Draft draft(@Nullable String name, @Nullable String indicator) {
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

    private long assigned(long person, @Nullable LocalDate due) {
        return here(() ->
                assignments.assign(acme.id(), "cold-calls", person, due, AssignedBy.hand("boss", "You asked for it")));
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

    private static void assertPointers(ThrowingCallable deed, String... pointers) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::pointer)
                                .containsExactlyInAnyOrder(pointers));
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    @Test
    void keepsACatalogue() {
        assertThat(coldCalls.key()).isEqualTo("cold-calls");
        assertThat(coldCalls.language()).isEqualTo("en");
        assertRefused(Refusal.Kind.CONFLICT, () -> here(() -> trainings.create(office, draft("Cold calls", null))));
        assertPointers(
                () -> here(() -> trainings.create(
                        office,
                        new Training.Draft("A B", " ", null, "film", "javascript:alert(1)", 0, "none", "english!"))),
                "/key",
                "/name",
                "/kind",
                "/link",
                "/minutes",
                "/indicator",
                "/language");
        Training changed = here(() -> trainings.change(office, coldCalls.id(), draft("Warm calls", null), 0L));
        assertThat(changed.key()).isEqualTo("cold-calls");
        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> here(() -> trainings.change(office, coldCalls.id(), draft("Calls", null), 0L)));
        assertRefused(Refusal.Kind.FORBIDDEN, () -> here(() -> trainings.create(member(mia), draft("Mine", null))));
    }

    @Test
    void keepsFilesInPiecesUnderPlainNames() throws IOException {
        byte[] content = new byte[1_300_000];
        content[content.length - 1] = 7;

        Training with = here(() -> trainings.upload(
                office, coldCalls.id(), "C:\\films\\..\\a\"b\r\n영업.mp4", new ByteArrayInputStream(content)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trainings.download(acme.id(), Objects.requireNonNull(with.file()), out);

        assertThat(with.file().name()).isEqualTo("ab영업.mp4");
        assertThat(out.toByteArray()).isEqualTo(content);
        byte[] large = new byte[(int) Trainings.LARGEST_FILE + 1];
        assertPointers(
                () -> here(() -> trainings.upload(office, coldCalls.id(), "a", new ByteArrayInputStream(large))),
                "/file");
        assertPointers(
                () -> here(() -> trainings.upload(office, coldCalls.id(), "a", new ByteArrayInputStream(new byte[0]))),
                "/file");
        assertThat(trainings.get(acme.id(), coldCalls.id()).file()).isEqualTo(with.file());
    }

    @Test
    void isATaskUntilItIsDoneWithWhatOneThinksOfIt() {
        long assignment = assigned(ana, null);
        assertThat(assigned(ana, null)).isEqualTo(assignment);
        assertThat(now(assignment).due()).isEqualTo(LocalDate.of(2025, 5, 29));
        Task task = open(member(ana), "training").get(0);
        assertThat(task.title()).isEqualTo("Cold calls");
        assertThat(task.due()).isEqualTo(Instant.parse("2025-05-29T18:00:00Z"));
        assertThat(tasks.shown(task)).containsEntry("address", "https://learn.example/begin");
        assertPointers(
                () -> here(() -> tasks.complete(member(ana), task.id(), Map.of("rating", 6L, "comment", 3L), null)),
                "/rating",
                "/comment");

        complete(ana);

        TrainingAssignment.Completion done =
                Objects.requireNonNull(now(assignment).completion());
        assertThat(now(assignment).status()).isEqualTo(TrainingAssignment.Status.DONE);
        assertThat(done.rating()).isEqualTo(4);
        assertThat(done.comment()).isEqualTo("Good");
        assertThat(done.on()).isEqualTo(TODAY);
        assertThat(assigned(ana, null)).isNotEqualTo(assignment);
    }

    @Test
    void waitsForWhoIsAwayInsteadOfGoingToTheManager() {
        here(() -> {
            timeOff.add(acme.id(), ana, TODAY, TODAY.plusDays(8), "Leave", new Faults());
            return true;
        });

        long assignment = assigned(ana, null);

        assertThat(open(member(ana), "training")).hasSize(1);
        assertThat(open(member(mia), "training")).isEmpty();
        assertThat(now(assignment).due()).isAfter(LocalDate.of(2025, 6, 2));
    }

    @Test
    void managersAssignToTheirTeamsAndTakeBack() {
        NewTrainingAssignment toWest = new NewTrainingAssignment("Cold Calls", null, "West", "2025-06-30", "For all");
        List<TrainingAssignment> toAll = here(() -> assignments.assign(member(mia), toWest));
        TrainingAssignment anas =
                toAll.stream().filter(one -> one.memberId() == ana).findFirst().orElseThrow();

        assertThat(toAll).hasSize(3).allMatch(one -> one.due().equals(LocalDate.of(2025, 6, 30)));
        assertPointers(() -> here(() -> assignments.assign(member(ben), toWest)), "/team");
        assertPointers(
                () -> here(() -> assignments.assign(
                        member(ben), new NewTrainingAssignment("none", "ana", null, "yesterday", null))),
                "/member",
                "/due");
        assertPointers(
                () -> here(() -> assignments.assign(
                        office, new NewTrainingAssignment("cold-calls", "ana", null, "2025-05-01", null))),
                "/due");
        assertRefused(Refusal.Kind.FORBIDDEN, () -> here(() -> assignments.cancel(member(ana), anas.id(), "No")));
        here(() -> assignments.cancel(member(mia), anas.id(), "Later"));
        assertThat(now(anas.id()).cancelled()).isEqualTo("Later");
        assertThat(open(member(ana), "training")).isEmpty();
        assertRefused(Refusal.Kind.CONFLICT, () -> here(() -> assignments.cancel(member(mia), anas.id(), "Again")));
    }

    @Test
    void showsAssignmentsToTheMemberTheManagerAndTheOffice() {
        long assignment = assigned(ana, null);
        TrainingAssignments.Wanted all = new TrainingAssignments.Wanted(null, null, null);
        FoundedOrganization other = scenario.aTeamWithANewcomer();

        for (Viewer viewer : List.of(member(ana), member(mia), office)) {
            assertThat(assignments.page(viewer, all, 0, 10).total()).isEqualTo(1);
        }
        for (Viewer viewer : List.of(member(ben), Deeds.anyone(other.id()))) {
            assertThat(assignments.page(viewer, all, 0, 10).total()).isZero();
            assertRefused(Refusal.Kind.NOT_FOUND, () -> assignments.get(viewer, assignment));
        }
        assertRefused(Refusal.Kind.NOT_FOUND, () -> trainings.get(other.id(), coldCalls.id()));
    }

    @Test
    void whoLeavesHasNothingToDo() {
        long assignment = assigned(ana, null);

        here(() -> {
            people.leave(acme.id(), ana, TODAY.minusDays(1));
            return true;
        });

        assertThat(now(assignment).status()).isEqualTo(TrainingAssignment.Status.CANCELLED);
        assertPointers(() -> assigned(ana, null), "/member");
    }

    @Test
    void whatIsRetiredIsAssignedNoMore() {
        long assignment = assigned(ana, null);
        here(() -> {
            trainings.retire(office, coldCalls.id());
            return true;
        });

        assertThat(trainings.list(acme.id())).isEmpty();
        assertPointers(() -> assigned(ben, null), "/training");
        complete(ana);
        assertThat(now(assignment).status()).isEqualTo(TrainingAssignment.Status.DONE);
    }

    @Test
    void recommendsForTheWeakestIndicators() {
        here(() -> trainings.create(office, draft("Demos that sell", "demos")));
        here(() -> trainings.create(office, draft("No indicator", null)));
        goal("calls", 20);
        goal("demos", 4);
        deeds.in(acme.id())
                .calls(5, "ana", Instant.parse("2025-05-06T10:00:00Z"))
                .settled();

        List<Recommendation> found = recommendations.of(office, Subject.member(ana));

        assertThat(found).extracting(one -> one.training().name()).containsExactly("Demos that sell", "Cold calls");
        assertThat(found.get(1).attainment()).isEqualByComparingTo("0.25");
        assertThat(found.get(1).status().key()).isEqualTo("at_risk");
        assigned(ana, null);
        assertThat(recommendations.of(office, Subject.member(ana)))
                .extracting(one -> one.training().name())
                .containsExactly("Demos that sell");
    }

    private void goal(String indicator, long target) {
        here(() -> {
            goals.set(
                    office,
                    new GoalDraft(
                            indicator,
                            "member",
                            "ana",
                            "month",
                            BigDecimal.valueOf(target),
                            BigDecimal.ONE,
                            null,
                            null,
                            null,
                            LocalDate.of(2025, 1, 1),
                            null,
                            null));
            return true;
        });
    }

    @Test
    void measuresEqualSpansBeforeAndAfterBesidePeers() {
        assigned(ana, null);
        complete(ana);
        assigned(mia, null);
        TrainingEffect early = effects.of(acme.id(), coldCalls).orElseThrow();
        clock.turnTo(Instant.parse("2025-05-23T12:00:00Z"));
        deeds.in(acme.id())
                .calls(10, "ana", Instant.parse("2025-05-14T10:00:00Z"))
                .calls(50, "ana", Instant.parse("2025-05-15T10:00:00Z"))
                .calls(20, "ana", Instant.parse("2025-05-16T10:00:00Z"))
                .calls(5, "ben", Instant.parse("2025-05-14T10:00:00Z"))
                .calls(10, "ben", Instant.parse("2025-05-19T10:00:00Z"))
                .settled();
        complete(mia);
        TrainingEffect later = effects.of(acme.id(), coldCalls).orElseThrow();

        assertThat(early.people()).isZero();
        assertThat(early.leftOut()).isEqualTo(1);
        assertThat(early.trained()).isNull();
        assertThat(later.people()).isEqualTo(1);
        assertThat(later.leftOut()).isEqualTo(1);
        TrainingEffect.Moved trained = Objects.requireNonNull(later.trained());
        assertThat(trained.days()).isEqualTo(5);
        assertThat(trained.before()).isEqualByComparingTo("2");
        assertThat(trained.after()).isEqualByComparingTo("4");
        assertThat(trained.change()).isEqualByComparingTo("2");
        assertThat(Objects.requireNonNull(later.peers()).change()).isEqualByComparingTo("1");
    }
}
