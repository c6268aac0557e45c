package io.pacesetter.engine.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.job.JobProgress;
import io.pacesetter.engine.job.JobTurns;
import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.job.Rejection;
import io.pacesetter.engine.job.Rejections;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.AnOrganization;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@EngineTest
class ImportsIT {

    private static final String HEADER =
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";

    @Autowired
    private Imports imports;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobTurns turns;

    @Autowired
    private Rejections rejections;

    @Autowired
    private RejectedLines rejectedLines;

    @Autowired
    private SavedMappings mappings;

    @Autowired
    private Scenario scenario;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    private FoundedOrganization acme;
    private OrganizationId organization = new OrganizationId(1);

    @BeforeEach
    void found() {
        AnOrganization founding = scenario.anOrganization();
        ACrmFile.agents().forEach(founding::withMember);
        acme = founding.founded();
        organization = acme.id();
    }

    private long start(ImportKind kind, byte[] file, String mapping) {
        ImportMapping read = json.readValue(mapping, ImportMapping.class);
        return CurrentOrganization.call(
                organization,
                () -> imports.start(
                        organization,
                        kind,
                        new Imports.Upload("deals.csv", new ByteArrayInputStream(file)),
                        read,
                        "ops"));
    }

    private Job done(long id) {
        turns.take(organization, id, () -> false);
        return jobs.find(organization, id).orElseThrow();
    }

    private Job imported(String lines) {
        return done(start(ImportKind.ACTIVITIES, (HEADER + lines).getBytes(StandardCharsets.UTF_8), ACrmFile.MAPPING));
    }

    private Rejection only(Job job) {
        List<Rejection> found = rejections.first(organization, job.id(), 10);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE organization_id = ?")
                .param(organization.value())
                .query(Long.class)
                .single();
    }

    private static JobProgress progress(long lines, long accepted, long duplicates, long skipped, long rejected) {
        return new JobProgress(lines, lines, accepted, duplicates, 0, 0, skipped, rejected);
    }

    @Test
    void takesWhatIsClosedAndSkipsWhatIsOpenAndForgetsTheFile() {
        byte[] file = new ACrmFile().withClosed(4238, 2473).withOpen(2089).bytes();

        Job job = done(start(ImportKind.ACTIVITIES, file, ACrmFile.MAPPING));

        assertThat(job.status()).isEqualTo(Job.Status.DONE);
        assertThat(job.progress()).isEqualTo(progress(8800, 6711, 0, 2089, 0));
        assertThat(count("activity")).isEqualTo(6711);
        assertThat(count("job_file")).isZero();
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        byte[] file = new ACrmFile().withClosed(30, 20).withOpen(5).bytes();
        done(start(ImportKind.ACTIVITIES, file, ACrmFile.MAPPING));

        Job again = done(start(ImportKind.ACTIVITIES, file, ACrmFile.MAPPING));

        assertThat(again.progress()).isEqualTo(progress(55, 0, 50, 5, 0));
        assertThat(count("activity")).isEqualTo(50);
    }

    @Test
    void keepsWhatIsInWhenCancelledInTheMiddle() {
        byte[] file = new ACrmFile().withClosed(5000, 0).bytes();
        long id = start(ImportKind.ACTIVITIES, file, ACrmFile.MAPPING);
        turns.take(organization, id, () -> true);

        jobs.cancel(organization, id);
        Job job = done(id);

        assertThat(job.status()).isEqualTo(Job.Status.CANCELLED);
        assertThat(job.progress().accepted()).isEqualTo(count("activity")).isBetween(1L, 4999L);
        assertThat(count("job_file")).isZero();
    }

    @Test
    void twoImportsAtOnceTakeTurnsAndLoseNothing() {
        long first =
                start(ImportKind.ACTIVITIES, new ACrmFile().withClosed(3000, 0).bytes(), ACrmFile.MAPPING);
        long second = start(
                ImportKind.ACTIVITIES,
                new ACrmFile().withClosed(5000, 0).bytes(),
                ACrmFile.MAPPING.replace("\"crm\"", "\"other\""));

        while (!done(first, 1).status().ended() || !done(second, 1).status().ended()) {
            assertThat(count("activity")).isLessThanOrEqualTo(8000);
        }

        assertThat(count("activity")).isEqualTo(8000);
    }

    private Job done(long id, int steps) {
        int[] left = {steps};
        turns.take(organization, id, () -> --left[0] <= 0);
        return jobs.find(organization, id).orElseThrow();
    }

