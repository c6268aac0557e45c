package io.pacesetter.engine.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.goal.GoalDraft;
import io.pacesetter.engine.goal.GoalSetting;
import io.pacesetter.engine.lane.Settling;
import io.pacesetter.engine.ledger.Cause;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.ledger.Ledger;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.LedgerText;
import io.pacesetter.engine.testing.RulesInForce;
import io.pacesetter.engine.testing.RulesInForce.Book;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What rules look at beyond the member's own activity: the company, goals, what people award by hand. */
@EngineTest
class RuleConditionsIT {

    /** A Monday. */
    private static final Instant MONDAY = Instant.parse("2025-05-12T10:00:00Z");

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private Scenario scenario;

    @Autowired
    private RulesInForce rules;

    @Autowired
    private GoalSetting goals;

    @Autowired
    private Deeds deeds;

    @Autowired
    private Settling settling;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerText text;

    @Autowired
    private DueDays due;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TurnableClock clock;

    private FoundedOrganization acme;

    @BeforeEach
    void foundAcme() {
        clock.turnTo(MONDAY.plus(Duration.ofHours(8)));
        acme = scenario.anOrganization()
                .withTeam("West")
                .withTeam("East")
                .withMember("ana")
                .in("West")
                .withMember("ben")
                .in("West")
                .withMember("cho")
                .in("East")
                .founded();
        rules.badge(acme.id(), "hero");
    }

    @AfterEach
    void turnTheClockBack() {
        clock.turnTo(TurnableClock.START);
    }

    @Test
    void lookAtTheWholeCompany() {
        inForce("Rule \"Deal\" When a deal_won is logged, if the company's calls this week are at least 3,"
                + " then give 5 points.");

        deeds.in(acme.id())
                .calls(2, "ana", MONDAY)
                .deal(10, "ben", at(1))
                .calls(1, "cho", at(2))
                .deal(10, "ana", at(3))
                .settled();

        assertThat(standing()).containsExactly("ana points 5");
    }

    @Test
    void lookAtTheStatusOfAGoal() {
        aim("ana", "100");
        aim("cho", "1");
        inForce("Rule \"Help\" When a deal_won is logged, if the member's goal for calls this month is at risk,"
                + " then give 5 points.");

        deeds.in(acme.id())
                .calls(1, "cho", MONDAY)
                .deal(10, "ana", at(1))
                .deal(10, "ben", at(1))
                .deal(10, "cho", at(1))
                .settled();

        assertThat(standing()).containsExactly("ana points 5");
    }

    @Test
    void keepWhatIsAwardedByHandInAReplayFromNothing() {
        inForce("Rule \"Call\" When a call is logged, then give 30 points."
                + " Rule \"Hundred\" When the member's points this week reach 100, then award the badge hero.");
        byHand("ana", "50");
        deeds.in(acme.id()).calls(2, "ana", at(1)).settled();
        assertThat(standing())
                .containsExactlyInAnyOrder("ana points 50", "ana points 30", "ana points 30", "ana badge hero");
        Map<Long, String> before = text.stored(acme.id());

        inTransaction(() -> due.mark(acme.id(), null, null));
        settling.settle(acme.id());

        assertThat(text.stored(acme.id())).isEqualTo(before);
        assertThat(text.pointTally(acme.id(), false)).isEqualTo(text.pointTally(acme.id(), true));
    }

    private void aim(String member, String target) {
        GoalDraft goal = new GoalDraft(
                "calls",
                "member",
                member,
                "month",
                new BigDecimal(target),
                null,
                null,
                null,
                null,
                LocalDate.of(2025, 5, 1),
                null,
                null);
        CurrentOrganization.call(acme.id(), () -> goals.set(Deeds.anyone(acme.id()), goal));
    }

    private void byHand(String member, String points) {
        long person = acme.person(member);
        Cause cause = new Cause(MONDAY, LocalDate.of(2025, 5, 12), null, null, null);
        Effect effect =
                new Effect(Kind.POINTS, person, person, Effect.Value.of(new BigDecimal(points)), null, cause, null);
        inTransaction(() -> ledger.addByHand(acme.id(), effect, "Agreed", "mia"));
    }

    private void inTransaction(Runnable work) {
        CurrentOrganization.run(
                acme.id(), () -> new TransactionTemplate(transactions).executeWithoutResult(status -> work.run()));
    }

    private void inForce(String english) {
        rules.from(acme.id(), MONDAY.minus(DAY), Book.of("usual"), english);
    }

    private List<String> standing() {
        return text.inShort(acme.id());
    }

    private static Instant at(int hours) {
        return MONDAY.plus(Duration.ofHours(hours));
    }
}
