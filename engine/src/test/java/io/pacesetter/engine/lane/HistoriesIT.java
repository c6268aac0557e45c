package io.pacesetter.engine.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.activity.ActivityLog;
import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.NewActivity.NewCredit;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.Post;
import io.pacesetter.engine.tally.Tallies;
import io.pacesetter.engine.tally.TallyChanges;
import io.pacesetter.engine.tally.Views;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.UnexpectedRollbackException;

/**
 * Whatever happens to activities, in whatever batches, with whatever crashes and on however many nodes: the tallies are what
 * the last reports add up to, and what computing them from nothing gives. The seed of a failure is in its name.
 */
@EngineTest
class HistoriesIT {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant START = Instant.parse("2025-03-01T00:00:00Z");
    private static final List<String> PEOPLE = List.of("ana", "ben", "cho");
    private static final List<String> TYPES = List.of("call", "deal_won", "deal_lost");
    private static final int DAYS = 6;
    private static final int STEPS = 60;

    @Autowired
    private Scenario scenario;

    @Autowired
    private Intake intake;

    @Autowired
    private People people;

    @Autowired
    private Settling settling;

    @Autowired
    private Recompute recompute;

    @Autowired
    private Indicators indicators;

    @Autowired
    private LaneTable lanes;

    @Autowired
    private ActivityLog log;

    @Autowired
    private HandedOver handedOver;

    @Autowired
    private Views views;

    @Autowired
    private Tallies tallies;

    @Autowired
    private TallyChanges changes;

    @Autowired
    private StandingNews news;

    @Autowired
    private Clock clock;

    @Autowired
    private Jobs jobs;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    /** What one credit adds to a cell. */
    private record Part(
            BigDecimal share, BigDecimal credited, @Nullable BigDecimal value) {}

    private final Map<String, NewActivity> last = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, Long>> teams = new HashMap<>();
    private @Nullable FoundedOrganization founded;
    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void endInTheTalliesTheyShouldHave(long seed) {
        random = new Random(seed);
        found();
        List<Lane> nodes = List.of(crashing(3), crashing(7), crashing(1_000));
        Map<Integer, Lease> leases = new HashMap<>();

        for (int step = 0; step < STEPS; step++) {
            act();
            int node = random.nextInt(nodes.size());
            work(nodes.get(node), node, leases);
        }
        recoverAndSettle();

        Map<String, String> settled = stored();
        assertThat(settled).isEqualTo(expected());
        recompute.queue(acme().id(), null, null, null, null, "From nothing", "test");
        jdbc.sql("DELETE FROM tally WHERE organization_id = ?")
                .param(acme().id().value())
                .update();
        settling.settle(acme().id());
        assertThat(stored()).isEqualTo(settled);
        assertThat(jobs.open(acme().id(), Recompute.KIND)).isZero();
    }

    private FoundedOrganization acme() {
        return Objects.requireNonNull(founded);
    }

    private void found() {
        founded = scenario.anOrganization()
                .inZone("Asia/Seoul")
                .withTeam("West")
                .withTeam("East")
                .withMember("ana")
                .in("West")
                .withMember("ben")
                .in("East")
                .withMember("cho")
                .founded();
        teams.put("ana", new TreeMap<>(Map.of(LocalDate.MIN, acme().team("West"))));
        teams.put("ben", new TreeMap<>(Map.of(LocalDate.MIN, acme().team("East"))));
        teams.put("cho", new TreeMap<>(Map.of(LocalDate.MIN, 0L)));
    }

