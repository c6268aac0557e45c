package io.pacesetter.engine.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.goal.GoalDraft;
import io.pacesetter.engine.goal.GoalSetting;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What would put someone back on pace. The clock stands at noon of Thursday 15 May 2025. */
@EngineTest
class RecoveryIT {

    @Autowired
    private Scenario scenario;

    @Autowired
    private Deeds deeds;

    @Autowired
    private MyDays myDays;

    @Autowired
    private GoalSetting goals;

    @Autowired
    private TurnableClock clock;

    private FoundedOrganization acme;

    @BeforeEach
    void found() {
        clock.turnTo(TurnableClock.START);
        acme = scenario.aTeamWithANewcomer();
    }

    @AfterEach
    void turnBack() {
        clock.turnTo(TurnableClock.START);
    }

    @Test
    void solvesAGapInResultsBackIntoCalls() {
        goalOfDeals("ana", "6");
        Deeds.Tale tale = deeds.in(acme.id());
        tale.calls(40, "ana", Instant.parse("2025-04-10T10:00:00Z"));
        for (int i = 0; i < 4; i++) {
            tale.deal(100, "ana", Instant.parse("2025-04-11T10:00:00Z"));
        }
        tale.settled();

        MyDay day = CurrentOrganization.call(acme.id(), () -> myDays.read(Deeds.anyone(acme.id()), member("ana")));

        MyDay.Suggestion calls = day.suggestions().stream()
                .filter(way -> way.indicator().key().equals("calls"))
                .findFirst()
                .orElseThrow();
        assertThat(calls.need()).isEqualByComparingTo("60");
        assertThat(calls.rate()).isEqualByComparingTo("0.1");
        assertThat(calls.source()).isEqualTo(MyDay.Source.PERSON);
        assertThat(calls.perDay()).isEqualByComparingTo("5.2");
        assertThat(Objects.requireNonNull(day.rank()).of()).isEqualTo(3);
    }

    @Test
    void borrowsTheTeamsConversionWhereOnesOwnIsTooFewToTell() {
        goalOfDeals("new", "2");
        clock.turnTo(Instant.parse("2025-05-28T12:00:00Z"));
        Deeds.Tale tale = deeds.in(acme.id());
        tale.calls(4, "new", Instant.parse("2025-05-20T10:00:00Z"));
        tale.calls(16, "ben", Instant.parse("2025-04-10T10:00:00Z"));
        tale.deal(100, "ben", Instant.parse("2025-04-11T10:00:00Z")).settled();

        MyDay day = CurrentOrganization.call(acme.id(), () -> myDays.read(Deeds.anyone(acme.id()), member("new")));

        assertThat(day.suggestions())
                .extracting(way -> way.indicator().key() + " " + way.source() + " " + way.need())
                .containsExactly("calls TEAM 19");
    }

    private Subject member(String key) {
        return Subject.member(acme.person(key));
    }

    private void goalOfDeals(String member, String target) {
        GoalDraft draft = new GoalDraft(
                "deals_won",
                "member",
                member,
                "month",
                new BigDecimal(target),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        CurrentOrganization.run(acme.id(), () -> goals.set(Deeds.anyone(acme.id()), draft));
    }
}
