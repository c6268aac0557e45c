package io.pacesetter.processes.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.engine.activity.ActivitiesAccepted;
import io.pacesetter.engine.importing.ACrmFile;
import io.pacesetter.engine.importing.ImportKind;
import io.pacesetter.engine.importing.ImportMapping;
import io.pacesetter.engine.importing.Imports;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.job.JobProgress;
import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.AnOrganization;
import io.pacesetter.engine.testing.EngineUnderTest;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** One node dies in the middle of an import, and another brings it to its end. */
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
class ImportNodesIT {

    private static final int STEPS_BEFORE_DEATH = 2;
    private static final int LINES_PER_STEP = 2_000;
    private static final int CLOSED = 9_000;
    private static final int WRONG = 3;

    /** A node that loses the database for good once it has committed so much, as one does that is killed. */
    @Configuration(proxyBeanMethods = false)
    static class Mortal {

        @Bean
        static BeanPostProcessor mortalDatabase(Mortality mortality) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database ? new MortalDatabase(database, mortality) : bean;
                }
            };
        }

        @Bean
        static Mortality mortality() {
            return new Mortality();
        }
    }

    /** Whether a node is dead. */
    static class Mortality {

        private final AtomicInteger commits = new AtomicInteger();
        private volatile boolean dead;

        @EventListener
        void on(ActivitiesAccepted accepted) {
            if (commits.incrementAndGet() == STEPS_BEFORE_DEATH) {
                dead = true;
            }
        }
    }

    /** A database that a dead node does not reach any more. */
    private static final class MortalDatabase extends DelegatingDataSource {

        private final Mortality mortality;

        MortalDatabase(DataSource database, Mortality mortality) {
            super(database);
            this.mortality = mortality;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (mortality.dead) {
                throw new SQLTransientConnectionException("This node is dead");
            }
            return super.getConnection();
        }
    }

    @Autowired
    private Scenario scenario;

    @Autowired
    private Imports imports;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobNode node;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Test
    void anotherNodeGoesOnWhereADeadOneLeftOffAndTakesEachLineOnce() {
        node.stop();
        AnOrganization founding = scenario.anOrganization();
        ACrmFile.agents().forEach(founding::withMember);
        OrganizationId acme = founding.founded().id();
        long id = started(acme);

        try (ConfigurableApplicationContext first = mortalNode()) {
            await().atMost(Duration.ofSeconds(60)).until(() -> first.getBean(Mortality.class).dead);
            Job left = found(acme, id);
            assertThat(left.status()).isEqualTo(Job.Status.RUNNING);
            assertThat(left.progress().processed()).isEqualTo((long) STEPS_BEFORE_DEATH * LINES_PER_STEP);
            assertThat(count("activity", acme)).isEqualTo((long) STEPS_BEFORE_DEATH * LINES_PER_STEP);

            node.start();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> found(acme, id).status().ended());
        }

        Job done = found(acme, id);
        long lines = CLOSED + WRONG;
        assertThat(done.status()).isEqualTo(Job.Status.DONE);
        assertThat(done.progress()).isEqualTo(new JobProgress(lines, lines, CLOSED, 0, 0, 0, 0, WRONG));
        assertThat(count("activity", acme)).isEqualTo(CLOSED);
        assertThat(count("activity_revision", acme)).isZero();
        assertThat(count("job_rejection", acme)).isEqualTo(WRONG);
        assertThat(count("job_file", acme)).isZero();
    }

    private long started(OrganizationId acme) {
        ACrmFile file = new ACrmFile().withClosed(CLOSED, 0);
        for (int i = 0; i < WRONG; i++) {
            file.withLine("wrong " + i);
        }
        ImportMapping mapping = json.readValue(ACrmFile.MAPPING, ImportMapping.class);
        return CurrentOrganization.call(
                acme,
                () -> imports.start(
                        acme,
                        ImportKind.ACTIVITIES,
                        new Imports.Upload("deals.csv", new ByteArrayInputStream(file.bytes())),
                        mapping,
                        "ops"));
    }

    private static ConfigurableApplicationContext mortalNode() {
        return new SpringApplicationBuilder(EngineUnderTest.class, JobConfiguration.class, Mortal.class)
                .initializers(new TestDatabase())
                .web(WebApplicationType.NONE)
                .run(
                        "--pacesetter.jobs.threads=1",
                        "--pacesetter.jobs.poll-interval=50ms",
                        "--pacesetter.jobs.heartbeat=200ms",
                        "--pacesetter.jobs.turn=0ms");
    }

    private Job found(OrganizationId acme, long id) {
        return jobs.find(acme, id).orElseThrow();
    }

    private long count(String table, OrganizationId acme) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE organization_id = ?")
                .param(acme.value())
                .query(Long.class)
                .single();
    }
}
