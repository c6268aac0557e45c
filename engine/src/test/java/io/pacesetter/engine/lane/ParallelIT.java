package io.pacesetter.engine.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.Receipt;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.Post;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Settling, computing again, moving people and reporting go on at the same time, as they do in life. */
@EngineTest
class ParallelIT {

    private static final Instant START = Instant.parse("2025-03-03T09:00:00Z");
    private static final int ROUNDS = 40;
    private static final int PER_ROUND = 10;
    private static final int DAYS = 5;

    @Autowired
    private Scenario scenario;

    @Autowired
    private Intake intake;

    @Autowired
    private People people;

    @Autowired
    private Lane lane;

    @Autowired
    private Recompute recompute;

    @Autowired
    private Settling settling;

    @Autowired
    private JdbcClient jdbc;

    private final AtomicBoolean reporting = new AtomicBoolean(true);
    private FoundedOrganization acme;

    @BeforeEach
    void found() {
        acme = scenario.anOrganization()
                .withTeam("West")
                .withTeam("East")
                .withMember("ana")
                .in("West")
                .withMember("ben")
                .in("East")
                .founded();
    }

    @Test
    void loseAndRepeatNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(5);

        List<Future<?>> work = new ArrayList<>();
        work.add(threads.submit(this::report));
        work.add(threads.submit(() -> whileReporting(() -> settle("one"))));
        work.add(threads.submit(() -> whileReporting(() -> settle("two"))));
        work.add(threads.submit(() -> whileReporting(this::computeAgain)));
        work.add(threads.submit(this::move));
        for (Future<?> one : work) {
            one.get();
        }
        threads.shutdown();
        settling.settle(acme.id());

        assertThat(revenue()).isEqualByComparingTo(expectedRevenue());
        Map<String, String> settled = tallies();
        jdbc.sql("DELETE FROM tally WHERE organization_id = ?")
                .param(acme.id().value())
                .update();
        recompute.queue(acme.id(), null, null, null, null, "From nothing", "test");
        settling.settle(acme.id());
        assertThat(tallies()).isEqualTo(settled);
    }

    /** Every round reports new deals, and corrects one of the round before. */
    private Void report() {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                List<NewActivity> batch = new ArrayList<>();
                for (int i = 0; i < PER_ROUND; i++) {
                    batch.add(deal(round * PER_ROUND + i, 1));
                }
                if (round > 0) {
                    batch.add(deal((round - 1) * PER_ROUND, 1_000));
                }
                assertThat(intake.accept(acme.id(), batch)).noneMatch(Receipt.Rejected.class::isInstance);
            }
        } finally {
            reporting.set(false);
        }
        return null;
    }

    private static BigDecimal expectedRevenue() {
        return BigDecimal.valueOf(ROUNDS * PER_ROUND - (ROUNDS - 1) + (ROUNDS - 1) * 1_000L);
    }

    private static NewActivity deal(int number, long amount) {
        Instant at = START.plus(Duration.ofHours(24L * (number % DAYS)));
        return NewActivity.of("crm", "p" + number, "deal_won", number % 2 == 0 ? "ana" : "ben", at)
                .worth(BigDecimal.valueOf(amount));
    }

    private void settle(String node) {
        if (lane.advance(acme.id(), node, null) instanceof Progress.More more) {
            lane.release(acme.id(), more.lease());
        }
    }

    private void computeAgain() {
        recompute.queue(acme.id(), null, null, null, null, "Again", "test");
        settling.recompute(acme.id());
    }

    private Void move() {
        for (int day = 0; day < DAYS && reporting.get(); day++) {
            long team = acme.team(day % 2 == 0 ? "East" : "West");
            people.join(acme.id(), acme.person("ana"), new Post(team, "AE"), LocalDate.of(2025, 3, 3 + day));
        }
        return null;
    }

    /** Nodes try again when another transaction was first. */
    private Void whileReporting(Runnable work) {
        while (reporting.get()) {
            try {
                work.run();
            } catch (TransientDataAccessException another) {
                assertThat(another).isNotNull();
            }
        }
        return null;
    }

    private BigDecimal revenue() {
        return jdbc.sql("SELECT SUM(t.total) FROM tally t JOIN indicator i ON i.id = t.indicator_id"
                        + " WHERE t.organization_id = ? AND i.indicator_key = 'revenue'")
                .param(acme.id().value())
                .query(BigDecimal.class)
                .single();
    }

    private Map<String, String> tallies() {
        Map<String, String> found = new TreeMap<>();
        jdbc.sql("SELECT indicator_id, tally_on, person_id, team_id, weight, total, low, high FROM tally"
                        + " WHERE organization_id = ?")
                .param(acme.id().value())
                .query(row -> {
                    found.put(
                            row.getLong(1) + " " + row.getString(2) + " " + row.getLong(3) + " " + row.getLong(4),
                            row.getBigDecimal(5) + " " + row.getBigDecimal(6) + " " + row.getBigDecimal(7) + " "
                                    + row.getBigDecimal(8));
                });
        return found;
    }
}
