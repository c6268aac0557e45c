package io.pacesetter.engine.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.activity.ActivityLog;
import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.indicator.IndicatorCatalogue;
import io.pacesetter.engine.indicator.NewIndicator;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Patch;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.PersonEdit;
import io.pacesetter.engine.people.Post;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.settlement.Settlement;
import io.pacesetter.engine.standing.Leaderboard;
import io.pacesetter.engine.standing.Leaderboards;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.tally.Tallies;
import io.pacesetter.engine.tally.TallyChanges;
import io.pacesetter.engine.tally.Views;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.rules.measure.MeasureDraft;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A board that is carried on in memory shows what is read anew, which a board read in a transaction is. */
@EngineTest
class KeptBoardsIT {

    private static final int STEPS = 60;
    private static final List<String> PEOPLE = List.of("ana", "ben", "cho", "dan", "eve");
    private static final List<String> INDICATORS =
            List.of("calls", "revenue", "average_deal", "win_rate", "regions", "largest");

    @Autowired
    private Scenario scenario;

    @Autowired
    private Intake intake;

    @Autowired
    private Settling settling;

    @Autowired
    private Leaderboards leaderboards;

    @Autowired
    private IndicatorCatalogue catalogue;

    @Autowired
    private People people;

    @Autowired
    private LaneTable table;

    @Autowired
    private ActivityLog log;

    @Autowired
    private Views views;

    @Autowired
    private Tallies tallies;

    @Autowired
    private Settlement settlement;

    @Autowired
    private StandingNews news;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private FoundedOrganization acme;

    @BeforeEach
    void found() {
        var company = scenario.anOrganization().withTeam("West").withTeam("East");
        PEOPLE.forEach(person -> company.withMember(person).in("West"));
        acme = company.founded();
        define(
                "regions",
                new MeasureDraft("distinct", "region", List.of("call"), List.of(), List.of(), List.of(), null));
        define("largest", new MeasureDraft("maximum", "amount", List.of(), List.of(), List.of(), List.of(), null));
        settling.settle(acme.id());
    }

    @Test
    void showWhatIsReadAnewWhateverHappens() {
        Random random = new Random(20250515);
        for (int step = 0; step < STEPS; step++) {
            String what = happen(random);

            for (String indicator : INDICATORS) {
                for (Period period : List.of(Period.WEEK, Period.YEAR)) {
                    assertThat(kept(indicator, period))
                            .as("%s by %s after step %d: %s", indicator, period, step, what)
                            .isEqualTo(anew(indicator, period));
                }
            }
        }
    }

    private String happen(Random random) {
        int kind = random.nextInt(12);
        if (kind < 7) {
            report(random);
            settling.drain(acme.id());
            return "settled here";
        }
        if (kind == 7) {
            report(random);
            elsewhere().advance(acme.id(), "other", null);
            return "settled on another node";
        }
        if (kind == 8) {
            report(random);
            settling.drain(acme.id());
            report(random);
            settling.drain(acme.id());
            return "settled here twice";
        }
        if (kind == 9) {
            long person = acme.person(PEOPLE.get(random.nextInt(PEOPLE.size())));
            people.join(acme.id(), person, new Post(acme.team("East"), "AE"), day(random));
            settling.settle(acme.id());
            return "moved to another team";
        }
        if (kind == 10) {
            long person = acme.person(PEOPLE.get(random.nextInt(PEOPLE.size())));
            people.edit(
                    acme.id(),
                    person,
                    new PersonEdit(null, Patch.keep(), Patch.keep(), random.nextBoolean(), null),
                    new Faults());
            return "excluded or not";
        }
        return "nothing happened";
    }

    private void report(Random random) {
        List<NewActivity> activities = new ArrayList<>();
        for (int number = 0; number <= random.nextInt(6); number++) {
            String id = "a" + random.nextInt(40);
            String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
            String type = random.nextBoolean() ? "call" : "deal_won";
            activities.add(NewActivity.of(
                            "crm", id, type, person, day(random).atTime(9, 0).toInstant(ZoneOffset.UTC))
                    .worth(BigDecimal.valueOf(random.nextInt(3) * 100L))
                    .with(Map.of("region", "r" + random.nextInt(3))));
        }
        intake.accept(acme.id(), activities);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2025, 5, 15).minusDays(random.nextInt(6));
    }

    private Lane elsewhere() {
        return new Lane(
                table,
                log,
                new HandedOver(),
                views,
                tallies,
                settlement,
                new TallyChanges(jdbc),
                news,
                new LaneSettings(-1, Duration.ofMillis(250), Duration.ofSeconds(10), 100),
                clock,
                transactions);
    }

    private Leaderboard kept(String indicator, Period period) {
        return leaderboards.read(acme.id(), question(indicator, period));
    }

    private Leaderboard anew(String indicator, Period period) {
        return Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> leaderboards.read(acme.id(), question(indicator, period))));
    }

    private static Leaderboard.Question question(String indicator, Period period) {
        return new Leaderboard.Question(
                indicator, period, null, Leaderboard.Segment.of(Level.MEMBER), 2, PEOPLE.get(4));
    }

    private void define(String key, MeasureDraft measure) {
        catalogue.define(
                acme.id(), new NewIndicator(key, key, "lagging", measure, null, 0, false), Deeds.anyone(acme.id()));
    }
}
