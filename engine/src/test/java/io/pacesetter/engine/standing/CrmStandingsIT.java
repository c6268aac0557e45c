package io.pacesetter.engine.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.NewPerson;
import io.pacesetter.engine.people.NewTeam;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.Teams;
import io.pacesetter.engine.standing.CrmData.Agent;
import io.pacesetter.engine.standing.CrmData.Deal;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A CRM's closed deals give the standings that this class works out by itself, from the same rows, in plain Java. */
@EngineTest
class CrmStandingsIT {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @Autowired
    private Scenario scenario;

    @Autowired
    private People people;

    @Autowired
    private Teams teams;

    @Autowired
    private Deeds deeds;

    @Autowired
    private Leaderboards leaderboards;

    private final CrmData crm = CrmData.load();
    private @Nullable FoundedOrganization organization;

    @BeforeEach
    void load() {
        FoundedOrganization founded =
                scenario.anOrganization().named("CRM").inZone(ZONE.getId()).founded();
        Set<String> made = new HashSet<>();
        for (Agent agent : crm.agents()) {
            if (made.add(agent.office())) {
                teams.add(founded.id(), new NewTeam(agent.office(), null));
            }
            if (made.add(agent.manager())) {
                teams.add(founded.id(), new NewTeam(agent.manager(), agent.office()));
            }
            people.add(founded.id(), new NewPerson(agent.name(), agent.name(), null, null, agent.manager(), null));
        }
        Deeds.Tale tale = deeds.in(founded.id());
        for (Deal deal : crm.deals()) {
            tale.and(NewActivity.of(
                            "crm",
                            deal.id(),
                            deal.won() ? "deal_won" : "deal_lost",
                            deal.agent(),
                            deal.closed().atTime(LocalTime.NOON).atZone(ZONE).toInstant())
                    .worth(deal.value()));
        }
        tale.settled();
        organization = founded;
    }

    @Test
    void standsAsAnIndependentCalculationSays() {
        for (LocalDate month = LocalDate.of(2016, 10, 1); month.getYear() < 2018; month = month.plusMonths(1)) {
            compare(Period.MONTH, month, month.plusMonths(1));
        }
        for (LocalDate quarter = LocalDate.of(2016, 10, 1); quarter.getYear() < 2018; quarter = quarter.plusMonths(3)) {
            compare(Period.QUARTER, quarter, quarter.plusMonths(3));
        }
        compare(Period.YEAR, LocalDate.of(2017, 1, 1), LocalDate.of(2018, 1, 1));
        compare(Period.WEEK, LocalDate.of(2017, 3, 27), LocalDate.of(2017, 4, 3));
    }

    private void compare(Period period, LocalDate from, LocalDate to) {
        List<Deal> deals = crm.deals().stream()
                .filter(deal -> !deal.closed().isBefore(from) && deal.closed().isBefore(to))
                .toList();
        for (String indicator : List.of("revenue", "deals_won", "win_rate")) {
            for (Grouping grouping : Grouping.values()) {
                List<String> actual = read(indicator, period, to.minusDays(1), grouping);
                assertThat(actual)
                        .as("%s by %s from %s to %s", indicator, grouping, from, to)
                        .isEqualTo(expected(indicator, deals, grouping));
            }
        }
    }

    private enum Grouping {
        AGENT(Agent::name),
        MANAGER(Agent::manager),
        OFFICE(Agent::office),
        COMPANY(agent -> "CRM");

        private final transient Function<Agent, String> key;

        Grouping(Function<Agent, String> key) {
            this.key = key;
        }

        private Leaderboard.Segment segment() {
            return switch (this) {
                case AGENT -> Leaderboard.Segment.of(Level.MEMBER);
                case MANAGER -> Leaderboard.Segment.of(Level.TEAM);
                case OFFICE -> new Leaderboard.Segment(Level.TEAM, null, 1, null, null, null);
                case COMPANY -> Leaderboard.Segment.of(Level.COMPANY);
            };
        }
    }

    private List<String> read(String indicator, Period period, LocalDate day, Grouping grouping) {
        if (organization == null) {
            throw new IllegalStateException("The data are not loaded");
        }
        Leaderboard board = leaderboards.read(
                organization.id(),
                new Leaderboard.Question(indicator, period, day.toString(), grouping.segment(), null, null));
        return board.rows().stream()
                .map(row -> row.rank() + " " + row.subject().name() + " " + shown(row.value()))
                .toList();
    }

    private List<String> expected(String indicator, List<Deal> deals, Grouping grouping) {
        Map<String, String> groupOf = new TreeMap<>();
        crm.agents().forEach(agent -> groupOf.put(agent.name(), grouping.key.apply(agent)));
        Map<String, @Nullable BigDecimal> values = new TreeMap<>();
        for (String group : new HashSet<>(groupOf.values())) {
            values.put(
                    group,
                    value(
                            indicator,
                            deals.stream()
                                    .filter(deal -> group.equals(groupOf.get(deal.agent())))
                                    .toList()));
        }
        List<String> names = new ArrayList<>(values.keySet());
        names.sort(Comparator.<String>comparingInt(name -> rank(values, name)).thenComparing(name -> name));
        return names.stream()
                .map(name -> rank(values, name) + " " + name + " " + shown(values.get(name)))
                .toList();
    }

    private static @Nullable BigDecimal value(String indicator, List<Deal> deals) {
        BigDecimal won = BigDecimal.valueOf(deals.stream().filter(Deal::won).count());
        return switch (indicator) {
            case "deals_won" -> won;
            case "revenue" ->
                deals.stream().filter(Deal::won).map(Deal::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            default -> deals.isEmpty() ? null : won.divide(BigDecimal.valueOf(deals.size()), 6, RoundingMode.HALF_EVEN);
        };
    }

    private static int rank(Map<String, @Nullable BigDecimal> values, String name) {
        BigDecimal own = values.get(name);
        int better = 0;
        for (BigDecimal other : values.values()) {
            better += other != null && (own == null || other.compareTo(own) > 0) ? 1 : 0;
        }
        return better + 1;
    }

    private static String shown(@Nullable BigDecimal value) {
        return value == null
                ? "none"
                : value.setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}
