package io.pacesetter.api.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class AwardIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Installation installation;

    private Tenant acme;
    private Client client;
    private String now = "";
    private int reported;

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        client = acme.client();
        client.post("/people", Map.of("key", "ana", "name", "Ana Kim"));
        client.post("/people", Map.of("key", "ben", "name", "Ben"));
    }

    @Test
    void awardsPointsOnceForRepeatedDelivery() {
        publish("goal", "Rule \"Calls\" When a call is logged, then give 10 points.");

        report("call", "ana", "1");
        report("call", "ana", "1");
        report("call", "ana", "2");
        settled();

        assertThat(points("ana")).isEqualTo("20");
        assertThat(client.get("/ledger?member=ana&kind=points").at("/total")).isEqualTo("2");
    }

    @Test
    void explainsAnEntryInTheReadersLanguage() {
        publish("goal", "Rule \"Calls\" When a call is logged, then give 10 points.");
        report("call", "ana", "1");
        settled();

        Answer entry = client.get("/ledger?member=ana");
        String id = entry.at("/items/0/id");
        Answer why = client.get("/ledger/" + id + "/why?language=ko");

        assertThat(entry.at("/items/0/points")).isEqualTo("10");
        assertThat(entry.at("/items/0/cause/rule")).isEqualTo("Calls");
        assertThat(entry.at("/items/0/cause/version")).isEqualTo("1");
        assertThat(entry.at("/items/0/cause/activity/externalId")).isEqualTo("1");
        assertThat(why.status()).as(why.text()).isEqualTo(200);
        assertThat(why.at("/sentence")).contains("통화", "10점");
        assertThat(why.at("/author")).startsWith("key:");
    }

    @Test
    void takesPointsBackWhenTheActivityIsDeleted() {
        publish("goal", "Rule \"Calls\" When a call is logged, then give 10 points.");
        report("call", "ana", "1");
        settled();

        client.post("/activities", Map.of("source", "crm", "externalId", "1", "deleted", true));
        settled();

        assertThat(points("ana")).isEqualTo("0");
        Answer ledger = client.get("/ledger?member=ana");
        assertThat(ledger.at("/total")).isEqualTo("2");
        assertThat(ledger.at("/items/0/reverses")).isEqualTo(ledger.at("/items/1/id"));
        assertThat(ledger.at("/items/1/reversedBy")).isEqualTo(ledger.at("/items/0/id"));
        assertThat(ledger.at("/items/0/points")).isEqualTo("-10");
    }

    @Test
    void awardsABadgeThatIsSeenOnTheFeedAndTold() {
        client.post("/badges", Map.of("key", "caller", "name", "전화왕", "icon", "phone", "color", "blue"));
        publish("badge", "Rule \"Caller\" When the member's calls today reach 2, then award the badge caller.");

        report("call", "ana", "1");
        report("call", "ana", "2");
        report("call", "ana", "3");
        settled();

        Answer awards = client.get("/people/" + person("ana") + "/awards");
        assertThat(awards.body().at("/badges").size()).isEqualTo(1);
        assertThat(awards.at("/badges/0/name")).isEqualTo("전화왕");
        assertThat(client.get("/feed").at("/items/0/badge/key")).isEqualTo("caller");
        assertThat(client.get("/badges").at("/items/0/holders")).isEqualTo("1");
        Client ana = installation.signedInAs(acme, "ana-" + acme.id() + "@example.com", "ana", "rep");
        assertThat(ana.get("/notifications").at("/items/0/text")).isEqualTo("전화왕");
        assertThat(ana.get("/notifications").at("/unread")).isEqualTo("1");
        ana.post("/notifications/read", Map.of("all", true));
        assertThat(ana.get("/notifications").at("/unread")).isEqualTo("0");
    }

    @Test
    void setsActivitiesAsideUntilSomebodyReleasesThem() {
        publish("goal", "Rule \"Calls\" When a call is logged, then give 10 points.");
        publish(
                "fair-play",
                "Rule \"Burst\" When a call is logged, if the number of call activities in the last 10 minutes is more"
                        + " than 1, then set the activity aside because \"Too many\".");
        report("call", "ana", "1");
        report("call", "ana", "2");
        settled();
        assertThat(points("ana")).isEqualTo("10");
        Answer open = client.get("/reviews");
        assertThat(open.at("/items/0/reason")).isEqualTo("Too many");
        assertThat(client.post("/reviews/" + open.at("/items/0/id") + "/refuse", Map.of())
                        .pointers())
                .containsExactly("/note");

        Answer released = client.post("/reviews/" + open.at("/items/0/id") + "/release", Map.of("note", "A fair day"));
        settled();

        assertThat(released.at("/status")).isEqualTo("released");
        assertThat(points("ana")).isEqualTo("20");
        assertThat(client.get("/reviews").at("/total")).isEqualTo("0");
    }

    @Test
    void letsPeopleGiveKudosAndReact() {
        Client ana = installation.signedInAs(acme, "ana-" + acme.id() + "@example.com", "ana", "rep");
        Client ben = installation.signedInAs(acme, "ben-" + acme.id() + "@example.com", "ben", "rep");

        Answer given = ana.post("/kudos", Map.of("to", List.of("ben"), "message", "고마워요 <b>Ben</b>"));
        String item = given.at("/items/0/id");
        Answer reacted = ben.post("/feed/" + item + "/reactions", Map.of("emoji", "👏"));

        assertThat(given.status()).as(given.text()).isEqualTo(201);
        assertThat(ana.post("/kudos", Map.of("to", List.of("ana", "nobody"), "message", ""))
                        .pointers())
                .containsExactlyInAnyOrder("/message", "/to/0", "/to/1");
        assertThat(reacted.at("/reactions/0/count")).isEqualTo("1");
        assertThat(ana.get("/feed").at("/items/0/from/name")).isEqualTo("Ana Kim");
        assertThat(ana.get("/feed").at("/items/0/text")).isEqualTo("고마워요 <b>Ben</b>");
        assertThat(ben.get("/notifications").at("/items/0/kind")).isEqualTo("kudos");
        assertThat(ben.delete("/feed/" + item).status()).isEqualTo(403);
        assertThat(ana.delete("/feed/" + item).status()).isEqualTo(204);
        assertThat(ana.get("/feed").at("/total")).isEqualTo("0");
    }

    @Test
    void correctsPointsByHandWithAReason() {
        Answer refused = client.post("/ledger/adjustments", Map.of("member", "ana", "points", 0));
        Answer adjusted =
                client.post("/ledger/adjustments", Map.of("member", "ana", "points", -2.5, "reason", "Agreed"));

        assertThat(refused.pointers()).containsExactlyInAnyOrder("/points", "/reason");
        assertThat(adjusted.status()).as(adjusted.text()).isEqualTo(201);
        assertThat(points("ana")).isEqualTo("-2.5");
        assertThat(adjusted.at("/cause/actor")).startsWith("key:");
    }

    @Test
    void leadsFromPointsToLevels() {
        client.put(
                "/levels",
                Map.of("items", List.of(Map.of("name", "Starter", "points", 0), Map.of("name", "Pro", "points", 100))));
        client.post("/ledger/adjustments", Map.of("member", "ana", "points", 25, "reason", "Welcome"));

        Answer awards = client.get("/people/" + person("ana") + "/awards");

        assertThat(awards.at("/level/name")).isEqualTo("Starter");
        assertThat(awards.at("/level/progress")).isEqualTo("0.25");
        assertThat(awards.at("/rank/points")).isEqualTo("1");
        assertThat(client.put("/levels", Map.of("items", List.of(Map.of("name", "x", "points", 5))))
                        .pointers())
                .containsExactly("/items/0/points");
    }

    @Test
    void keepsTheLedgerOfOthersFromReps() {
        publish("goal", "Rule \"Calls\" When a call is logged, then give 10 points.");
        report("call", "ana", "1");
        settled();
        String entry = client.get("/ledger?member=ana").at("/items/0/id");
        Client ben = installation.signedInAs(acme, "ben-" + acme.id() + "@example.com", "ben", "rep");

        assertThat(ben.get("/ledger?member=ana").status()).isEqualTo(404);
        assertThat(ben.get("/ledger").at("/total")).isEqualTo("0");
        assertThat(ben.get("/ledger/" + entry + "/why").status()).isEqualTo(404);
        assertThat(installation
                        .organization("Other")
                        .client()
                        .get("/ledger/" + entry + "/why")
                        .status())
                .isEqualTo(404);
    }

    private void publish(String purpose, String text) {
        String key = purpose.replace('-', '_') + "_" + ++reported;
        Answer created = client.post(
                "/rulebooks", Map.of("key", key, "name", key, "purpose", purpose, "text", text, "language", "en"));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        Answer published = client.post("/rulebooks/" + created.at("/id") + "/publish", Map.of());
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        now = Instant.now().plusMillis(1).toString();
    }

    private void report(String type, String member, String externalId) {
        Map<String, Object> activity = new HashMap<>(Map.of(
                "source", "crm",
                "externalId", externalId,
                "type", type,
                "member", member,
                "occurredAt", now));
        Answer answer = client.post("/activities", activity);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    }

    private String person(String key) {
        return Objects.requireNonNull(client.get("/people?query=" + key).at("/items/0/id"));
    }

    private String points(String key) {
        return client.get("/people/" + person(key) + "/awards")
                .body()
                .at("/points/total")
                .decimalValue()
                .stripTrailingZeros()
                .toPlainString();
    }

    private void settled() {
        await().atMost(PATIENCE).until(() -> "0".equals(client.get("/lane").at("/pending")));
    }
}
