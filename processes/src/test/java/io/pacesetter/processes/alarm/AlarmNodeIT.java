package io.pacesetter.processes.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.processes.testing.ProcessTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Alarms that a node takes up while a transaction is about to move them. */
@ProcessTest
class AlarmNodeIT {

    private static final String KIND = "trial";
    private static final String KEY = "one";
    private static final Instant AT = TurnableClock.START.plus(Duration.ofHours(1));

    @Autowired
    private AlarmNode node;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private TransactionTemplate transaction;
    private TransactionTemplate besides;
    private OrganizationId organization;

    @BeforeEach
    void anAlarmThatNobodyAnswersYet() {
        node.stop();
        transaction = new TransactionTemplate(transactions);
        besides = new TransactionTemplate(transactions);
        besides.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        organization = new OrganizationId(Ids.next());
        transaction.executeWithoutResult(status -> node.set(organization, KIND, KEY, AT));
    }

    @AfterEach
    void tidy() {
        jdbc.sql("DELETE FROM process_alarm WHERE task_instance LIKE ?")
                .param(KIND + ":%")
                .update();
        node.start();
    }

    @Test
    void aSetAlarmIsMovedAndCancelled() {
        transaction.executeWithoutResult(status -> node.set(organization, KIND, KEY, AT.plusSeconds(1)));
        assertThat(alarms()).isEqualTo(1);

        transaction.executeWithoutResult(status -> node.cancel(organization, KIND, KEY));
        assertThat(alarms()).isZero();
    }

    @Test
    void oneThatIsTakenUpMeanwhileRingsThoughItIsCancelled() {
        transaction.executeWithoutResult(status -> {
            assertThat(alarms()).isEqualTo(1);
            takeUp();
            node.cancel(organization, KIND, KEY);
        });

        assertThat(alarms()).isEqualTo(1);
    }

    @Test
    void oneThatIsTakenUpMeanwhileIsSetBesides() {
        transaction.executeWithoutResult(status -> {
            assertThat(alarms()).isEqualTo(1);
            takeUp();
            node.set(organization, KIND, KEY, AT.plusSeconds(1));
        });

        assertThat(alarms()).isEqualTo(2);
    }

    @Test
    void oneThatHasRungMeanwhileIsSetAgain() {
        transaction.executeWithoutResult(status -> {
            assertThat(alarms()).isEqualTo(1);
            besides.executeWithoutResult(other -> jdbc.sql("DELETE FROM process_alarm WHERE task_instance = ?")
                    .param(instance())
                    .update());
            node.set(organization, KIND, KEY, AT.plusSeconds(1));
        });

        assertThat(alarms()).isEqualTo(1);
    }

    private void takeUp() {
        besides.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE process_alarm SET picked = TRUE, version = version + 1 WHERE task_instance = ?")
                .param(instance())
                .update());
    }

    private String instance() {
        return KIND + ":" + organization.value() + ":" + KEY;
    }

    private long alarms() {
        return jdbc.sql("SELECT COUNT(*) FROM process_alarm WHERE task_instance LIKE ?")
                .param(instance() + "%")
                .query(Long.class)
                .single();
    }
}
