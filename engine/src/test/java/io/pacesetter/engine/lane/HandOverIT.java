package io.pacesetter.engine.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.activity.ActivitiesAccepted;
import io.pacesetter.engine.activity.ActivityLog;
import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.NewActivity.NewCredit;
import io.pacesetter.engine.settlement.Settlement;
import io.pacesetter.engine.tally.Tallies;
import io.pacesetter.engine.tally.TallyChanges;
import io.pacesetter.engine.tally.Views;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.Scenario;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.UnexpectedRollbackException;

@EngineTest
@RecordApplicationEvents
class HandOverIT {

    private static final Instant NOON = Instant.parse("2025-05-05T03:00:00.123456Z");

    @Autowired
    private Scenario scenario;

    @Autowired
    private Intake intake;

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
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @Test
    void handsOverWhatTheLogWouldGive() {
        OrganizationId acme = acme();

        intake.accept(
                acme,
                List.of(
                        call(1),
                        NewActivity.of("crm", "deal", "deal_won", "ben", NOON).worth(new BigDecimal("1200.50"), "EUR"),
                        NewActivity.of("crm", "nothing", "deal_won", "ben", NOON)
                                .worth(BigDecimal.ZERO),
                        NewActivity.of("crm", "split", "deal_won", "ana", NOON)
                                .worth(new BigDecimal("1E+2"))
                                .sharedBy(List.of(
                                        new NewCredit("ben", new BigDecimal("0.75")),
                                        new NewCredit("ana", new BigDecimal("0.250")))),
                        call(2).with(Map.of("stage", "won ☃", "seats", new BigDecimal("12.50"), "new", true))));

        ActivitiesAccepted accepted = events.stream(ActivitiesAccepted.class)
                .reduce((first, last) -> last)
                .orElseThrow();
        List<LoggedActivity> read = new ArrayList<>();
        log.additions(acme, 0, 5, true, read::add);
        assertThat(accepted.additions()).isEqualTo(read).hasSize(5);
    }

    @Test
    void handsOverNothingWithACorrection() {
        OrganizationId acme = acme();
        intake.accept(acme, List.of(call(1)));

        intake.accept(acme, List.of(call(2), call(1).worth(BigDecimal.TEN)));

        assertThat(events.stream(ActivitiesAccepted.class).reduce((first, last) -> last))
                .contains(new ActivitiesAccepted(acme, 1, List.of()));
    }

    @Test
    void readsTheLogAgainAfterACrash() {
        OrganizationId acme = acme();
        HandedOver handedOver = new HandedOver();
        intake.accept(acme, IntStream.range(0, 9).mapToObj(HandOverIT::call).toList());
        events.stream(ActivitiesAccepted.class)
                .filter(accepted -> accepted.organization().equals(acme))
                .forEach(accepted -> handedOver.put(acme, accepted.after(), accepted.additions()));

        assertThatThrownBy(() -> lane(handedOver, new Crashing()).advance(acme, "one", null))
                .isInstanceOf(UnexpectedRollbackException.class);
        assertThat(handedOver.take(acme, 0, 9)).isNull();
        lane(handedOver, transactions).advance(acme, "one", null);

        assertThat(calls(acme)).isEqualTo(9);
    }

    @Test
    void losesNothingThatAnotherNodeAcceptedInBetween() {
        OrganizationId acme = acme();
        HandedOver handedOver = new HandedOver();
        for (int number = 0; number < 3; number++) {
            intake.accept(acme, List.of(call(number)));
        }
        events.stream(ActivitiesAccepted.class)
                .filter(accepted -> accepted.organization().equals(acme) && accepted.after() != 1)
                .forEach(accepted -> handedOver.put(acme, accepted.after(), accepted.additions()));

        lane(handedOver, transactions).advance(acme, "one", null);

        assertThat(calls(acme)).isEqualTo(3);
    }

    private OrganizationId acme() {
        return scenario.anOrganization()
                .withMember("ana")
                .withMember("ben")
                .founded()
                .id();
    }

    private static NewActivity call(int number) {
        return NewActivity.of("crm", "call-" + number, "call", "ana", NOON);
    }

    private int calls(OrganizationId organization) {
        return jdbc.sql("SELECT COALESCE(SUM(weight), 0) FROM tally WHERE organization_id = ?")
                .param(organization.value())
                .query(Integer.class)
                .single();
    }

    private Lane lane(HandedOver handedOver, PlatformTransactionManager manager) {
        LaneSettings settings = new LaneSettings(-1, Duration.ofMillis(250), Duration.ofSeconds(10), 100);
        return new Lane(table, log, handedOver, views, tallies, settlement, changes, news, settings, clock, manager);
    }

    /** Ends in a crash instead of a commit. */
    private final class Crashing implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return transactions.getTransaction(definition);
        }

        @Override
        public void commit(TransactionStatus status) {
            transactions.rollback(status);
            throw new UnexpectedRollbackException("The node crashed");
        }

        @Override
        public void rollback(TransactionStatus status) {
            transactions.rollback(status);
        }
    }
}
