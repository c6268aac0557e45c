package io.pacesetter.processes.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.award.Adjustments;
import io.pacesetter.engine.award.Awards;
import io.pacesetter.engine.ledger.LedgerBrowser;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.notice.Notice;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.people.Patch;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.TeamEdit;
import io.pacesetter.engine.people.Teams;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.processes.runtime.Processes;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.Tasks;
import io.pacesetter.processes.testing.Passing;
import io.pacesetter.processes.testing.ProcessTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ana questions what Mia, who manages her team, and then sales ops decide on. */
@ProcessTest
class DisputeIT {

    @Autowired
    private Scenario scenario;

    @Autowired
    private Teams teams;

    @Autowired
    private People people;

    @Autowired
    private Disputes disputes;

    @Autowired
    private Adjustments adjustments;

    @Autowired
    private Awards awards;

    @Autowired
    private LedgerBrowser ledger;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Processes processes;

    @Autowired
    private Notices notices;

    @Autowired
    private Passing passing;

    private FoundedOrganization acme;
    private long ana;
    private long mia;
    private String entry = "";

    @BeforeEach
    void found() {
        passing.startOver();
        acme = scenario.anOrganization()
                .withTeam("West")
                .withMember("ana")
                .in("West")
                .withMember("mia")
                .in("West")
                .withMember("ops")
                .founded();
        ana = acme.person("ana");
        mia = acme.person("mia");
        here(() -> {
            teams.edit(acme.id(), acme.team("West"), new TeamEdit(null, Patch.to(mia), null, null), new Faults());
            return true;
        });
        entry = given("ana");
    }

    private String given(String member) {
        LedgerEntry written =
                here(() -> adjustments.adjust(salesOps(0), member, BigDecimal.valueOf(5), "For the booth"));
        return Ids.format(written.id());
    }

    private <T> T here(Supplier<T> deed) {
        return CurrentOrganization.call(acme.id(), deed);
    }

    private Viewer member(long person) {
        return new Viewer(acme.id(), Ids.format(person), 1L, person, Set.of(Permission.TASKS_WORK), false);
    }

    private Viewer salesOps(long person) {
        return new Viewer(
                acme.id(),
                "ops@acme.test",
                2L,
                person == 0 ? null : person,
                Set.of(Permission.TASKS_WORK, Permission.RULES_WRITE),
                true);
    }

    private Dispute filed(long person, String about) {
        return here(() -> disputes.file(
                member(person), new NewDispute(about, null, null, null, null, null, "It was two booths")));
    }

    private Dispute now(Dispute dispute) {
        return disputes.get(salesOps(0), dispute.id());
    }

    private Task task(Viewer viewer) {
        return tasks.page(viewer, new Tasks.Wanted(true, null, "open", null), 0, 10).tasks().stream()
                .findFirst()
                .orElseThrow();
    }

    private void answer(Viewer viewer, long task, Map<String, Object> outcome) {
        here(() -> tasks.complete(viewer, task, outcome, null));
    }

