package io.pacesetter.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest(properties = {"spring.servlet.multipart.max-file-size=2MB", "spring.servlet.multipart.max-request-size=3MB"})
class ImportApiIT {

    private static final String MAPPING = """
            {"source": "crm", "columns": {"externalId": "id", "member": "owner", "type": "stage", "occurredAt": "closed",
             "amount": "value"}, "types": {"Won": "deal_won"}, "otherTypes": "skip", "dateFormat": "M/d/yyyy"}""";
    private static final String FILE = """
            id,owner,stage,closed,value
            1,ana,Won,3/1/2017,100
            2,ana,Open,,
            3,bob,Won,3/1/2017,100
            4,ana,Won,2/30/2017,100
            """;

    @Autowired
    private Installation installation;

    private Client ops = Client.anonymous("");

    @BeforeEach
    void found() {
        ops = installation.organization("Imports").client();
        finished(upload("/imports/people", "key\nana\n", "{\"columns\": {\"key\": \"key\"}}"));
    }

    private Answer upload(String path, String file, String mapping) {
        return ops.upload(path, "deals.csv", file.getBytes(StandardCharsets.UTF_8), "mapping", mapping);
    }

    private Answer finished(Answer started) {
        assertThat(started.status()).as(started.text()).isEqualTo(202);
        String path = "/jobs/" + started.at("/id");
        await().atMost(Duration.ofSeconds(30)).until(() -> ops.get(path).at("/finishedAt") != null);
        return ops.get(path);
    }

    @Test
    void importsAFileAndTellsWhatBecameOfEachLine() {
        Answer job = finished(upload("/imports/activities", FILE, MAPPING));

        assertThat(job.at("/status")).isEqualTo("done");
        assertThat(job.at("/kind")).isEqualTo("import-activities");
        assertThat(job.at("/total")).isEqualTo("4");
        assertThat(job.at("/accepted")).isEqualTo("1");
        assertThat(job.at("/skipped")).isEqualTo("1");
        assertThat(job.at("/rejected")).isEqualTo("2");
        assertThat(job.at("/errors/0/line")).isEqualTo("4");
        assertThat(job.at("/errors/0/column")).isEqualTo("owner");
        assertThat(job.at("/errors/1/line")).isEqualTo("5");
        assertThat(job.at("/errors/1/column")).isEqualTo("closed");
        assertThat(job.at("/errors/1/detail")).contains("2/30/2017");
    }

    @Test
    void givesTheRejectedLinesBack() {
        Answer job = finished(upload("/imports/activities", FILE, MAPPING));

        Answer rejected = ops.get("/jobs/" + job.at("/id") + "/rejected.csv");

        assertThat(rejected.header("Content-Type")).startsWith("text/csv");
        assertThat(rejected.header("Content-Disposition")).contains("attachment");
        assertThat(rejected.text().lines())
                .hasSize(3)
                .first()
                .asString()
                .endsWith("id,owner,stage,closed,value,line,reason");
    }

    @Test
    void importsPeople() {
        Answer job = finished(upload(
                "/imports/people",
                "\uFEFFname,boss\nBea,West\n",
                "{\"columns\": {\"key\": \"name\", \"team\": \"boss\"}}"));

        assertThat(job.at("/accepted")).isEqualTo("1");
    }

    @Test
    void refusesWhatCannotBeImportedAtAll() {
        assertThat(upload("/imports/activities", FILE, MAPPING.replace("closed", "close"))
                        .pointers())
                .containsExactly("/mapping/columns/occurredAt");
        assertThat(upload("/imports/activities", "PK\u0003\u0004xl", MAPPING).detail())
                .contains("spreadsheet");
        assertThat(upload("/imports/activities", "", MAPPING).pointers()).containsExactly("/file");
        assertThat(upload("/imports/activities", FILE, "{broken").pointers()).containsExactly("/mapping");
        assertThat(ops.get("/jobs").at("/total")).isEqualTo("1");
    }

    @Test
    void refusesAFileThatIsTooLargeAndSaysTheLimit() {
        Answer answer = upload("/imports/activities", "x".repeat(2_500_000), MAPPING);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.detail()).contains("2 MB", "split");
    }

    @Test
    void previewsAndRemembersMappings() {
        Answer preview = upload("/imports/preview", FILE, "{}");
        Answer kept = ops.put(
                "/imports/mappings", "{\"kind\": \"activities\", \"source\": \"hub\", \"mapping\": " + MAPPING + "}");

        assertThat(preview.at("/delimiter")).isEqualTo(",");
        assertThat(preview.at("/columns/1")).isEqualTo("owner");
        assertThat(preview.at("/rows/0/4")).isEqualTo("100");
        assertThat(preview.at("/guess/activities/columns/member")).isEqualTo("owner");
        assertThat(kept.status()).isEqualTo(204);
        assertThat(ops.get("/imports/mappings?kind=activities").at("/items/0/mapping/source"))
                .isEqualTo("hub");
    }

    @Test
    void cancelsAndHidesJobsFromOtherOrganizations() {
        String id = finished(upload("/imports/activities", FILE, MAPPING)).at("/id");
        Client other = installation.organization("Other").client();

        assertThat(ops.delete("/jobs/" + id).status()).isEqualTo(204);
        assertThat(other.get("/jobs/" + id).status()).isEqualTo(404);
        assertThat(other.delete("/jobs/" + id).status()).isEqualTo(404);
        assertThat(other.get("/jobs/" + id + "/rejected.csv").status()).isEqualTo(404);
        assertThat(other.get("/imports/mappings").body().at("/items").size()).isZero();
    }
}
