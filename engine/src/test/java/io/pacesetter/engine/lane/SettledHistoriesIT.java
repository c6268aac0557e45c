package io.pacesetter.engine.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.activity.ActivityLog;
import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.NewActivity.NewCredit;
import io.pacesetter.engine.activity.Receipt;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.ledger.Standing;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.rulebook.RuleHistories;
import io.pacesetter.engine.settlement.AnotherNode;
import io.pacesetter.engine.settlement.Replays;
import io.pacesetter.engine.settlement.Settlement;
import io.pacesetter.engine.tally.Tallies;
import io.pacesetter.engine.tally.TallyChanges;
import io.pacesetter.engine.tally.Views;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.LedgerText;
import io.pacesetter.engine.testing.RulesInForce.Book;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.rules.language.Rule;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;

/**
 * Whatever happens to activities, people, goals and rules, in whatever order, with whatever crashes and on two nodes: what
 * stands in the ledger is what it would be had everything been known from the start. The seed of a failure is in its name; more
 * histories with {@code -Dhistories.from=100 -Dhistories.to=200}.
 */
@EngineTest
class SettledHistoriesIT {

    private static final int STEPS = 40;
    private static final List<String> ZONES = List.of("Asia/Seoul", "America/New_York", "Europe/Berlin");
    /** Days around which clocks are put forward in two of the zones. */
    private static final List<String> STARTS =
            List.of("2025-03-06T03:00:00Z", "2025-03-06T14:00:00Z", "2025-03-27T09:00:00Z");

    @Autowired
    private Acme company;

    @Autowired
    private Intake intake;

    @Autowired
    private Settling settling;

    @Autowired
    private Lanes states;

    @Autowired
    private LedgerText ledger;

    @Autowired
    private Standing standing;

    @Autowired
    private Replays replays;

    @Autowired
    private RuleHistories histories;

    @Autowired
    private Organizations organizations;

    @Autowired
    private LaneTable lanes;

    @Autowired
    private ActivityLog log;

    @Autowired
    private Views views;

    @Autowired
    private Tallies tallies;

    @Autowired
    private TallyChanges changes;

    @Autowired
    private StandingNews news;

    @Autowired
    private Settlement settlement;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, NewActivity> last = new HashMap<>();
    private final List<Consumer<FoundedOrganization>> told = new ArrayList<>();
    private final Map<Integer, Lease> leases = new HashMap<>();
    private Random random = new Random(0);
    private AnyRules rules = new AnyRules(random, false);
    private Instant start = Instant.EPOCH;
    private boolean calm;

    static LongStream seeds() {
        return LongStream.range(Long.getLong("histories.from", 1), Long.getLong("histories.to", 7));
    }

