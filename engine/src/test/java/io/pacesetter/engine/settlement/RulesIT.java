package io.pacesetter.engine.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.NewActivity.NewCredit;
import io.pacesetter.engine.lane.Settling;
import io.pacesetter.engine.review.Review;
import io.pacesetter.engine.review.Reviews;
import io.pacesetter.engine.settlement.ContestField.Contest;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.testing.ContestsInTests;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.LedgerText;
import io.pacesetter.engine.testing.RulesInForce;
import io.pacesetter.engine.testing.RulesInForce.Book;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.rules.language.Purpose;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rules do, told in their own sentences. Ana and Ben are in West, below North and managed by Mia; Cho is in East. */
@EngineTest
class RulesIT {

    /** A Monday. */
    private static final Instant MONDAY = Instant.parse("2025-05-12T10:00:00Z");

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private Scenario scenario;

    @Autowired
    private RulesInForce rules;

    @Autowired
    private ContestsInTests contests;

    @Autowired
    private Deeds deeds;

    @Autowired
    private Intake intake;

    @Autowired
    private Settling settling;

    @Autowired
    private LedgerText ledger;

    @Autowired
    private Reviews reviews;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private FoundedOrganization acme;

    @BeforeEach
    void foundAcme() {
        clock.turnTo(MONDAY.plus(Duration.ofHours(8)));
        acme = scenario.anOrganization()
                .withTeam("North")
                .withTeam("West")
                .under("North")
                .withTeam("East")
                .withMember("ana")
                .in("West")
                .as("AE")
                .withMember("ben")
                .in("West")
                .as("SDR")
                .withMember("cho")
                .in("East")
                .withMember("mia")
                .in("North")
                .founded();
        jdbc.sql("UPDATE team SET manager_id = ? WHERE organization_id = ? AND name = 'West'")
                .params(acme.person("mia"), acme.id().value())
                .update();
        rules.badge(acme.id(), "hero");
    }

    @AfterEach
    void turnTheClockBack() {
        clock.turnTo(TurnableClock.START);
    }

    @Test
    void giveAsAnActivityIsLogged() {
        inForce("Rule \"Call\" When a call is logged, then give 2 points.");

        deeds.in(acme.id()).calls(2, "ana", MONDAY).deal(9, "ana", MONDAY).settled();

        assertThat(standing()).containsExactly("ana points 2", "ana points 2");
    }

    @Test
    void actOnceAsANumberReachesItsBar() {
        inForce("Rule \"Three\" When the member's calls this week reach 3, then give 20 points.");

        deeds.in(acme.id()).calls(2, "ana", MONDAY).calls(5, "ana", at(1)).settled();

        assertThat(standing()).containsExactly("ana points 20");
    }

    @Test
    void lookAtTheTeamWithAllBelowIt() {
        inForce("Rule \"Team\" When the team's revenue this month reaches 100, then give 5 points to the team.");

        deeds.in(acme.id())
                .deal(60, "ana", MONDAY)
                .deal(60, "cho", MONDAY)
                .deal(60, "ben", at(1))
                .settled();

        assertThat(standing()).containsExactly("ana points 5", "ben points 5");
    }

    @Test
    void giveByFormulaAndByCondition() {
        inForce(
                "Rule \"Deal\" When a deal_won is logged, if the amount is at least 100 and the member's role is \"AE\","
                        + " then give the amount ÷ 10 points.");

        deeds.in(acme.id())
                .deal(99, "ana", MONDAY)
                .deal(250, "ana", MONDAY)
                .deal(250, "ben", MONDAY)
                .settled();

        assertThat(standing()).containsExactly("ana points 25");
    }

    @Test
    void shareWhatIsShared() {
        inForce("Rule \"Deal\" When a deal_won is logged, then give 10 points.");

        deeds.in(acme.id())
                .and(NewActivity.of("crm", "1", "deal_won", "ana", MONDAY)
                        .worth(BigDecimal.TEN)
                        .sharedBy(List.of(
                                new NewCredit("ana", new BigDecimal("0.3")),
                                new NewCredit("cho", new BigDecimal("0.7")))))
                .settled();

        assertThat(standing()).containsExactly("ana points 3", "cho points 7");
    }

