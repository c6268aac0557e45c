package io.pacesetter.engine.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.activity.ActivityLog;
import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.settlement.Settlement;
import io.pacesetter.engine.tally.Tallies;
import io.pacesetter.engine.tally.TallyChanges;
import io.pacesetter.engine.tally.Views;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@EngineTest
class LeasesIT {

    private static final Duration LEASE = Duration.ofSeconds(10);

    @Autowired
    private Scenario scenario;

    @Autowired
    private Intake intake;

    @Autowired
    private Lanes states;

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
    private TallyChanges changes;

    @Autowired
    private StandingNews news;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void leavesALeasedLaneAlone() {
        OrganizationId acme = acmeWith(5);
        Lane lane = lane(2);

        assertThat(lane.advance(acme, "one", null)).isInstanceOf(Progress.More.class);

        assertThat(lane.advance(acme, "two", null)).isEqualTo(new Progress.Elsewhere());
        assertThat(states.state(acme).settled()).isEqualTo(2);
        assertThat(table.waiting("two", clock.instant(), 100_000)).doesNotContain(acme);
    }

    @Test
    void takesOverWhenALeaseRunsOutAndRefusesTheStaleOwner() {
        OrganizationId acme = acmeWith(6);
        Lane lane = lane(2);
        Lease stale = ((Progress.More) lane.advance(acme, "one", null)).lease();
        clock.advance(LEASE.plusMillis(1));
        assertThat(table.waiting("two", clock.instant(), 100_000)).contains(acme);
        Progress taken = lane.advance(acme, "two", null);

        Progress refused = lane.advance(acme, "one", stale);

        assertThat(taken).isInstanceOf(Progress.More.class);
        assertThat(refused).isEqualTo(new Progress.Elsewhere());
        assertThat(states.state(acme).settled()).isEqualTo(4);
        assertThat(calls(acme)).isEqualTo(4);
    }

    @Test
    void freesTheLaneOnceItIsDrainedOrGivenBack() {
        OrganizationId acme = acmeWith(3);
        Lane lane = lane(2);
        Lease lease = ((Progress.More) lane.advance(acme, "one", null)).lease();

        lane.release(acme, lease);

        assertThat(lane.advance(acme, "two", null)).isEqualTo(new Progress.Drained());
        intake.accept(acme, calls(3, 4));
        assertThat(lane.advance(acme, "three", null)).isEqualTo(new Progress.Drained());
        assertThat(calls(acme)).isEqualTo(4);
    }

    @Test
    void settlesEverythingOnceThoughSeveralNodesWorkAtTheSameTime() throws Exception {
        OrganizationId acme = acmeWith(300);
        ExecutorService nodes = Executors.newFixedThreadPool(3);

        List<Future<?>> work = new ArrayList<>();
        for (String node : List.of("one", "two", "three")) {
            work.add(nodes.submit((Callable<Void>) () -> {
                Lane lane = lane(7);
                while (states.state(acme).pending() > 0) {
                    Progress progress = lane.advance(acme, node, null);
                    if (progress instanceof Progress.More more) {
                        lane.release(acme, more.lease());
                    }
                }
                return null;
            }));
        }
        for (Future<?> one : work) {
            one.get();
        }
        nodes.shutdown();

        assertThat(calls(acme)).isEqualTo(300);
    }

    private OrganizationId acmeWith(int calls) {
        OrganizationId acme =
                scenario.anOrganization().withMember("ana").founded().id();
        intake.accept(acme, calls(0, calls));
        return acme;
    }

    private static List<NewActivity> calls(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> NewActivity.of("crm", "" + i, "call", "ana", Instant.parse("2025-05-05T10:00:00Z")))
                .toList();
    }

    private int calls(OrganizationId organization) {
        return jdbc.sql("SELECT COALESCE(SUM(weight), 0) FROM tally WHERE organization_id = ?")
                .param(organization.value())
                .query(Integer.class)
                .single();
    }

    private Lane lane(int batch) {
        return new Lane(
                table,
                log,
                new HandedOver(),
                views,
                tallies,
                settlement,
                changes,
                news,
                new LaneSettings(-1, Duration.ofMillis(250), LEASE, batch),
                clock,
                transactions);
    }
}