    @AfterEach
    void turnTheClockBack() {
        clock.turnTo(TurnableClock.START);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void standAsIfAllHadBeenKnownFromTheStart(long seed) {
        live(seed, false);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void standAsIfNothingHadComeALittleLate(long seed) {
        live(seed, true);
    }

    /** Lives a history; in a calm one there are only new activities, which overtake each other, and other rules at times. */
    private void live(long seed, boolean calmly) {
        random = new Random(seed);
        calm = calmly;
        rules = new AnyRules(random, seed % 3 == 0);
        int place = (int) (seed % ZONES.size());
        start = Instant.parse(STARTS.get(place));
        clock.turnTo(start.plus(Duration.ofHours(30)));
        FoundedOrganization acme = found(ZONES.get(place));
        tell(acme, world -> company.goal(world, "calls", "week", "ana", 4));
        publishAll(acme, start);
        List<Lane> nodes = nodes();

        Map<Long, String> written = Map.of();
        for (int step = 0; step < STEPS; step++) {
            act(acme);
            work(acme.id(), nodes);
            Map<Long, String> now = ledger.stored(acme.id());
            assertThat(now).containsAllEntriesOf(written);
            written = now;
        }
        recoverAndSettle(acme.id());

        assertThat(ledger.stored(acme.id())).containsAllEntriesOf(written);
        assertThat(states.state(acme.id()).pending()).isZero();
        assertThat(ledger.pointTally(acme.id(), false)).containsAllEntriesOf(ledger.pointTally(acme.id(), true));
        assertThat(replayed(acme)).isEmpty();
        assertThat(ledger.inFull(acme.id())).isEqualTo(ledger.inFull(again(ZONES.get(place))));
    }

    private FoundedOrganization found(String zone) {
        return company.founded(zone, start.plus(Duration.ofHours(20)), start.plus(Duration.ofHours(65)));
    }

    /** Does something to the company, and again should it be founded anew. */
    private void tell(FoundedOrganization acme, Consumer<FoundedOrganization> change) {
        told.add(change);
        change.accept(acme);
    }

    private void publishAll(FoundedOrganization acme, Instant from) {
        publish(acme, Acme.usual(1), from, rules.some(4));
        publish(acme, Acme.usual(2), from, rules.some(3));
        if (random.nextInt(3) > 0) {
            publish(acme, Acme.scoring(), from, rules.scoring());
        }
        if (random.nextInt(3) == 0) {
            publish(acme, Acme.fairPlay(), from, rules.fairPlay());
        }
    }

    private void publishAnew(FoundedOrganization acme) {
        List<Rule> some = rules.some(3);
        publish(acme, Acme.usual(1 + random.nextInt(2)), clock.instant(), some);
    }

    private void publish(FoundedOrganization acme, Book book, Instant from, List<Rule> some) {
        tell(acme, world -> company.publish(world, book, from, some));
    }

    /** Two nodes, each with a memory of its own, whose transactions often end in a crash instead of a commit. */
    private List<Lane> nodes() {
        Settlement other = AnotherNode.settlement(beans);
        return List.of(lane(settlement, 5), lane(other, 100));
    }

    private Lane lane(Settlement with, int batch) {
        LaneSettings settings = new LaneSettings(-1, Duration.ofMillis(250), Duration.ofSeconds(10), batch);
        return new Lane(
                lanes,
                log,
                new HandedOver(),
                views,
                tallies,
                with,
                changes,
                news,
                settings,
                clock,
                calm ? transactions : new Crashes(transactions, random));
    }

    private void act(FoundedOrganization acme) {
        if (calm) {
            clock.advance(Duration.ofMinutes(random.nextInt(40)));
            reportLately(acme.id());
            if (random.nextInt(6) == 0) {
                publishAnew(acme);
            }
            return;
        }
        switch (random.nextInt(14)) {
            case 0 -> move(acme);
            case 1 -> {
                String who = pick(Acme.PEOPLE);
                LocalDate day = day(acme);
                tell(acme, world -> company.away(world, who, day, day.plusDays(1)));
            }
            case 2 -> publishAnew(acme);
            case 3 -> {
                String who = pick(random.nextBoolean() ? Acme.PEOPLE : Acme.TEAMS);
                String indicator = pick(List.of("calls", "revenue", "win_rate"));
                String period = pick(List.of("day", "week", "month"));
                int target = 1 + random.nextInt(6);
                tell(acme, world -> company.goal(world, indicator, period, who, target));
            }
            case 4, 5, 6 -> clock.advance(Duration.ofHours(1 + random.nextInt(24)));
            default -> report(acme.id());
        }
    }

    private void move(FoundedOrganization acme) {
        String who = pick(Acme.PEOPLE);
        String team = pick(Acme.TEAMS);
        String role = pick(List.of("AE", "SDR"));
        LocalDate day = day(acme);
        tell(acme, world -> company.move(world, who, team, role, day));
    }

    private LocalDate day(FoundedOrganization acme) {
        return organizations.calendar(acme.id()).dayOf(start).plusDays(random.nextInt(7));
    }

    /** Reports a few activities: new ones, repeated, corrected, re-assigned, split, deleted, restored; mostly of late. */
    private void report(OrganizationId acme) {
        List<NewActivity> batch = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            String id = "a" + random.nextInt(60);
            NewActivity known = last.get(id);
            NewActivity next = known != null && random.nextInt(4) == 0 ? NewActivity.deletion("crm", id) : report(id);
            if (next.deleted() && (known == null || known.deleted())) {
                continue;
            }
            batch.add(next);
            last.put(id, next);
        }
        accept(acme, batch);
    }

    /** Reports a few new activities of the last hours. */
    private void reportLately(OrganizationId acme) {
        List<NewActivity> batch = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            NewActivity next = report("a" + last.size());
            batch.add(next);
            last.put(next.externalId(), next);
        }
        accept(acme, batch);
    }