    @Test
    void keepToTheirLimits() {
        inForce("Rule \"Twice\" When a call is logged, then give 10 points, at most 2 times per day."
                + " Rule \"Cap\" When a demo is logged, then give 4 points, at most 10 points per week.");

        deeds.in(acme.id()).calls(3, "ana", MONDAY).settled();
        for (int i = 0; i < 4; i++) {
            deeds.in(acme.id()).did("demo", "ana", at(1 + i)).settled();
        }

        assertThat(standing())
                .containsExactly("ana points 10", "ana points 10", "ana points 4", "ana points 4", "ana points 2");
    }

    @Test
    void awardABadgeOnceAndSeeItHeld() {
        inForce(
                "Rule \"Hero\" When a call is logged, then award the badge hero and celebrate \"{member}!\", at most once ever."
                        + " Rule \"Held\" When a demo is logged, if the member holds the badge hero, then give 1 point.");

        deeds.in(acme.id())
                .did("demo", "ana", MONDAY)
                .calls(2, "ana", at(1))
                .did("demo", "ana", at(2))
                .settled();

        assertThat(standing()).containsExactly("ana badge hero", "ana celebration {member}!", "ana points 1");
    }

    @Test
    void reachTheManagerAndEveryone() {
        inForce("Rule \"Deal\" When a deal_won is logged, then notify the member's manager with \"{member} won\""
                + " and give 1 point to everyone.");

        deeds.in(acme.id()).deal(10, "ana", MONDAY).settled();

        assertThat(standing())
                .containsExactlyInAnyOrder(
                        "mia notification {member} won",
                        "ana points 1",
                        "ben points 1",
                        "cho points 1",
                        "mia points 1");
    }

    @Test
    void seePointsOfTheSameMoment() {
        inForce("Rule \"Call\" When a call is logged, then give 30 points and give 50 points to the member's manager."
                + " Rule \"Hundred\" When the member's points this week reach 100, then award the badge hero.");

        deeds.in(acme.id()).calls(2, "ana", MONDAY).settled();
        assertThat(standing()).contains("mia badge hero").doesNotContain("ana badge hero");
        deeds.in(acme.id()).calls(2, "ana", at(1)).settled();

        assertThat(standing()).contains("ana badge hero");
    }

    @Test
    void countWhatWasDoneLately() {
        inForce("Rule \"Many\" When a call is logged,"
                + " if the number of call activities in the last 60 minutes is at least 3, then give 1 point.");

        deeds.in(acme.id())
                .calls(1, "ana", MONDAY.minus(DAY))
                .calls(1, "ana", MONDAY)
                .calls(1, "ana", MONDAY.plus(Duration.ofMinutes(40)))
                .calls(1, "ana", MONDAY.plus(Duration.ofMinutes(59)))
                .calls(1, "ana", MONDAY.plus(Duration.ofMinutes(100)))
                .settled();

        assertThat(standing()).containsExactly("ana points 1");
    }

    @Test
    void setAsideWhatLooksOdd() {
        rules.from(
                acme.id(),
                MONDAY.minus(DAY),
                new Book("fair", Purpose.FAIR_PLAY, null),
                "Rule \"Odd\" When a deal_won is logged, if the amount is more than 1000,"
                        + " then set the activity aside because \"Too much\".");
        inForce("Rule \"Deal\" When a deal_won is logged, then give 10 points.");

        deeds.in(acme.id()).deal(5000, "ana", MONDAY).settled();
        assertThat(standing()).containsExactly("ana review Too much");

        reviews.release(Deeds.anyone(acme.id()), theReview(), null);
        settling.settle(acme.id());
        assertThat(standing()).containsExactly("ana review Too much", "ana points 10");
    }

    @Test
    void followTheCloseOfDaysAndWeeks() {
        inForce(
                "Rule \"Day\" When a day closes, if the member's calls today are at least 2, then give 3 points."
                        + " Rule \"Week\" When a week closes, if the member's calls this week are at least 3, then give 7 points.");
        deeds.in(acme.id()).calls(2, "ana", MONDAY).calls(1, "ben", MONDAY).settled();
        assertThat(standing()).isEmpty();

        clock.turnTo(MONDAY.plus(DAY));
        deeds.in(acme.id()).calls(2, "ben", at(15)).calls(1, "ana", at(15)).settled();
        assertThat(standing()).containsExactly("ana points 3");

        clock.turnTo(MONDAY.plus(DAY.multipliedBy(7)));
        settling.settle(acme.id());
        assertThat(standing()).containsExactly("ana points 3", "ana points 7", "ben points 3", "ben points 7");
    }