    private List<String> told(long person) {
        return notices.page(acme.id(), person, false, 0, 10).stream()
                .filter(notice -> notice.kind().equals("dispute"))
                .map(Notice::message)
                .toList();
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private static void assertPointers(ThrowingCallable deed, String... pointers) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::pointer)
                                .containsExactlyInAnyOrder(pointers));
    }

    @Test
    void theManagerUpholdsAndTheLedgerIsAdjustedOnce() {
        Dispute dispute = filed(ana, entry);
        Task task = task(member(mia));
        assertThat(dispute.status()).isEqualTo(Dispute.Status.WITH_MANAGER);
        assertThat(task.due()).isEqualTo(Instant.parse("2025-05-20T18:00:00Z"));
        assertThat(tasks.shown(task)).containsEntry("claim", "It was two booths");

        answer(member(mia), task.id(), Map.of("decision", "uphold", "points", 5L, "reason", "Right, two"));

        passing.until(() -> processes
                .steps(acme.id(), String.valueOf(dispute.instance()))
                .status()
                .equals("completed"));
        Dispute.Outcome outcome = now(dispute).outcome();
        assertThat(now(dispute).status()).isEqualTo(Dispute.Status.UPHELD);
        assertThat(awards.points(acme.id(), ana).total()).isEqualByComparingTo("10");
        LedgerEntry written =
                ledger.find(acme.id(), outcome == null ? 0 : outcome.entryId()).orElseThrow();
        assertThat(written.reason())
                .startsWith("Dispute " + Ids.format(dispute.id()))
                .endsWith("Right, two");
        assertThat(told(ana)).containsExactly("Your dispute was upheld: Right, two");
        assertThat(disputes.history(acme.id(), dispute))
                .extracting(Dispute.Step::what)
                .containsExactly("filed", "upheld");
    }

    @Test
    void theManagerPassesOnAndSalesOpsRefuses() {
        Dispute dispute = filed(ana, entry);

        answer(member(mia), task(member(mia)).id(), Map.of("decision", "pass_on", "reason", "I was not there"));
        assertThat(now(dispute).status()).isEqualTo(Dispute.Status.WITH_SALES_OPS);
        Task task = task(salesOps(0));
        assertThat(tasks.shown(task)).containsEntry("passedOnBecause", "I was not there");
        assertPointers(
                () -> answer(salesOps(0), task.id(), Map.of("decision", "pass_on", "reason", "Nor I")), "/decision");
        answer(salesOps(0), task.id(), Map.of("decision", "refuse", "reason", "One booth"));

        passing.until(() -> told(ana).equals(List.of("Your dispute was refused: One booth")));
        assertThat(now(dispute).status()).isEqualTo(Dispute.Status.REFUSED);
        assertThat(awards.points(acme.id(), ana).total()).isEqualByComparingTo("5");
    }

    @Test
    void saysWhatAnAnswerLacks() {
        filed(ana, entry);
        long task = task(member(mia)).id();

        assertPointers(() -> answer(member(mia), task, Map.of()), "/decision", "/reason");
        assertPointers(() -> answer(member(mia), task, Map.of("decision", "uphold", "reason", "Yes")), "/points");
        assertPointers(
                () -> answer(member(mia), task, Map.of("decision", "uphold", "reason", "Yes", "points", 0L)),
                "/points");
        assertPointers(
                () -> answer(member(mia), task, Map.of("decision", "refuse", "reason", "No", "points", 3L)), "/points");
    }

    @Test
    void whoHasNoManagerIsAnsweredBySalesOpsAndNobodyByThemselves() {
        long ops = acme.person("ops");
        Dispute dispute = filed(ops, given("ops"));
        assertThat(dispute.status()).isEqualTo(Dispute.Status.WITH_SALES_OPS);
        long task = task(salesOps(0)).id();

        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> answer(salesOps(ops), task, Map.of("decision", "uphold", "reason", "Mine", "points", 9L)));

        assertThat(now(dispute).status()).isEqualTo(Dispute.Status.WITH_SALES_OPS);
        assertThat(filed(mia, given("mia")).status()).isEqualTo(Dispute.Status.WITH_SALES_OPS);
    }

    @Test
    void nobodyQuestionsAThingTwiceAtOnceNorWhatIsNotTheirs() {
        Dispute dispute = filed(ana, entry);

        assertRefused(Refusal.Kind.CONFLICT, () -> filed(ana, entry));
        assertPointers(() -> filed(mia, entry), "/entry");
        assertPointers(() -> filed(ana, "nothing"), "/entry");
        here(() -> disputes.withdraw(member(ana), dispute.id()));
        assertThat(filed(ana, entry).id()).isNotEqualTo(dispute.id());
    }

    @Test
    void takesTheTaskBackWhenItIsWithdrawn() {
        Dispute dispute = filed(ana, entry);
        assertRefused(Refusal.Kind.FORBIDDEN, () -> here(() -> disputes.withdraw(member(mia), dispute.id())));

        Dispute withdrawn = here(() -> disputes.withdraw(member(ana), dispute.id()));

        assertThat(withdrawn.status()).isEqualTo(Dispute.Status.WITHDRAWN);
        assertThat(tasks.page(member(mia), new Tasks.Wanted(true, null, "open", null), 0, 10)
                        .total())
                .isZero();
        assertRefused(Refusal.Kind.CONFLICT, () -> here(() -> disputes.withdraw(member(ana), dispute.id())));
    }

    @Test
    void aDisputeOfWhoLeavesAndOneWhoseProcessIsEndedAreWithdrawn() {
        Dispute anas = filed(ana, entry);
        Dispute mias = filed(mia, given("mia"));

        here(() -> {
            people.leave(acme.id(), ana, LocalDate.of(2025, 5, 14));
            processes.abort(acme.id(), String.valueOf(mias.instance()), "By mistake", "admin");
            return true;
        });

        assertThat(now(anas).status()).isEqualTo(Dispute.Status.WITHDRAWN);
        assertThat(reason(anas)).isEqualTo("Left on 2025-05-14");
        assertThat(now(mias).status()).isEqualTo(Dispute.Status.WITHDRAWN);
    }

    private @Nullable String reason(Dispute dispute) {
        Dispute.Outcome outcome = now(dispute).outcome();
        return outcome == null ? null : outcome.reason();
    }

    @Test
    void questionsARankByAnIndicator() {
        Dispute dispute = here(() -> disputes.file(
                member(ana), new NewDispute(null, null, null, "calls", "month", null, "My calls are missing")));

        assertThat(dispute.about().kind()).isEqualTo(About.Kind.STANDING);
        assertThat(dispute.about().seen()).containsEntry("rank", 1).containsEntry("from", "2025-05-01");
        answer(member(mia), task(member(mia)).id(), Map.of("decision", "uphold", "reason", "Corrected in the CRM"));
        passing.until(() -> told(ana).size() == 1);
        assertPointers(
                () -> here(() ->
                        disputes.file(member(ana), new NewDispute(null, null, null, "none", "month", null, "Why?"))),
                "/indicator");
        assertPointers(
                () -> here(() -> disputes.file(member(ana), new NewDispute(null, null, null, null, null, null, " "))),
                "/claim",
                "/entry");
    }

    @Test
    void showsDisputesToThoseWhoHaveAPartInThem() {
        Dispute dispute = filed(ana, entry);
        Disputes.Page all = new Disputes.Page(0, 10);
        Viewer humanResources = new Viewer(acme.id(), "hr@acme.test", 3L, null, Set.of(Permission.TASKS_WORK), true);
        FoundedOrganization other = scenario.aTeamWithANewcomer();
        Viewer stranger = new Viewer(other.id(), "x", 4L, null, Set.of(Permission.values()), true);

        assertThat(disputes.page(member(ana), true, null, all).total()).isEqualTo(1);
        assertThat(disputes.page(member(mia), false, null, all).total()).isEqualTo(1);
        assertThat(disputes.page(member(mia), true, null, all).total()).isZero();
        assertThat(disputes.page(salesOps(0), false, Dispute.Status.UPHELD, all).total())
                .isZero();
        for (Viewer none : List.of(humanResources, stranger, member(acme.person("ops")))) {
            assertThat(disputes.page(none, false, null, all).total())
                    .as(none.actor())
                    .isZero();
            assertRefused(Refusal.Kind.NOT_FOUND, () -> disputes.get(none, dispute.id()));
        }
    }
}