    private void accept(OrganizationId acme, List<NewActivity> batch) {
        assertThat(intake.accept(acme, batch)).doesNotHaveAnyElementsOfTypes(Receipt.Rejected.class);
    }

    private NewActivity report(String id) {
        long sofar = Duration.between(start, clock.instant()).toMinutes();
        long minute =
                !calm && random.nextInt(3) == 0 ? (long) (random.nextDouble() * sofar) : sofar - random.nextInt(90);
        // Few moments, so that many are the same
        Instant at = start.plus(Duration.ofMinutes(Math.max(0, minute) / 15 * 15));
        NewActivity report = NewActivity.of("crm", id, pick(AnyRules.TYPES), pick(Acme.PEOPLE), at);
        if (random.nextBoolean()) {
            report = report.worth(BigDecimal.valueOf(random.nextInt(2_000_000), 4));
        }
        if (random.nextInt(4) == 0) {
            BigDecimal share = BigDecimal.valueOf(1 + random.nextInt(99), 2);
            String one = pick(Acme.PEOPLE);
            String other = Acme.PEOPLE.get((Acme.PEOPLE.indexOf(one) + 1) % Acme.PEOPLE.size());
            report = report.sharedBy(
                    List.of(new NewCredit(one, share), new NewCredit(other, BigDecimal.ONE.subtract(share))));
        }
        return report;
    }

    private void work(OrganizationId acme, List<Lane> nodes) {
        for (int turn = random.nextInt(6); turn >= 0; turn--) {
            int node = calm ? 1 : random.nextInt(nodes.size());
            try {
                Progress progress = nodes.get(node).advance(acme, "node" + node, leases.get(node));
                if (progress instanceof Progress.More more) {
                    leases.put(node, more.lease());
                } else {
                    leases.remove(node);
                }
            } catch (DataAccessException | UnexpectedRollbackException crash) {
                leases.remove(node);
            }
        }
        if (!calm && random.nextInt(4) == 0) {
            settling.recompute(acme);
        }
    }

    private void recoverAndSettle(OrganizationId acme) {
        jdbc.sql("UPDATE lane SET leased_until = NULL WHERE organization_id = ?")
                .param(acme.value())
                .update();
        settling.settle(acme);
        settling.settle(acme);
    }

    /** Founds the company anew, tells all changes first, then what was done, in any order, and settles it at once. */
    private OrganizationId again(String zone) {
        FoundedOrganization fresh = found(zone);
        told.forEach(change -> change.accept(fresh));
        List<NewActivity> all = new ArrayList<>(
                last.values().stream().filter(activity -> !activity.deleted()).toList());
        Collections.shuffle(all, random);
        accept(fresh.id(), all);
        settling.settle(fresh.id());
        settling.settle(fresh.id());
        return fresh.id();
    }

    /** Returns how a replay of everything from nothing differs from what stands. */
    private List<String> replayed(FoundedOrganization acme) {
        List<String> different = new ArrayList<>();
        LocalDate first = organizations.calendar(acme.id()).dayOf(start);
        LocalDate today = organizations.calendar(acme.id()).dayOf(clock.instant());
        replays.run(
                acme.id(),
                new Span(first, today.plusDays(2)),
                histories.current(acme.id()),
                (day, activities, effects) -> {
                    List<Effect> stands = standing.byRules(acme.id(), day, null).stream()
                            .map(LedgerEntry::effect)
                            .toList();
                    stands.stream()
                            .filter(effect -> !effects.contains(effect))
                            .forEach(effect -> different.add("- " + effect));
                    effects.stream()
                            .filter(effect -> !stands.contains(effect))
                            .forEach(effect -> different.add("+ " + effect));
                    return true;
                });
        return different;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