    @Test
    void followRowsOfDays() {
        inForce(
                "Rule \"Row\" When the member's streak of days with calls at 2 or better reaches 3, then give 9 points.");
        deeds.in(acme.id()).calls(2, "ana", MONDAY).calls(2, "ben", MONDAY).settled();
        clock.turnTo(MONDAY.plus(DAY));
        deeds.in(acme.id()).calls(2, "ana", MONDAY.plus(DAY)).settled();
        clock.turnTo(MONDAY.plus(DAY.multipliedBy(2)));
        deeds.in(acme.id())
                .calls(2, "ana", MONDAY.plus(DAY.multipliedBy(2)))
                .calls(2, "ben", MONDAY.plus(DAY.multipliedBy(2)))
                .settled();

        assertThat(standing()).containsExactly("ana points 9");
    }

    @Test
    void scoreAContestUpToItsClose() {
        Contest contest = new Contest(
                77, "spring", Level.MEMBER, at(0), at(3), null, Set.of(acme.person("ana"), acme.person("cho")));
        contests.hold(acme.id(), List.of(contest));
        rules.from(
                acme.id(),
                MONDAY.minus(DAY),
                new Book("spring-score", Purpose.CONTEST, 77L),
                "Rule \"Score\" When a deal_won is logged, then add the amount to the score."
                        + " Rule \"First\" When the contest closes, if the rank is 1, then award the badge hero.");

        deeds.in(acme.id())
                .deal(5, "ana", MONDAY.minusSeconds(1))
                .deal(10, "ana", at(0))
                .deal(20, "cho", at(1))
                .deal(90, "ben", at(1))
                .deal(50, "ana", at(3))
                .settled();

        assertThat(standing()).containsExactly("ana score 10", "cho score 20", "cho badge hero");
    }

    @Test
    void takeBackWhatDoesNotFollowAnyMore() {
        inForce("Rule \"Three\" When the member's calls this week reach 3, then award the badge hero."
                + " Rule \"Call\" When a call is logged, then give 2 points.");
        for (int i = 0; i < 3; i++) {
            report(NewActivity.of("crm", "c" + i, "call", "ana", at(i)));
        }
        assertThat(standing()).containsOnlyOnce("ana badge hero").hasSize(4);

        report(NewActivity.deletion("crm", "c1"));
        assertThat(standing()).containsExactly("ana points 2", "ana points 2");

        report(NewActivity.of("crm", "c1", "call", "ben", at(1)));
        assertThat(standing()).containsExactly("ana points 2", "ana points 2", "ben points 2");

        report(NewActivity.of("crm", "late", "call", "ana", MONDAY.minusSeconds(60)));
        assertThat(standing()).containsOnlyOnce("ana badge hero").hasSize(5);
        assertThat(ledger.pointTally(acme.id(), false)).isEqualTo(ledger.pointTally(acme.id(), true));
    }

    @Test
    void decideWhatOccurredWhileTheyWereInForce() {
        long book = inForce("Rule \"Call\" When a call is logged, then give 1 point.");
        rules.from(acme.id(), at(2), Book.of("usual"), "Rule \"Call\" When a call is logged, then give 5 points.");
        rules.end(acme.id(), at(4), book);

        deeds.in(acme.id())
                .calls(1, "ana", at(5))
                .calls(1, "ana", at(3))
                .calls(1, "ana", at(1))
                .settled();

        assertThat(standing()).containsExactly("ana points 1", "ana points 5");
    }

    private long theReview() {
        jdbc.sql(
                        "INSERT INTO review (id, organization_id, activity_id, person_id, effect_id, reason, set_aside_at, status,"
                                + " withdrawn) SELECT 1, organization_id, activity_id, person_id, id, message, occurred_at, 'open',"
                                + " FALSE FROM effect e WHERE e.organization_id = ? AND e.kind = 'review' AND NOT EXISTS"
                                + " (SELECT 1 FROM review r WHERE r.organization_id = e.organization_id)")
                .param(acme.id().value())
                .update();
        return reviews.page(acme.id(), Review.Status.OPEN, 0, 1).get(0).id();
    }

    private void report(NewActivity activity) {
        intake.accept(acme.id(), List.of(activity));
        settling.settle(acme.id());
    }

    private long inForce(String english) {
        return rules.from(acme.id(), MONDAY.minus(DAY), Book.of("usual"), english);
    }

    private List<String> standing() {
        return ledger.inShort(acme.id());
    }

    private static Instant at(int hours) {
        return MONDAY.plus(Duration.ofHours(hours));
    }
}
