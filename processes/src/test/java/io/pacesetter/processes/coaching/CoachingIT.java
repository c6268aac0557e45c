package io.pacesetter.processes.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.ledger.Cause;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.Identity;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineUnderTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TestDatabase;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.processes.testing.ProcessesUnderTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = {EngineUnderTest.class, ProcessesUnderTest.class},
        properties = {"pacesetter.processes.poll-interval=50ms", "pacesetter.processes.heartbeat=200ms"})
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
class CoachingIT {

    private static final Instant NOW = TurnableClock.START;
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 15);

    @Autowired
    private Coaching coaching;

    @Autowired
    private CoachingOverview overview;

    @Autowired
    private CoachingTemplates templates;

    @Autowired
    private CoachingProjection projection;

    @Autowired
    private Movements movements;

    @Autowired
    private People people;

    @Autowired
    private Scenario scenario;

    @Autowired
    private Deeds deeds;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private FoundedOrganization acme;
    private long ana;

    @BeforeEach
    void found() {
        clock.turnTo(NOW);
        acme = scenario.aTeamWithANewcomer();
        ana = acme.person("ana");
    }

    @Test
    void aRuleStartsACycleOncePerIdentity() {
        LedgerEntry fellBehind = asked(ana, "Fell behind", NOW);
        LedgerEntry anew = anew(fellBehind);

        write(fellBehind);
        write(takenBack(fellBehind), anew);

        Cycle cycle = coaching.open(acme.id(), ana).orElseThrow();
        assertThat(cycle.startedBy().rule()).isEqualTo("Fell behind");
        assertThat(cycle.topic()).isEqualTo("Fell behind: few calls");
        assertThat(seen()).hasSize(1);
    }

    @Test
    void whatAnotherRuleAsksForIsNotedOnTheOpenCycle() {
        write(asked(ana, "Fell behind", NOW));
        write(asked(ana, "No demos", NOW.plusSeconds(1)));

        assertThat(seen()).hasSize(1);
        assertThat(coaching.saidByRules(acme.id(), seen().get(0)))
                .containsExactly("Fell behind: few calls", "No demos: few calls");
    }

    @Test
    void whatIsTakenBackCancelsTheCycleThatItBegan() {
        LedgerEntry fellBehind = asked(ana, "Fell behind", NOW);
        write(fellBehind);

        write(takenBack(fellBehind));

        assertThat(coaching.open(acme.id(), ana)).isEmpty();
        assertThat(seen()).singleElement().extracting(Cycle::status).isEqualTo(Cycle.Status.CANCELLED);
    }

    @Test
    void aCycleStaysWhileAnotherRuleAsksForIt() {
        LedgerEntry fellBehind = asked(ana, "Fell behind", NOW);
        write(fellBehind, asked(ana, "No demos", NOW));

        write(takenBack(fellBehind));

        assertThat(coaching.open(acme.id(), ana)).isPresent();
    }

    @Test
    void whatOccurredLongAgoStartsNothing() {
        write(asked(ana, "Fell behind", NOW.minus(Duration.ofDays(30))));

        assertThat(seen()).isEmpty();
    }

    @Test
    void aLongMessageOfARuleDoesNotHoldUpTheLedger() {
        write(saying("Line\n" + "long ".repeat(300), asked(ana, "Fell behind", NOW)));

        assertThat(seen()).singleElement().extracting(Cycle::topic).asString().startsWith("Line long");
    }

    @Test
    void nobodyHasTwoOpenCycles() {
        start("one-on-one", null);

        assertThatThrownBy(() -> start("one-on-one", null))
                .isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void whoLeavesIsNotCoached() {
        start("one-on-one", null);

        people.leave(acme.id(), ana, TODAY.minusDays(1));

        assertThat(coaching.open(acme.id(), ana)).isEmpty();
        assertThatThrownBy(() -> start("one-on-one", null)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesADayThatHasPassedAndATemplateThatIsNone() {
        assertThatThrownBy(() -> start("one-on-one", TODAY.minusDays(1))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> start("none", null)).isInstanceOf(Refusal.class);
    }

    @Test
    void anotherOrganizationSeesNothingOfIt() {
        write(asked(ana, "Fell behind", NOW));
        Cycle cycle = seen().get(0);
        FoundedOrganization other = scenario.aTeamWithANewcomer();

        assertThat(listed(other.id())).isEmpty();
        assertThat(coaching.open(other.id(), ana)).isEmpty();
        assertThatThrownBy(() -> coaching.get(Deeds.anyone(other.id()), cycle.id()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> coaching.cancel(Deeds.anyone(other.id()), cycle.id(), "mine"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> templates.get(other.id(), cycle.templateId())).isInstanceOf(Refusal.class);
    }

    @Test
    void shipsTemplatesOnceAndKeepsTheLast() {
        List<CoachingTemplate> shipped = templates.list(acme.id());

        assertThat(shipped).extracting(CoachingTemplate::key).containsExactly("catch-up", "one-on-one");
        assertThat(templates.list(acme.id())).isEqualTo(shipped);
        templates.retire(acme.id(), shipped.get(0).id());
        assertThatThrownBy(() -> templates.retire(acme.id(), shipped.get(1).id()))
                .isInstanceOf(Refusal.class);
        assertThat(templates.list(acme.id())).hasSize(1);
    }

    @Test
    void measuresOverEqualSpansOfWorkingDays() {
        CoachingTemplate catchUp = templates.named(acme.id(), "catch-up");
        deeds.in(acme.id())
                .calls(3, "ana", Instant.parse("2025-05-14T10:00:00Z"))
                .calls(20, "ana", Instant.parse("2025-05-15T10:00:00Z"))
                .calls(8, "ana", Instant.parse("2025-05-16T10:00:00Z"))
                .settled();

        Movement movement = movements.around(acme.id(), new Movements.Held(ana, TODAY, 1, null), catchUp.judging());

        assertThat(movement.before()).isEqualByComparingTo("3");
        assertThat(movement.after()).isEqualByComparingTo("8");
        assertThat(movement.change()).isEqualByComparingTo(BigDecimal.valueOf(5));
        assertThat(Decision.of(catchUp.judging().decision()).decide(movement)).isEqualTo(Verdict.CLOSE);
    }

    private List<Cycle> seen() {
        return listed(acme.id());
    }

    private List<Cycle> listed(OrganizationId organization) {
        CoachingOverview.Wanted all = new CoachingOverview.Wanted(null, null, null);
        return overview.page(Deeds.anyone(organization), all, 0, 50).cycles();
    }

    private long start(String template, @Nullable LocalDate day) {
        return here(
                acme.id(),
                () -> coaching.start(acme.id(), new NewCycle(ana, template, null, StartedBy.hand("boss"), day)));
    }

    private void write(LedgerEntry... entries) {
        here(acme.id(), () -> {
            projection.project(acme.id(), List.of(entries));
            return true;
        });
    }

    private <T> T here(OrganizationId organization, Supplier<T> work) {
        return CurrentOrganization.call(organization, () -> transaction.execute(status -> work.get()));
    }

    private static LedgerEntry asked(long person, String rule, Instant at) {
        Cause cause = new Cause(at, TODAY, null, "day", new Cause.Decision(1, 1, rule, 0));
        Effect effect = new Effect(Kind.COACHING, person, person, Effect.Value.NONE, rule + ": few calls", cause, null);
        return new LedgerEntry(Ids.next(), effect, Identity.of(effect), 1, null, null, null, at);
    }

    private static LedgerEntry saying(String message, LedgerEntry entry) {
        Effect plain = entry.effect();
        Effect effect = new Effect(
                plain.kind(), plain.personId(), plain.originId(), plain.value(), message, plain.cause(), null);
        return new LedgerEntry(entry.id(), effect, entry.identity(), 1, null, null, null, entry.writtenAt());
    }

    private static LedgerEntry anew(LedgerEntry entry) {
        return new LedgerEntry(Ids.next(), entry.effect(), entry.identity(), 2, null, null, null, NOW);
    }

    private static LedgerEntry takenBack(LedgerEntry entry) {
        return new LedgerEntry(Ids.next(), entry.effect(), null, 0, entry.id(), "no longer so", null, NOW);
    }
}