    @Test
    void rejectsOnlyTheLinesThatAreWrongAndSaysWhere() {
        Job job = imported("""
                A1,Ana Kim,,,Won,,3/1/2017,100
                A2,Ana Kin,,,Won,,3/1/2017,100
                A3,Ana Kim,,,Won,,2/30/2017,100
                A4,Ana Kim,,,Won,,,100
                A5,Ana Kim,,,Won,,3/1/2017,a lot
                A6,Ana Kim,,,Won,,3/1/2017,1000000000000000
                A7,Ana Kim,,,Won,,3/1/2999,100
                A8,Ana Kim,Won
                A9,Ana Kim,,,Won,,3/1/2017,100,200
                ,Ana Kim,,,Won,,3/1/2017,100
                B1,Ana Kim,"oops,,Won,,3/1/2017,100
                B2,Ana Kim,,,Won,,3/1/2017,
                """);

        List<Rejection> found = rejections.first(organization, job.id(), 100);
        assertThat(job.progress()).isEqualTo(progress(12, 2, 0, 0, 10));
        assertThat(found).extracting(Rejection::line).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(found)
                .extracting(Rejection::column)
                .containsExactly(
                        "sales_agent",
                        "close_date",
                        "close_date",
                        "close_value",
                        "close_value",
                        "close_date",
                        "account",
                        "close_value",
                        "opportunity_id",
                        "product");
        assertThat(found.get(0).detail()).contains("Ana Kin", "did you mean \"Ana Kim\"");
        assertThat(found.get(1).detail()).contains("2/30/2017", "M/d/yyyy");
        assertThat(found.get(3).detail()).contains("a lot", "not a number");
        assertThat(found.get(6).detail()).contains("3 fields", "8");
        assertThat(found.get(9).detail()).contains("never closed");
    }

    @Test
    void rejectsLinesInAnotherCurrencyThanThoseThatAreIn() {
        byte[] dollars = new ACrmFile().withClosed(2, 0).bytes();
        byte[] euros = (HEADER + "E1,Ana Kim,,,Won,,3/1/2017,5\nE2,Ana Kim,,,Won,,3/1/2017,\n")
                .getBytes(StandardCharsets.UTF_8);
        done(start(ImportKind.ACTIVITIES, dollars, inCurrency("USD")));

        Job mixed = done(start(ImportKind.ACTIVITIES, euros, inCurrency("EUR")));

        assertThat(mixed.progress()).isEqualTo(progress(2, 1, 0, 0, 1));
        assertThat(only(mixed).line()).isEqualTo(2);
        assertThat(only(mixed).detail()).contains("USD", "EUR", "mix currencies");
    }

    private static String inCurrency(String currency) {
        return ACrmFile.MAPPING.replaceFirst("\\{", "{\"currency\": \"" + currency + "\", ");
    }

    @Test
    void rejectsTypesThatTheMappingDoesNotNameUnlessToldOtherwise() {
        String line = "A1,Ana Kim,,,Stalled,,3/1/2017,100\n";
        byte[] file = (HEADER + line).getBytes(StandardCharsets.UTF_8);

        Job rejecting = done(start(ImportKind.ACTIVITIES, file, ACrmFile.MAPPING.replace("skip", "reject")));
        Job keeping = done(start(ImportKind.ACTIVITIES, file, ACrmFile.MAPPING.replace("skip", "keep")));

        assertThat(only(rejecting).detail()).contains("\"Stalled\"", "Won, Lost");
        assertThat(only(keeping).detail()).contains("no activity type \"Stalled\"");
        assertThat(imported(line).progress().skipped()).isEqualTo(1);
    }