    /** Reports a few activities: new ones, repeated, corrected, re-assigned, split, deleted, restored; or moves someone. */
    private void act() {
        if (random.nextInt(12) == 0) {
            move();
            return;
        }
        List<NewActivity> batch = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            String id = "a" + random.nextInt(25);
            NewActivity known = last.get(id);
            NewActivity next = switch (known == null ? 9 : random.nextInt(10)) {
                case 0, 1 -> Objects.requireNonNull(known);
                case 2, 3 -> NewActivity.deletion("crm", id);
                default -> report(id);
            };
            if (next.deleted() && known == null) {
                continue;
            }
            batch.add(next);
            last.put(id, next);
        }
        intake.accept(acme().id(), batch);
    }

    private NewActivity report(String id) {
        Instant at = START.plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60)));
        NewActivity report = NewActivity.of("crm", id, pick(TYPES), pick(PEOPLE), at);
        if (random.nextBoolean()) {
            report = report.worth(BigDecimal.valueOf(random.nextInt(2_000_000) - 500_000, random.nextInt(5)));
        }
        if (random.nextInt(3) == 0) {
            BigDecimal share = BigDecimal.valueOf(1 + random.nextInt(99_999_998), 8);
            String one = pick(PEOPLE);
            String other = PEOPLE.get((PEOPLE.indexOf(one) + 1) % PEOPLE.size());
            report = report.sharedBy(
                    List.of(new NewCredit(one, share), new NewCredit(other, BigDecimal.ONE.subtract(share))));
        }
        return report;
    }

    private void move() {
        String who = pick(PEOPLE);
        LocalDate day = LocalDate.ofInstant(START, SEOUL).plusDays(random.nextInt(DAYS));
        String team = random.nextBoolean() ? "West" : "East";
        people.join(acme().id(), acme().person(who), new Post(acme().team(team), "AE"), day);
        teamsOf(who).put(day, acme().team(team));
    }

    private TreeMap<LocalDate, Long> teamsOf(String who) {
        return Objects.requireNonNull(teams.get(who));
    }

    private void work(Lane lane, int node, Map<Integer, Lease> leases) {
        try {
            Progress progress = lane.advance(acme().id(), "node" + node, leases.get(node));
            if (progress instanceof Progress.More more) {
                leases.put(node, more.lease());
            } else {
                leases.remove(node);
            }
        } catch (DataAccessException | UnexpectedRollbackException crash) {
            leases.remove(node);
        }
        if (random.nextInt(5) == 0) {
            settling.recompute(acme().id());
        }
    }

    /** Whatever nodes still hold the lane are gone. */
    private void recoverAndSettle() {
        jdbc.sql("UPDATE lane SET leased_until = NULL WHERE organization_id = ?")
                .param(acme().id().value())
                .update();
        settling.settle(acme().id());
    }

    /** A node with small batches whose transactions often end in a crash instead of a commit. */
    private Lane crashing(int batch) {
        PlatformTransactionManager crashing = new PlatformTransactionManager() {
            @Override
            public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
                return transactions.getTransaction(definition);
            }

            @Override
            public void commit(TransactionStatus status) {
                if (random.nextInt(4) == 0) {
                    transactions.rollback(status);
                    throw new UnexpectedRollbackException("The node crashed");
                }
                transactions.commit(status);
            }

            @Override
            public void rollback(TransactionStatus status) {
                transactions.rollback(status);
            }
        };
        LaneSettings settings = new LaneSettings(-1, Duration.ofMillis(250), Duration.ofSeconds(10), batch);
        return new Lane(lanes, log, handedOver, views, tallies, changes, news, settings, clock, crashing);
    }

    private Map<String, String> stored() {
        Map<Long, String> keys = new HashMap<>();
        for (IndicatorDefinition indicator : indicators.inUse(acme().id())) {
            keys.put(indicator.id(), indicator.key());
        }
        Map<String, String> found = new TreeMap<>();
        jdbc.sql("SELECT indicator_id, tally_on, person_id, team_id, weight, total, low, high FROM tally"
                        + " WHERE organization_id = ?")
                .param(acme().id().value())
                .query(row -> {
                    String cell = keys.get(row.getLong(1)) + " " + row.getObject(2, LocalDate.class) + " "
                            + row.getLong(3) + " " + row.getLong(4);
                    found.put(
                            cell,
                            plain(row.getBigDecimal(5)) + " " + plain(row.getBigDecimal(6)) + " "
                                    + plain(row.getBigDecimal(7)) + " " + plain(row.getBigDecimal(8)));
                });
        return found;
    }

    /** The same from the last reports alone, without any of the engine's code. */
    private Map<String, String> expected() {
        Map<String, List<Part>> cells = new HashMap<>();
        for (NewActivity activity : last.values()) {
            if (activity.deleted()) {
                continue;
            }
            switch (String.valueOf(activity.type())) {
                case "call" -> put(cells, "calls", activity, null);
                case "deal_lost" -> put(cells, "deals_lost", activity, null);
                default -> {
                    put(cells, "deals_won", activity, null);
                    if (activity.amount() != null) {
                        put(cells, "revenue", activity, activity.amount());
                        put(cells, "average_deal", activity, activity.amount());
                    }
                }
            }
        }
        Map<String, String> sums = new TreeMap<>();
        cells.forEach((cell, parts) -> {
            BigDecimal weight = BigDecimal.ZERO;
            BigDecimal total = BigDecimal.ZERO;
            TreeSet<BigDecimal> values = new TreeSet<>();
            for (Part part : parts) {
                weight = weight.add(part.share());
                total = total.add(part.credited());
                if (part.value() != null) {
                    values.add(part.value());
                }
            }
            String bounds = values.isEmpty() ? "- -" : plain(values.first()) + " " + plain(values.last());
            sums.put(cell, plain(weight) + " " + plain(total) + " " + bounds);
        });
        return sums;
    }

    private void put(Map<String, List<Part>> cells, String key, NewActivity activity, @Nullable BigDecimal value) {
        LocalDate day = LocalDate.ofInstant(activity.occurredAt(), SEOUL);
        List<NewCredit> credits = activity.credits().isEmpty()
                ? List.of(new NewCredit(activity.member(), BigDecimal.ONE))
                : activity.credits().stream()
                        .sorted((a, b) -> Long.compare(person(a), person(b)))
                        .toList();
        BigDecimal left = value == null ? BigDecimal.ZERO : value;
        Set<String> done = new HashSet<>();
        for (NewCredit credit : credits) {
            done.add(member(credit));
            BigDecimal part = done.size() == credits.size() || value == null
                    ? left
                    : value.multiply(credit.share()).setScale(4, RoundingMode.HALF_EVEN);
            left = left.subtract(part);
            long team = teamsOf(member(credit)).floorEntry(day).getValue();
            String cell = key + " " + day + " " + person(credit) + " " + team;
            cells.computeIfAbsent(cell, first -> new ArrayList<>())
                    .add(new Part(Objects.requireNonNull(credit.share()), part, value));
        }
    }

    private long person(NewCredit credit) {
        return acme().person(member(credit));
    }

    private static String member(NewCredit credit) {
        return Objects.requireNonNull(credit.member());
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null
                ? "-"
                : (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }
}
