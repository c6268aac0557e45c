package io.pacesetter.engine.lane;

import static io.pacesetter.engine.activity.NewActivity.deletion;
import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.NewActivity.NewCredit;
import io.pacesetter.engine.activity.Receipt;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.indicator.Measures.Scope;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.Post;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class LaneIT {

    private static final LocalDate MAY_5 = LocalDate.of(2025, 5, 5);
    private static final Instant NOON = Instant.parse("2025-05-05T03:00:00Z");
    private static final Span MAY = new Span(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 6, 1));

    @Autowired
    private Scenario scenario;

    @Autowired
    private Intake intake;

    @Autowired
    private Settling settling;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Measures measures;

    @Autowired
    private Lanes lanes;

    @Autowired
    private People people;

    private FoundedOrganization acme;

    @BeforeEach
    void found() {
        acme = scenario.anOrganization()
                .inZone("Asia/Seoul")
                .withTeam("West")
                .withTeam("Squad")
                .under("West")
                .withTeam("East")
                .withMember("ana")
                .in("Squad")
                .withMember("ben")
                .in("East")
                .founded();
    }

    @Test
    void addsWhatIsNewToThePersonTheTeamsAboveAndAll() {
        report(deal("1", "ana").worth(money("100.50")), deal("2", "ben").worth(money("50")), call("3", "ana"));

        assertThat(byPerson("revenue")).isEqualTo(Map.of(person("ana"), money("100.5"), person("ben"), money("50")));
        assertThat(measures.byTeam(acme.id(), indicator("revenue"), Scope.of(MAY)))
                .isEqualTo(Map.of(
                        acme.team("Squad"),
                        money("100.5"),
                        acme.team("West"),
                        money("100.5"),
                        acme.team("East"),
                        money("50")));
        assertThat(together("revenue")).isEqualTo(money("150.5"));
        assertThat(together("calls")).isEqualTo(money("1"));
        assertThat(together("average_deal")).isEqualTo(money("75.25"));
        assertThat(together("win_rate")).isEqualTo(money("1"));
        assertThat(lanes.state(acme.id())).isEqualTo(new LaneState(0, 3, 3));
    }

    @Test
    void changesNothingForADuplicate() {
        report(deal("1", "ana").worth(money("100")));

        List<Receipt> receipts = report(deal("1", "ana").worth(money("100.0000")));

        assertThat(receipts).singleElement().isInstanceOf(Receipt.Duplicate.class);
        assertThat(together("revenue")).isEqualTo(money("100"));
    }

    @Test
    void correctsReassignsDeletesAndRestores() {
        report(deal("1", "ana").worth(money("100")));

        assertThat(report(deal("1", "ana").worth(money("70")))).hasOnlyElementsOfType(Receipt.Corrected.class);
        assertThat(byPerson("revenue")).isEqualTo(Map.of(person("ana"), money("70")));

        report(deal("1", "ben").worth(money("70")));
        assertThat(byPerson("revenue")).isEqualTo(Map.of(person("ben"), money("70")));

        assertThat(report(deletion("crm", "1"))).hasOnlyElementsOfType(Receipt.Deleted.class);
        assertThat(byPerson("revenue")).isEmpty();
        assertThat(report(deletion("crm", "1"))).hasOnlyElementsOfType(Receipt.Duplicate.class);

        assertThat(report(deal("1", "ben").worth(money("70")))).hasOnlyElementsOfType(Receipt.Corrected.class);
        assertThat(byPerson("revenue")).isEqualTo(Map.of(person("ben"), money("70")));
    }

    @Test
    void takesTheLastReportOfOneBatch() {
        List<Receipt> receipts = report(
                deal("1", "ana").worth(money("1")),
                deal("1", "ana").worth(money("2")),
                deal("1", "ana").worth(money("2")),
                deletion("crm", "1"),
                deal("1", "ben").worth(money("3")));

        assertThat(receipts)
                .extracting(receipt -> receipt.getClass().getSimpleName())
                .containsExactly("Accepted", "Corrected", "Duplicate", "Deleted", "Corrected");
        assertThat(byPerson("revenue")).isEqualTo(Map.of(person("ben"), money("3")));
    }

    @Test
    void splitsToTheLastDigit() {
        report(deal("1", "ana")
                .worth(money("100"))
                .sharedBy(
                        List.of(new NewCredit("ana", money("0.33333333")), new NewCredit("ben", money("0.66666667")))));

        assertThat(together("revenue")).isEqualTo(money("100"));
        assertThat(together("deals_won")).isEqualTo(money("1"));
        Map<Long, @Nullable BigDecimal> values = byPerson("revenue");
        assertThat(values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(byPerson("deals_won").get(person("ana"))).isEqualTo(money("0.33333333"));
    }

    @Test
    void countsForTheLocalDay() {
        report(call("1", "ana", "2025-05-05T14:59:59.999999Z"), call("2", "ana", "2025-05-05T15:00:00Z"));

        assertThat(measures.byDay(acme.id(), indicator("calls"), Scope.of(MAY)))
                .isEqualTo(Map.of(MAY_5, money("1"), MAY_5.plusDays(1), money("1")));
    }

    @Test
    void looksAtAMoment() {
        report(
                call("1", "ana", "2025-05-04T03:00:00Z"),
                call("2", "ana", "2025-05-05T03:00:00Z"),
                call("3", "ben", "2025-05-05T04:00:00Z"));

        Scope before = Scope.of(MAY).until(Instant.parse("2025-05-05T04:00:00Z"));

        assertThat(measures.byPerson(acme.id(), indicator("calls"), before))
                .isEqualTo(Map.of(person("ana"), money("2")));
        assertThat(measures.byTeam(acme.id(), indicator("calls"), before))
                .isEqualTo(Map.of(acme.team("Squad"), money("2"), acme.team("West"), money("2")));
        assertThat(measures.together(acme.id(), indicator("calls"), before)).isEqualTo(money("2"));
    }

    @Test
    void followsAMoveInThePast() {
        report(call("1", "ana", "2025-05-04T03:00:00Z"), call("2", "ana", "2025-05-06T03:00:00Z"));

        people.join(acme.id(), person("ana"), new Post(acme.team("East"), "AE"), MAY_5);
        settling.settle(acme.id());

        assertThat(measures.byTeam(acme.id(), indicator("calls"), Scope.of(MAY)))
                .isEqualTo(Map.of(
                        acme.team("Squad"), money("1"), acme.team("West"), money("1"), acme.team("East"), money("1")));
        assertThat(lanes.state(acme.id()).pending()).isZero();
    }

    private List<Receipt> report(NewActivity... activities) {
        List<Receipt> receipts = intake.accept(acme.id(), List.of(activities));
        settling.drain(acme.id());
        return receipts;
    }

    private static NewActivity deal(String id, String member) {
        return NewActivity.of("crm", id, "deal_won", member, NOON);
    }

    private static NewActivity call(String id, String member) {
        return NewActivity.of("crm", id, "call", member, NOON);
    }

    private static NewActivity call(String id, String member, String at) {
        return NewActivity.of("crm", id, "call", member, Instant.parse(at));
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }

    private long person(String key) {
        return acme.person(key);
    }

    private IndicatorDefinition indicator(String key) {
        return indicators.find(acme.id(), key).orElseThrow();
    }

    private @Nullable BigDecimal together(String key) {
        return measures.together(acme.id(), indicator(key), Scope.of(MAY));
    }

    private Map<Long, @Nullable BigDecimal> byPerson(String key) {
        return measures.byPerson(acme.id(), indicator(key), Scope.of(MAY));
    }
}
