package io.pacesetter.processes.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.processes.testing.ProcessTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Alarms that another node takes up between the moment they are read and the moment they are changed. */
@ProcessTest
class AlarmNodeIT {

    private static final String KIND = "trial";
    private static final String KEY = "one";
    private static final Instant AT = TurnableClock.START.plus(Duration.ofHours(1));

    @Autowired
    private AlarmNode node;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    private OrganizationId organization;

    @BeforeEach
    void anAlarmThatNobodyAnswersYet() {
        node.stop();
        organization = new OrganizationId(Ids.next());
        node.set(organization, KIND, KEY, AT);
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
        node.set(organization, KIND, KEY, AT.plusSeconds(1));
        assertThat(alarms()).isEqualTo(1);

        node.cancel(organization, KIND, KEY);
        assertThat(alarms()).isZero();
    }

    @Test
    void oneThatIsTakenUpMeanwhileRingsThoughItIsCancelled() {
        late("delete", this::takeUp).cancel(organization, KIND, KEY);

        assertThat(alarms()).isEqualTo(1);
    }

    @Test
    void oneThatIsTakenUpMeanwhileIsSetBesides() {
        late("update", this::takeUp).set(organization, KIND, KEY, AT.plusSeconds(1));

        assertThat(alarms()).isEqualTo(2);
    }

    @Test
    void oneThatHasRungMeanwhileIsSetAgain() {
        late("update", this::ring).set(organization, KIND, KEY, AT.plusSeconds(1));

        assertThat(alarms()).isEqualTo(1);
    }

    private void takeUp() {
        jdbc.sql("UPDATE process_alarm SET picked = TRUE, version = version + 1 WHERE task_instance = ?")
                .param(instance())
                .update();
    }

    private void ring() {
        jdbc.sql("DELETE FROM process_alarm WHERE task_instance = ?")
                .param(instance())
                .update();
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

    /** Returns a node that is held up before its first statement of a kind, while something else happens. */
    private AlarmNode late(String statement, Runnable meanwhile) {
        AlarmSettings never = new AlarmSettings(0, Duration.ofHours(1), Duration.ofHours(1));
        return new AlarmNode(
                new HeldUp(database, statement, meanwhile), List::of, Clock.fixed(AT, ZoneOffset.UTC), never);
    }

    private static final class HeldUp extends DelegatingDataSource {

        private final String statement;
        private final Runnable meanwhile;
        private boolean over;

        HeldUp(DataSource database, String statement, Runnable meanwhile) {
            super(database);
            this.statement = statement;
            this.meanwhile = meanwhile;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            holdUp((String) arguments[0]);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        private void holdUp(String sql) {
            if (!over && sql.toLowerCase(Locale.ROOT).startsWith(statement)) {
                over = true;
                meanwhile.run();
            }
        }
    }
}