    @Test
    void keepsAttributesAndAmountsAndDaysAsNoon() {
        imported("A1,Ana Kim,MG Special,Acme,Won,,3/1/2017,\"1,054.50\"\n");

        assertThat(jdbc.sql("SELECT amount FROM activity WHERE organization_id = ?")
                        .param(organization.value())
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("1054.50");
        assertThat(jdbc.sql("SELECT attributes FROM activity WHERE organization_id = ?")
                        .param(organization.value())
                        .query(String.class)
                        .single())
                .contains("MG Special", "Acme");
        assertThat(jdbc.sql("SELECT occurred_at FROM activity WHERE organization_id = ?")
                        .param(organization.value())
                        .query(java.time.LocalDateTime.class)
                        .single())
                .isEqualTo("2017-03-01T12:00:00");
    }

    @Test
    void readsKoreanWindowsFilesWhenToldSo() {
        byte[] file = "번호;담당자;유형;일자;금액\n1;김민준;전화;2025-03-01;\n".getBytes(Charset.forName("EUC-KR"));
        String mapping = """
                {"encoding": "windows-949", "columns": {"externalId": "번호", "member": "담당자", "type": "유형",
                 "occurredAt": "일자", "amount": "금액"}, "types": {"전화": "call"}}""";

        Job job = done(start(ImportKind.ACTIVITIES, file, mapping));

        assertThat(job.progress()).isEqualTo(progress(1, 1, 0, 0, 0));
    }

    @Test
    void refusesAMappingThatDoesNotFitBeforeAnythingIsStored() {
        byte[] file = new ACrmFile().withClosed(5, 0).bytes();
        String mapping = """
                {"columns": {"externalId": "opportunity_id", "member": "sales_agnt", "type": "deal_stage", "cost": "x"},
                 "types": {"Won": "deal_one"}, "dateFormat": "MM/DD/YYYY", "otherTypes": "drop", "attributes": ["nope"]}""";

        assertThatThrownBy(() -> start(ImportKind.ACTIVITIES, file, mapping))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.faults())
                            .extracting(Refusal.Fault::pointer)
                            .containsExactlyInAnyOrder(
                                    "/mapping/columns/member",
                                    "/mapping/columns/cost",
                                    "/mapping/columns/occurredAt",
                                    "/mapping/types/Won",
                                    "/mapping/dateFormat",
                                    "/mapping/otherTypes",
                                    "/mapping/attributes/0");
                    assertThat(refusal.faults())
                            .anyMatch(fault -> fault.detail().contains("did you mean \"sales_agent\""));
                });
        assertThat(count("job_file")).isZero();
        assertThat(count("job")).isZero();
    }

    @Test
    void refusesColumnsThatAreThereTwiceAndFilesWithoutLines() {
        byte[] twice = (HEADER.replace("product", "close_date") + "A1,Ana Kim,,,Won,,3/1/2017,1\n")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> start(ImportKind.ACTIVITIES, twice, ACrmFile.MAPPING))
                .hasMessageContaining("2 columns \"close_date\" (the 3. and the 7.)");
        assertThatThrownBy(
                        () -> start(ImportKind.ACTIVITIES, HEADER.getBytes(StandardCharsets.UTF_8), ACrmFile.MAPPING))
                .hasMessageContaining("no lines below");
    }

    @Test
    void registersPeopleWithTheirTeamsAndOnlyOnce() {
        byte[] file = """
                \uFEFFsales_agent,manager,regional_office,tags
                Dana Fox,Melvin Marxen,Central,enterprise; EMEA
                Eli Stone,Melvin Marxen,Central,
                """.getBytes(StandardCharsets.UTF_8);
        String mapping = """
                {"columns": {"key": "sales_agent", "name": "sales_agent", "team": "manager",
                 "parentTeam": "regional_office", "tags": "tags"}}""";

        Job first = done(start(ImportKind.PEOPLE, file, mapping));
        Job again = done(start(ImportKind.PEOPLE, file, mapping));

        assertThat(first.progress()).isEqualTo(progress(2, 2, 0, 0, 0));
        assertThat(again.progress()).isEqualTo(progress(2, 0, 2, 0, 0));
        assertThat(count("team")).isEqualTo(2);
        assertThat(acme.roster()
                        .tagsOn(acme.person("Dana Fox"), LocalDate.of(2017, 1, 1))
                        .labels())
                .containsExactly("EMEA", "enterprise");
    }

    @Test
    void writesRejectedLinesAsTheyCameWithTheirReasonAndWithoutFormulas() {
        Job job = imported("\"=cmd()\",Nobody,,,Won,,3/1/2017,-5\nA1,Ana Kim\n");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rejectedLines.write(job, out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        header -> assertThat(header).isEqualTo("\uFEFF" + HEADER.strip() + ",line,reason"),
                        formula -> assertThat(formula).startsWith("'=cmd(),Nobody,,,Won,,3/1/2017,-5,2,"),
                        ragged -> assertThat(ragged).startsWith("A1,Ana Kim,,,,,,,3,"));
    }

    @Test
    void guessesTheMappingFromNamesAndValuesAndLaterFromWhatWasSaved() {
        byte[] file = new ACrmFile().withClosed(1, 1).withOpen(1).bytes();

        ImportMapping byNames = preview(file).activities();
        done(start(ImportKind.ACTIVITIES, file, ACrmFile.MAPPING.replace("\"crm\"", "\"our crm\"")));
        ImportMapping saved = preview(file).activities();

        assertThat(byNames.columns())
                .isEqualTo(json.readValue(ACrmFile.MAPPING, ImportMapping.class).columns());
        assertThat(byNames.types()).containsEntry("Won", "deal_won").containsEntry("Lost", "deal_lost");
        assertThat(byNames.otherTypes()).isEqualTo("skip");
        assertThat(byNames.dateFormat()).isEqualTo("M/d/yyyy");
        assertThat(saved.source()).isEqualTo("our crm");
        assertThat(saved.attributes()).containsExactly("product", "account");
        assertThat(mappings.all(organization, null)).hasSize(1);
        assertThat(mappings.all(new OrganizationId(42), null)).isEmpty();
    }

    @Test
    void guessesKoreanHeaders() {
        byte[] file = "고유번호,영업담당자,활동유형,활동일시,금액\n1,김민준,미팅,2025.3.2,5\n".getBytes(Charset.forName("EUC-KR"));

        Imports.Preview preview = preview(file);

        assertThat(preview.encoding()).isEqualTo("windows-949");
        assertThat(preview.activities().columns())
                .containsEntry("externalId", "고유번호")
                .containsEntry("member", "영업담당자")
                .containsEntry("type", "활동유형")
                .containsEntry("occurredAt", "활동일시")
                .containsEntry("amount", "금액");
        assertThat(preview.activities().types()).containsEntry("미팅", "meeting");
        assertThat(preview.activities().dateFormat()).isEqualTo("yyyy.M.d");
        assertThat(preview.people().columns()).containsEntry("key", "영업담당자");
    }

    private Imports.Preview preview(byte[] file) {
        return CurrentOrganization.call(
                organization, () -> imports.preview(organization, new ByteArrayInputStream(file)));
    }
}
