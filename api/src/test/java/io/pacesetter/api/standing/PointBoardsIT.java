package io.pacesetter.api.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.EventStream;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import io.pacesetter.engine.ledger.Cause;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.ledger.Ledger;
import io.pacesetter.engine.tenant.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@ApiTest
class PointBoardsIT {

    @Autowired
    private Installation installation;

    @Autowired
    private Ledger ledger;

    @Autowired
    private PlatformTransactionManager transactions;

    private Tenant acme;
    private Client client;

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        client = acme.client();
        client.post("/teams", Map.of("name", "Region"));
        client.post("/teams", Map.of("name", "West", "parent", "Region"));
        client.post("/teams", Map.of("name", "East", "parent", "Region"));
        client.post("/people", Map.of("key", "ana", "name", "Ana", "team", "West", "role", "AE"));
        client.post("/people", Map.of("key", "ben", "name", "Ben", "team", "West", "role", "SDR"));
        client.post("/people", Map.of("key", "cho", "name", "Cho", "team", "East", "role", "AE"));
        client.post("/people", Map.of("key", "dan", "name", "Dan", "team", "East", "role", "SDR"));
        earns("ana", "2025-03-05T10:00:00Z", "20");
        earns("ben", "2025-03-05T12:00:00Z", "15.5");
        earns("cho", "2025-03-06T10:00:00Z", "20");
        earns("ben", "2025-04-01T00:00:00Z", "100");
    }

    @Test
    void ranksMembersWithTiesAndZeroRows() {
        JsonNode board = board("&period=month&at=2025-03-31");

        assertThat(rows(board)).containsExactly("1 Ana 20", "1 Cho 20", "3 Ben 15.5", "4 Dan 0");
        assertThat(board.at("/metadata/key").asString()).isEqualTo("points");
        assertThat(board.at("/total").asInt()).isEqualTo(4);
        assertThat(rows(board("&period=month&at=2025-03-31&size=1&around=ana")))
                .containsExactly("1 Ana 20", "1 Cho 20", "3 Ben 15.5");
    }

    @Test
    void ranksTeamsAndTheCompany() {
        assertThat(rows(board("&period=month&at=2025-03-31&level=team"))).containsExactly("1 West 35.5", "2 East 20");
        assertThat(rows(board("&period=month&at=2025-03-31&level=team&depth=1")))
                .containsExactly("1 Region 55.5");
        assertThat(rows(board("&period=month&at=2025-03-31&level=company"))).containsExactly("1 Acme 55.5");
    }

    @Test
    void comparesLikeWithLike() {
        assertThat(rows(board("&period=month&at=2025-03-31&team=West"))).containsExactly("1 Ana 20", "2 Ben 15.5");
        assertThat(rows(board("&period=month&at=2025-03-31&role=SDR"))).containsExactly("1 Ben 15.5", "2 Dan 0");
    }

    @Test
    void showsHowItStoodAtAPastMoment() {
        assertThat(rows(board("&period=month&at=2025-03-05T12:00:00Z")))
                .containsExactly("1 Ana 20", "2 Ben 0", "2 Cho 0", "2 Dan 0");
        assertThat(rows(board("&period=month&at=2025-03-06T09:59:59Z")))
                .containsExactly("1 Ana 20", "2 Ben 15.5", "3 Cho 0", "3 Dan 0");
    }

    @Test
    void leavesOutWhoIsExcluded() {
        client.patch("/people/" + person("ana"), Map.of("excluded", true));

        assertThat(rows(board("&period=month&at=2025-03-31"))).containsExactly("1 Cho 20", "2 Ben 15.5", "3 Dan 0");
        assertThat(rows(board("&period=month&at=2025-03-31&level=team"))).containsExactly("1 East 20", "2 West 15.5");
        assertThat(rows(board("&period=month&at=2025-03-31&level=company"))).containsExactly("1 Acme 35.5");
    }

    @Test
    void takesOneMeasureOnly() {
        assertThat(client.get("/leaderboards?by=points&indicator=calls").pointers())
                .containsExactly("/indicator");
        assertThat(client.get("/leaderboards").pointers()).containsExactly("/indicator");
        assertThat(client.get("/leaderboards?by=luck").pointers()).containsExactly("/by");
    }

    @Test
    void isOfOneOrganization() {
        Client other = installation.organization("Other").client();

        JsonNode board = other.get("/leaderboards?by=points&period=month&at=2025-03-31&level=company")
                .body();

        assertThat(rows(board)).containsExactly("1 Other 0");
    }

    @Test
    void tellsOpenPagesOfChangedPoints() {
        try (EventStream stream = EventStream.open(client, null)) {
            earns("dan", "2025-03-07T10:00:00Z", "5");

            await().untilAsserted(() -> assertThat(stream.events())
                    .anyMatch(event -> "standing".equals(event.name())
                            && event.data().contains("\"indicators\":[\"points\"]")
                            && event.data().contains(person("dan"))));
        }
    }

    private void earns(String member, String at, String points) {
        Instant moment = Instant.parse(at);
        long person = Ids.tryParse(person(member)).orElseThrow();
        LocalDate day = moment.atOffset(ZoneOffset.UTC).toLocalDate();
        Effect effect = new Effect(
                Kind.POINTS,
                person,
                person,
                Effect.Value.of(new BigDecimal(points)),
                null,
                new Cause(moment, day, null, null, null),
                null);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> ledger.addByHand(acme.id(), effect, "Earned", "somebody"));
    }

    private String person(String key) {
        return Objects.requireNonNull(client.get("/people?query=" + key).at("/items/0/id"));
    }

    private JsonNode board(String parameters) {
        Answer answer = client.get("/leaderboards?by=points" + parameters);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> rows(JsonNode board) {
        List<String> rows = new ArrayList<>();
        board.at("/rows")
                .forEach(row -> rows.add(row.at("/rank").asInt() + " "
                        + row.at("/subject/name").asString() + " "
                        + row.at("/value").decimalValue().stripTrailingZeros().toPlainString()));
        return rows;
    }
}
