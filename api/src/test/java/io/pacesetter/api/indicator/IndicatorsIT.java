package io.pacesetter.api.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import io.pacesetter.engine.people.NewPerson;
import io.pacesetter.engine.people.People;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class IndicatorsIT {

    @Autowired
    private Installation installation;

    @Autowired
    private People people;

    private Tenant acme;
    private Client client;

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        people.add(acme.id(), new NewPerson("ana", "Ana", null, null, null, null));
        client = acme.client();
    }

    @Test
    void startsWithTheUsualOnes() {
        Answer answer = client.get("/indicators");

        assertThat(answer.body()
                        .at("/items")
                        .valueStream()
                        .map(one -> one.at("/key").asString()))
                .containsExactly(
                        "calls",
                        "emails",
                        "meetings",
                        "demos",
                        "proposals",
                        "deals_won",
                        "deals_lost",
                        "revenue",
                        "average_deal",
                        "win_rate");
    }

    @Test
    void definesChangesAndDeletes() {
        Answer defined = client.post("/indicators", longCalls("300"));
        assertThat(defined.status()).isEqualTo(201);
        assertThat(defined.at("/filter/conditions/0/value")).isEqualTo("300");

        Answer changed = client.put("/indicators/" + defined.at("/id"), longCalls("600"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/filter/conditions/0/value")).isEqualTo("600");
        Answer stale = client.put(
                "/indicators/" + defined.at("/id"), longCalls("1").replace("{\"key\"", "{\"version\": 0, \"key\""));
        assertThat(stale.status()).isEqualTo(409);
        await().until(() -> "0".equals(client.get("/lane").at("/pending")));

        assertThat(client.delete("/indicators/" + defined.at("/id")).status()).isEqualTo(204);
        assertThat(client.delete("/indicators/" + defined.at("/id")).status()).isEqualTo(404);
        assertThat(client.post("/indicators", longCalls("5")).status()).isEqualTo(201);
    }

    @Test
    void namesEverythingThatIsWrong() {
        Answer answer = client.post("/indicators", """
                {"key": "Long Calls", "name": "", "kind": "slow", "aggregation": "sum", "decimals": 9,
                 "filter": {"types": ["cal"], "conditions": [{"field": "minutes", "operator": "gte", "value": 5}]}}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers())
                .contains(
                        "/key",
                        "/name",
                        "/kind",
                        "/decimals",
                        "/of",
                        "/filter/types/0",
                        "/filter/conditions/0/field",
                        "/filter/conditions/0/operator");
        assertThat(answer.text()).contains("did you mean \\\"call\\\"?");
    }

    @Test
    void keepsWhatGoalsUseAndRefusesGoalsOnWhatWasDeleted() {
        String indicator =
                String.valueOf(client.post("/indicators", longCalls("300")).at("/id"));
        String wanted = """
                {"indicator": "long_calls", "subject": {"level": "company"}, "period": "month", "target": 9,
                 "from": "2099-01-01"}""";
        Answer goal = client.post("/goals", wanted);
        Answer used = client.delete("/indicators/" + indicator);
        assertThat(used.status()).isEqualTo(409);
        assertThat(used.detail()).contains("goal");

        client.delete("/goals/" + goal.at("/id"));
        assertThat(client.delete("/indicators/" + indicator).status()).isEqualTo(204);
        Answer late = client.post("/goals", wanted);

        assertThat(late.status()).isEqualTo(400);
        assertThat(late.pointers()).containsExactly("/indicator");
        assertThat(client.get("/goals").at("/total")).isEqualTo("0");
    }

    @Test
    void amountsWithoutACurrencyAreInTheOneThatTheSettingsGive() {
        client.post("/indicators", """
                {"key": "revenue_eur", "name": "Revenue in EUR", "aggregation": "sum", "of": "amount",
                 "currency": "EUR", "filter": {"types": ["deal_won"]}}""");
        client.post("/activities", """
                {"source": "crm", "externalId": "1", "type": "deal_won", "member": "ana",
                 "occurredAt": "2025-05-05T10:00:00Z", "amount": 70}""");
        await().until(() -> "0".equals(client.get("/lane").at("/pending")));
        assertThat(revenueInEuro()).isEqualByComparingTo("0");

        assertThat(client.patch("/organization", Map.of("currency", "EUR")).status())
                .isEqualTo(200);
        await().until(() -> "0".equals(client.get("/lane").at("/pending")));

        assertThat(revenueInEuro()).isEqualByComparingTo("70");
        assertThat(client.patch("/organization", Map.of("currency", "USD")).pointers())
                .containsExactly("/currency");
    }

    private BigDecimal revenueInEuro() {
        return client.get("/leaderboards?indicator=revenue_eur&period=year&at=2025-05-05&level=company")
                .body()
                .at("/rows/0/value")
                .decimalValue();
    }

    @Test
    void refusesToDeleteWhatRatiosUseAndCirclesOfRatios() {
        String won = id("deals_won");
        Answer used = client.delete("/indicators/" + won);
        assertThat(used.status()).isEqualTo(409);
        assertThat(used.detail()).contains("win_rate");

        Answer circle = client.put("/indicators/" + won, """
                {"key": "deals_won", "name": "Won", "aggregation": "ratio", "numerator": ["win_rate"],
                 "denominator": ["calls"]}""");
        assertThat(circle.status()).isEqualTo(400);
        assertThat(circle.detail()).contains("part of itself");
        Answer unknown = client.post("/indicators", """
                {"key": "x", "name": "X", "aggregation": "ratio", "numerator": ["call"], "denominator": ["calls"]}""");
        assertThat(unknown.pointers()).containsExactly("/numerator/0");
        assertThat(unknown.detail()).contains("did you mean \"calls\"?");
    }

    @Test
    void showsWhatADefinitionWouldGive() {
        client.post("/activities", """
                {"source": "crm", "externalId": "1", "type": "call", "member": "ana",
                 "occurredAt": "2025-05-05T10:00:00Z", "attributes": {"seconds": 700}}""");
        await().until(() -> "0".equals(client.get("/lane").at("/pending")));

        Answer answer = client.post(
                "/indicators/preview",
                "{\"definition\": " + longCalls("600") + ", \"period\": \"month\", \"at\": \"2025-05-20\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/value")).isEqualTo("1");
        assertThat(answer.at("/sample/0/externalId")).isEqualTo("1");
        assertThat(client.get("/indicators").text()).doesNotContain("long_calls");
    }

    @Test
    void keepsOrganizationsApart() {
        String calls = id("calls");
        Client other = installation.organization("Other").client();

        assertThat(other.delete("/indicators/" + calls).status()).isEqualTo(404);
        assertThat(other.put("/indicators/" + calls, longCalls("1")).status()).isEqualTo(404);
    }

    private String id(String key) {
        return client.get("/indicators")
                .body()
                .at("/items")
                .valueStream()
                .filter(one -> one.at("/key").asString().equals(key))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
    }

    private static String longCalls(String seconds) {
        return "{\"key\": \"long_calls\", \"name\": \"Long calls\", \"kind\": \"leading\", \"aggregation\": \"count\","
                + " \"filter\": {\"types\": [\"call\"], \"conditions\": [{\"field\": \"attribute:seconds\","
                + " \"operator\": \"ge\", \"value\": " + seconds + "}]}}";
    }
}
