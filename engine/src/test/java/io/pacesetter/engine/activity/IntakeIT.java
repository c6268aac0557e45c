package io.pacesetter.engine.activity;

import static io.pacesetter.engine.activity.NewActivity.deletion;
import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.activity.NewActivity.NewCredit;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class IntakeIT {

    private static final Instant AT = Instant.parse("2025-05-05T10:00:00Z");
    private static final int THREADS = 8;
    private static final int EACH = 25;

    @Autowired
    private Scenario scenario;

    @Autowired
    private Intake intake;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private OrganizationId acme = new OrganizationId(1);

    @BeforeEach
    void found() {
        acme = scenario.anOrganization()
                .withMember("ana")
                .withMember("ben")
                .founded()
                .id();
    }

    @Test
    void knowsTheSameContentHoweverItIsWritten() {
        NewActivity one = deal("1").worth(number("5.0")).with(Map.of("a", number("1.50"), "b", "x"));
        NewActivity same = NewActivity.of(
                        "crm", " 1 ", "deal_won", "ana", Instant.parse("2025-05-05T10:00:00.0000009Z"))
                .worth(number("5.00"))
                .with(Map.of("b", "x ", "a", number("1.5")));

        assertThat(accept(one)).isInstanceOf(Receipt.Accepted.class);
        assertThat(accept(same)).isInstanceOf(Receipt.Duplicate.class);
        assertThat(accept(same.with(Map.of("a", number("1.5"))))).isInstanceOf(Receipt.Corrected.class);
    }

    @Test
    void takesWhatIsKnownAmongWhatIsNew() {
        assertThat(accept(deal("1"))).isInstanceOf(Receipt.Accepted.class);

        List<Receipt> receipts = intake.accept(
                acme, List.of(deal("2"), deal("1"), deal("2"), deal("1").worth(number("7")), deal("3")));

        assertThat(receipts)
                .extracting(receipt -> receipt.getClass().getSimpleName())
                .containsExactly("Accepted", "Duplicate", "Duplicate", "Corrected", "Accepted");
        assertThat(intake.accept(acme, List.of(deal("4"), deal("3"))))
                .extracting(receipt -> receipt.getClass().getSimpleName())
                .containsExactly("Accepted", "Duplicate");
        assertThat(accept(deal("5"))).isInstanceOf(Receipt.Accepted.class);
        assertThat(accept(deal("5"))).isInstanceOf(Receipt.Duplicate.class);
    }

    @Test
    void checksAgainstWhatIsCommittedOnAnyNode() {
        assertThat(accept(deal("1"))).isInstanceOf(Receipt.Accepted.class);

        changeElsewhere("UPDATE person SET person_key = 'cleo' WHERE person_key = 'ben' AND organization_id = ?");
        changeElsewhere("DELETE FROM activity_type WHERE type_key = 'deal_won' AND organization_id = ?");

        assertThat(accept(NewActivity.of("crm", "2", "call", "cleo", AT))).isInstanceOf(Receipt.Accepted.class);
        assertThat(accept(deal("3"))).isInstanceOf(Receipt.Rejected.class);
    }

    private void changeElsewhere(String sql) {
        jdbc.sql(sql).param(acme.value()).update();
        jdbc.sql("UPDATE organization SET revision = revision + 1 WHERE id = ?")
                .param(acme.value())
                .update();
    }

    @Test
    void tellsCaseApart() {
        assertThat(accept(deal("a"))).isInstanceOf(Receipt.Accepted.class);
        assertThat(accept(deal("A"))).isInstanceOf(Receipt.Accepted.class);
    }

    @Test
    void takesTheFirstCurrencyAndKeepsOthersOutOfItsSums() {
        assertThat(accept(deal("1").worth(number("5")))).isInstanceOf(Receipt.Accepted.class);
        assertThat(accept(deal("2").worth(number("5"), "USD"))).isInstanceOf(Receipt.Accepted.class);

        Receipt mixed = accept(deal("3").worth(number("5"), "KRW"));

        assertThat(mixed).isInstanceOfSatisfying(Receipt.Rejected.class, no -> {
            assertThat(no.pointer()).isEqualTo("/currency");
            assertThat(no.detail()).contains("revenue", "USD", "KRW");
        });
        assertThat(accept(deal("1").worth(number("5"), "USD"))).isInstanceOf(Receipt.Duplicate.class);
        assertThat(accept(NewActivity.of("crm", "4", "demo", "ana", AT).worth(number("5"), "KRW")))
                .isInstanceOf(Receipt.Accepted.class);
    }

    @Test
    void rejectsWhatCannotBe() {
        assertThat(pointer(deal("1").worth(number("1000000000000000")))).isEqualTo("/amount");
        assertThat(pointer(deal("1").worth(number("0.00001")))).isEqualTo("/amount");
        assertThat(pointer(deal("1").worth(new BigDecimal("1E+1000000000")))).isEqualTo("/amount");
        assertThat(pointer(deal("1").worth(number("1"), "usd"))).isEqualTo("/currency");
        assertThat(pointer(NewActivity.of("crm", "1", "call", "ana", Instant.parse("1969-12-31T23:59:59Z"))))
                .isEqualTo("/occurredAt");
        assertThat(pointer(NewActivity.of(
                        "crm", "1", "call", "ana", clock.instant().plus(Duration.ofHours(25)))))
                .isEqualTo("/occurredAt");
        assertThat(pointer(NewActivity.of("", "1", "call", "ana", AT))).isEqualTo("/source");
        assertThat(pointer(NewActivity.of("crm", "x".repeat(201), "call", "ana", AT)))
                .isEqualTo("/externalId");
        assertThat(pointer(deal("1").with(Map.of("note", "x".repeat(501))))).isEqualTo("/attributes/note");
        assertThat(pointer(deal("1")
                        .sharedBy(List.of(new NewCredit("ana", number("0.6")), new NewCredit("ben", number("0.5"))))))
                .isEqualTo("/credits");
        assertThat(pointer(deal("1").sharedBy(List.of(new NewCredit("zoe", number("1"))))))
                .isEqualTo("/credits/0/member");
        assertThat(pointer(deletion("crm", "unknown"))).isEqualTo("/externalId");
        assertThat(count("activity")).isZero();
    }

    @Test
    void numbersWhatThreadsReportAtTheSameTimeWithoutGaps() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<List<Receipt>>> reports = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            for (int i = 0; i < EACH; i++) {
                String id = thread + "-" + i;
                reports.add(threads.submit(() -> intake.accept(acme, List.of(deal(id), deal("shared")))));
            }
        }
        int accepted = 0;
        for (Future<List<Receipt>> report : reports) {
            for (Receipt receipt : report.get()) {
                accepted += receipt instanceof Receipt.Accepted ? 1 : 0;
            }
        }
        threads.shutdown();

        assertThat(accepted).isEqualTo(THREADS * EACH + 1);
        assertThat(count("activity")).isEqualTo(accepted);
        assertThat(jdbc.sql("SELECT MAX(id) FROM activity WHERE organization_id = ?")
                        .param(acme.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(accepted);
    }

    @Test
    void joinsTheTransactionUnderWay() {
        CurrentOrganization.run(
                acme,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    assertThat(accept(deal("1"))).isInstanceOf(Receipt.Accepted.class);
                    status.setRollbackOnly();
                }));

        assertThat(count("activity")).isZero();
        assertThat(accept(deal("1"))).isInstanceOf(Receipt.Accepted.class);
    }

    @Test
    void keepsOrganizationsApart() {
        OrganizationId other =
                scenario.anOrganization().withMember("ana").founded().id();
        accept(deal("1"));

        assertThat(intake.accept(other, List.of(deal("1")))).hasOnlyElementsOfType(Receipt.Accepted.class);
        assertThat(intake.accept(other, List.of(deletion("crm", "1")))).hasOnlyElementsOfType(Receipt.Deleted.class);
        assertThat(accept(deal("1"))).isInstanceOf(Receipt.Duplicate.class);
    }

    private Receipt accept(NewActivity activity) {
        return intake.accept(acme, List.of(activity)).get(0);
    }

    private String pointer(NewActivity activity) {
        return ((Receipt.Rejected) accept(activity)).pointer();
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE organization_id = ?")
                .param(acme.value())
                .query(Integer.class)
                .single();
    }

    private static NewActivity deal(String id) {
        return NewActivity.of("crm", id, "deal_won", "ana", AT);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
