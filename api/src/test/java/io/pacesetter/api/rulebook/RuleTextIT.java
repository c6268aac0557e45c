package io.pacesetter.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class RuleTextIT {

    private static final String LIMITED = """
            Rule "Big deals"
              When a deal_won is logged,
              if the amount is at least 1,000 and the attribute "region" is "EMEA",
              then give 20 points,
              at most once per day.
            """;

    @Autowired
    private Installation installation;

    private Tenant acme;
    private Client client;

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        client = acme.client();
    }

    @Test
    void readsATextAsAFormAndWritesTheFormAsTheSameRules() {
        Answer parsed = client.post("/rules/parse", Map.of("text", LIMITED, "language", "en"));
        Answer printed = client.post(
                "/rules/print",
                "{\"language\": \"en\", \"rules\": " + parsed.body().at("/rules") + "}");
        Answer again = client.post("/rules/parse", Map.of("text", printed.at("/text"), "language", "en"));

        assertThat(parsed.body().at("/problems").size()).isZero();
        assertThat(parsed.at("/rules/0/trigger/kind")).isEqualTo("logged");
        assertThat(parsed.at("/rules/0/limits/0/per")).isEqualTo("day");
        assertThat(printed.status()).as(printed.text()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(parsed.body());
    }

    @Test
    void translatesThereAndBack() {
        Answer korean = client.post("/rules/translate", Map.of("text", LIMITED, "from", "en", "to", "ko"));
        Answer english = client.post("/rules/translate", Map.of("text", korean.at("/text"), "from", "ko", "to", "en"));
        Answer itself = client.post("/rules/translate", Map.of("text", LIMITED, "from", "en", "to", "en"));

        assertThat(korean.at("/text")).contains("수주").doesNotContain("deal_won");
        assertThat(english.at("/text")).isEqualTo(itself.at("/text"));
    }

    @Test
    void readsTheDrlThatItWrites() {
        Answer drl = client.post("/rules/translate", Map.of("text", LIMITED, "from", "en", "to", "drl"));
        Answer parsed = client.post("/rules/parse", Map.of("text", drl.at("/text"), "language", "drl"));
        Answer original = client.post("/rules/parse", Map.of("text", LIMITED, "language", "en"));
        Answer hostile = client.post(
                "/rules/parse",
                Map.of("text", drl.at("/text") + "\nfunction void f() { System.exit(0); }", "language", "drl"));

        assertThat(drl.at("/text")).contains("effects.rule(\"Big deals\")");
        assertThat(parsed.body()).isEqualTo(original.body());
        assertThat(hostile.body().at("/problems").size()).isPositive();
    }

    @Test
    void translatesNothingThatItWouldNotReadAgain() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 260; i++) {
            many.append(LIMITED.replace("Big deals", "Big deals " + i)).append('\n');
        }
        Map<String, String> toDrl = Map.of("text", many.toString(), "from", "en", "to", "drl");

        Answer drl = client.post("/rules/translate", toDrl);
        Answer korean = client.post("/rules/translate", Map.of("text", many.toString(), "from", "en", "to", "ko"));

        assertThat(korean.status()).isEqualTo(200);
        assertThat(drl.status()).isEqualTo(400);
        assertThat(drl.pointers()).containsExactly("/text");
        assertThat(drl.detail()).contains("at most 65536", "260 rules");
    }

    @Test
    void saysWhereATextCannotBeTranslated() {
        Answer answer = client.post("/rules/translate", Map.of("text", "Rule \"x\" when", "from", "en", "to", "ko"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).contains("/text");
        assertThat(answer.detail()).startsWith("Line 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "[1]",
                "[{}]",
                "[{\"name\": \"x\", \"trigger\": null, \"clauses\": [], \"actions\": [], \"limits\": []}]",
                "[{\"name\": \"x\", \"trigger\": {\"kind\": \"java.lang.Runtime\"}, \"clauses\": [], \"actions\": [],"
                        + " \"limits\": []}]",
                "[{\"name\": \"x\", \"trigger\": {\"kind\": \"logged\", \"types\": [null]}, \"clauses\": [],"
                        + " \"actions\": [], \"limits\": []}]",
                "[{\"name\": \"x\", \"trigger\": {\"kind\": \"logged\", \"types\": []}, \"clauses\": [], \"limits\": [],"
                        + " \"actions\": [{\"kind\": \"give_points\", \"to\": \"member\","
                        + " \"points\": {\"kind\": \"constant\", \"value\": 1e999999999}}]}]",
                "[{\"name\": \"x\", \"trigger\": {\"kind\": \"logged\", \"types\": []}, \"clauses\": [], \"limits\": [],"
                        + " \"actions\": [{\"kind\": \"give_points\", \"to\": \"everybody\","
                        + " \"points\": {\"kind\": \"constant\", \"value\": 1}}]}]",
                "[{\"name\": \"x\", \"trigger\": {\"kind\": \"logged\", \"types\": [\"juggling\"]}, \"clauses\": [],"
                        + " \"limits\": [], \"actions\": [{\"kind\": \"give_points\", \"to\": \"member\","
                        + " \"points\": {\"kind\": \"constant\", \"value\": 1}}]}]",
                "[{\"name\": \"x\\u202e\", \"trigger\": {\"kind\": \"logged\", \"types\": []}, \"clauses\": [],"
                        + " \"limits\": [], \"actions\": [{\"kind\": \"give_points\", \"to\": \"member\","
                        + " \"points\": {\"kind\": \"constant\", \"value\": 1}}]}]"
            })
    void refusesFormsThatAreNoRules(String rules) {
        Answer answer = client.post("/rules/print", "{\"language\": \"en\", \"rules\": " + rules + "}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.pointers()).allMatch(pointer -> pointer.startsWith("/rules"));
    }

    @Test
    void refusesFormsAsDeepAsTheyCanBe() {
        String deep = "{\"kind\": \"rounded\", \"of\": ".repeat(10_000) + "1" + "}".repeat(10_000);

        assertThat(client.post("/rules/print", "{\"language\": \"en\", \"rules\": [" + deep + "]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void refusesUnknownLanguages() {
        assertThat(client.post("/rules/parse", Map.of("text", LIMITED, "language", "fr"))
                        .pointers())
                .containsExactly("/language");
        assertThat(client.post("/rules/translate", Map.of("text", LIMITED)).pointers())
                .containsExactly("/from");
        assertThat(client.get("/rules/vocabulary?language=tlh").status()).isEqualTo(400);
    }

    @Test
    void offersSentencesThatItReads() {
        for (String language : List.of("en", "ko", "drl")) {
            Answer vocabulary = client.get("/rules/vocabulary?language=" + language);
            assertThat(vocabulary.body().at("/sentences").size()).isGreaterThan(50);
        }
        Answer calls = client.get("/rules/vocabulary?language=en&prefix=when%20the%20member's%20calls");

        assertThat(calls.body()
                        .at("/sentences")
                        .valueStream()
                        .map(one -> one.at("/text").asString()))
                .contains("When the member's calls this week reach 50");
        assertThat(client.get("/rules/vocabulary?language=ko&prefix=통화".replace("통화", "%ED%86%B5%ED%99%94"))
                        .body()
                        .at("/words")
                        .valueStream()
                        .map(one -> one.at("/key").asString()))
                .containsExactly("call", "calls");
    }

    @Test
    void tellsWhatMayComeNext() {
        Answer next =
                client.post("/rules/complete", Map.of("language", "en", "text", "Rule \"x\"\n  When the member's cal"));

        assertThat(next.body()
                        .at("/items")
                        .valueStream()
                        .map(one -> one.at("/text").asString()))
                .anyMatch(text -> text.startsWith("calls"));
    }

    @Test
    void isForThoseWhoReadRules() {
        Client rep = installation.signedIn(acme, "rep@texts.test", "rep");
        Map<String, String> anything = Map.of("text", LIMITED, "language", "en");

        assertThat(rep.post("/rules/parse", anything).status()).isEqualTo(403);
        assertThat(rep.post("/rules/print", anything).status()).isEqualTo(403);
        assertThat(rep.post("/rules/translate", anything).status()).isEqualTo(403);
        assertThat(rep.post("/rules/complete", anything).status()).isEqualTo(403);
        assertThat(rep.get("/rules/vocabulary").status()).isEqualTo(403);
    }

    @Test
    void knowsTheWordsOfItsOwnOrganizationAlone() {
        client.post("/activity-types", Map.of("key", "site_visit", "name", "Site visit"));
        String text = LIMITED.replace("deal_won", "site_visit");
        Client other = installation.organization("Other").client();

        assertThat(client.post("/rules/parse", Map.of("text", text, "language", "en"))
                        .body()
                        .at("/problems")
                        .size())
                .isZero();
        assertThat(other.post("/rules/parse", Map.of("text", text, "language", "en"))
                        .body()
                        .at("/problems")
                        .size())
                .isPositive();
        assertThat(other.get("/rules/vocabulary").text()).doesNotContain("site_visit");
    }
}
