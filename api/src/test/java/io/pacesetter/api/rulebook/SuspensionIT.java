package io.pacesetter.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rulebook that exceeds its budget in the lane: it stops, everything else goes on, and sales ops start it again. */
@ApiTest
class SuspensionIT {

    private static final String SQUARE = """
            Rule "Square"
              When a deal_won is logged,
              then give the amount × the amount points.
            """;
    private static final String TEN_A_DEAL = """
            Rule "Ten a deal"
              When a deal_won is logged,
              then give 10 points.
            """;

    @Autowired
    private Installation installation;

    private Tenant acme;
    private Client client;
    private String greedy = "";
    private int reported;

    @BeforeEach
    void publish() {
        acme = installation.organization("Acme");
        client = acme.client();
        client.post("/people", Map.of("key", "ana", "name", "Ana Kim"));
        greedy = published("greedy", SQUARE);
        published("calm", TEN_A_DEAL);
    }

    @Test
    void stopsARulebookThatGivesTooMuchAndNoOther() {
        won(100);
        assertThat(points()).isEqualTo("10010");

        won(5_000_000);

        await().until(() ->
                "suspended".equals(client.get("/rulebooks/" + greedy).at("/status")));
        assertThat(client.get("/rulebooks/" + greedy).at("/suspended/reason"))
                .contains("\"Square\"", "must stay below");
        assertThat(points()).isEqualTo("10020");
        won(200);
        assertThat(points()).isEqualTo("10030");
        assertThat(client.get("/audit").text()).contains("rulebook.suspended");
    }

    @Test
    void startsItAgainForSalesOperations() {
        won(5_000_000);
        await().until(() ->
                "suspended".equals(client.get("/rulebooks/" + greedy).at("/status")));
        Client rep = installation.signedIn(acme, "rep@" + acme.id() + ".test", "rep");
        Client operations = installation.signedIn(acme, "ops@" + acme.id() + ".test", "sales_ops");

        assertThat(rep.post("/rulebooks/" + greedy + "/resume").status()).isEqualTo(403);
        Answer resumed = operations.post("/rulebooks/" + greedy + "/resume");
        won(300);

        assertThat(resumed.status()).as(resumed.text()).isEqualTo(200);
        assertThat(client.get("/rulebooks/" + greedy).at("/status")).isEqualTo("published");
        assertThat(points()).isEqualTo("90020");
    }

    private String published(String key, String text) {
        String id = Objects.requireNonNull(client.post(
                        "/rulebooks",
                        Map.of("key", key, "name", key, "purpose", "goal", "text", text, "language", "en"))
                .at("/id"));
        Answer published = client.post("/rulebooks/" + id + "/publish");
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        return id;
    }

    private void won(int amount) {
        Answer accepted = client.post(
                "/activities",
                Map.of(
                        "source",
                        "crm",
                        "externalId",
                        "d" + reported++,
                        "type",
                        "deal_won",
                        "member",
                        "ana",
                        "amount",
                        amount,
                        "occurredAt",
                        Instant.now().toString()));
        assertThat(accepted.at("/accepted")).as(accepted.text()).isEqualTo("1");
        await().until(() -> "0".equals(client.get("/lane").at("/pending")));
    }

    private String points() {
        String ana = client.get("/people?query=ana").at("/items/0/id");
        return client.get("/people/" + ana + "/awards")
                .body()
                .at("/points/total")
                .decimalValue()
                .stripTrailingZeros()
                .toPlainString();
    }
}
