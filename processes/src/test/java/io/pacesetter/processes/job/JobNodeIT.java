package io.pacesetter.processes.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.engine.job.Counting;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.job.JobTurns;
import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.EngineUnderTest;
import io.pacesetter.engine.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = {EngineUnderTest.class, JobConfiguration.class},
        properties = {
            "pacesetter.jobs.threads=1",
            "pacesetter.jobs.poll-interval=50ms",
            "pacesetter.jobs.heartbeat=200ms",
            "pacesetter.jobs.turn=0ms"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
class JobNodeIT {

    @TestConfiguration
    static class Works {
        @Bean
        Counting counting(JdbcClient jdbc) {
            return new Counting(jdbc);
        }
    }

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobTurns turns;

    @Autowired
    private Counting counting;

    @Autowired
    private JobNode node;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final OrganizationId organization = new OrganizationId(Ids.next());

    @BeforeEach
    void forget() {
        counting.duringStep = number -> {};
        counting.ends.set(0);
    }

    private long queued(OrganizationId of, int goal) {
        return jobs.queue(of, "counting", "Counting", Integer.toString(goal), "ana");
    }

    private void awaitEnd(OrganizationId of, long id) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> jobs.find(of, id).orElseThrow().status().ended());
    }

    @Test
    void doesAQueuedJob() {
        long id = queued(organization, 3);

        awaitEnd(organization, id);

        assertThat(jobs.find(organization, id).orElseThrow().status()).isEqualTo(Job.Status.DONE);
        await().until(() -> counting.ends.get() == 1);
        await().until(() -> entries() == 0);
    }

    @Test
    void forgetsAJobWhoseTransactionRolledBack() {
        transaction.executeWithoutResult(status -> {
            queued(organization, 3);
            status.setRollbackOnly();
        });

        assertThat(jobs.count(organization)).isZero();
        assertThat(entries()).isZero();
    }

    @Test
    void goesOnWithAJobWhoseNodeDied() {
        node.stop();
        long id = queued(organization, 4);
        turns.take(organization, id, () -> true);
        jdbc.sql("UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'dead', last_heartbeat = '2020-01-01 00:00:00'")
                .update();

        node.start();
        awaitEnd(organization, id);

        assertThat(jobs.find(organization, id).orElseThrow().progress().accepted())
                .isEqualTo(4);
        assertThat(counting.counted(id)).isEqualTo(4);
    }

    @Test
    void anotherNodeTakesOverWhenThisOneStops() {
        CountDownLatch counted = new CountDownLatch(2);
        counting.duringStep = number -> counted.countDown();
        long id = queued(organization, 50);
        await().until(() -> counted.getCount() == 0);
        JobNode other = new JobNode(
                dataSource,
                () -> turns,
                new JobSettings(1, Duration.ofMillis(50), Duration.ofMillis(200), Duration.ZERO));

        node.stop();
        other.start();
        awaitEnd(organization, id);
        other.stop();
        node.start();

        assertThat(jobs.find(organization, id).orElseThrow().progress().accepted())
                .isEqualTo(50);
        assertThat(counting.counted(id)).isEqualTo(50);
    }

    @Test
    void aLateOrganizationNeedNotWaitForAllJobsOfAnother() {
        OrganizationId late = new OrganizationId(Ids.next());
        node.stop();
        List<Long> many = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            many.add(queued(organization, 200));
        }
        long lone = queued(late, 5);

        node.start();
        awaitEnd(late, lone);

        assertThat(many)
                .anyMatch(id ->
                        !jobs.find(organization, id).orElseThrow().status().ended());
        many.forEach(id -> jobs.cancel(organization, id));
        many.forEach(id -> awaitEnd(organization, id));
    }

    private int entries() {
        return jdbc.sql("SELECT COUNT(*) FROM scheduled_tasks")
                .query(Integer.class)
                .single();
    }
}
