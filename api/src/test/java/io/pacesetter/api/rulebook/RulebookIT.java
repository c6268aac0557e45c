package io.pacesetter.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class RulebookIT {

    static final String TEN_A_CALL = """
            Rule "Ten a call"
              When a call is logged,
              then give 10 points.
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

    private String rulebook(String key, String text) {
        return Objects.requireNonNull(client.post(
                        "/rulebooks",
                        Map.of("key", key, "name", "Phone heroes", "purpose", "goal", "text", text, "language", "en"))
                .at("/id"));
    }

    private Answer save(String id, String text, @Nullable Long version) {
        Map<String, Object> draft = new HashMap<>(Map.of("text", text, "language", "en"));
        if (version != null) {
            draft.put("version", version);
        }
        return client.put("/rulebooks/" + id + "/draft", draft);
    }

    @Test
    void goesFromDraftToPublishedToRetired() {
        Answer created = client.post("/rulebooks", Map.of("key", "phone", "name", "Phone heroes", "purpose", "goal"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("/status")).isEqualTo("draft");
        String id = Objects.requireNonNull(created.at("/id"));

        assertThat(save(id, TEN_A_CALL, null).at("/draft/text")).isEqualTo(TEN_A_CALL);
        Answer published = client.post("/rulebooks/" + id + "/publish", Map.of("note", "First try"));
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        assertThat(published.at("/version")).isEqualTo("1");
        assertThat(published.at("/effectiveFrom")).isNotNull();

        Answer shown = client.get("/rulebooks/" + id);
        assertThat(shown.at("/status")).isEqualTo("published");
        assertThat(shown.at("/inForce/version")).isEqualTo("1");
        assertThat(shown.at("/unpublished")).isEqualTo("false");
        assertThat(client.get("/rulebooks/" + id + "/versions").at("/items/0/note"))
                .isEqualTo("First try");

        assertThat(client.post("/rulebooks/" + id + "/retire").at("/status")).isEqualTo("retired");
        assertThat(client.post("/rulebooks/" + id + "/retire").status()).isEqualTo(409);
        assertThat(client.get("/rulebooks/" + id).at("/inForce")).isNull();
        assertThat(client.get("/audit").text()).contains("rulebook.published", "rulebook.retired");
    }

    @Test
    void checksADraftAndShowsEachRuleInEveryLanguage() {
        String id = rulebook("phone", TEN_A_CALL);

        Answer checked = client.post("/rulebooks/" + id + "/check");

        assertThat(checked.at("/ok")).isEqualTo("true");
        assertThat(checked.at("/rules/0/name")).isEqualTo("Ten a call");
        assertThat(checked.at("/rules/0/en")).contains("give 10 points");
        assertThat(checked.at("/rules/0/ko")).contains("10점");
        assertThat(checked.at("/rules/0/drl")).contains("effects.rule(\"Ten a call\")");
    }

    @Test
    void compilesWhatItChecksThoughThereAreNoTestCases() {
        String id = rulebook("phone", TEN_A_CALL);

        await().until(() ->
                "true".equals(client.post("/rulebooks/" + id + "/check").at("/proved")));

        assertThat(client.post("/rulebooks/" + id + "/check", Map.of("text", "Rule", "language", "en"))
                        .at("/proved"))
                .isEqualTo("false");
    }

    @Test
    void saysWhereADraftIsWrongAndPublishesNothingOfIt() {
        String id = rulebook("phone", TEN_A_CALL);
        client.post("/rulebooks/" + id + "/publish");
        save(id, TEN_A_CALL.replace("a call", "a cal"), null);

        Answer checked = client.post("/rulebooks/" + id + "/check");
        Answer published = client.post("/rulebooks/" + id + "/publish");

        assertThat(checked.at("/ok")).isEqualTo("false");
        assertThat(checked.at("/problems/0/line")).isEqualTo("2");
        assertThat(checked.at("/problems/0/column")).isEqualTo("10");
        assertThat(checked.at("/problems/0/hint")).contains("call");
        assertThat(published.status()).isEqualTo(400);
        assertThat(published.pointers()).contains("/draft");
        assertThat(published.detail()).startsWith("Line 2, column 10");
        assertThat(client.get("/rulebooks/" + id).at("/inForce/version")).isEqualTo("1");
    }

    @Test
    void keepsADraftThatSomeoneElseChangedMeanwhile() {
        String id = rulebook("phone", "");
        Client bea = installation.signedIn(acme, "bea@rulebooks.test", "sales_ops");
        bea.put("/rulebooks/" + id + "/draft", Map.of("text", TEN_A_CALL, "language", "en", "version", 0));

        Answer late = save(id, "Rule", 0L);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.detail()).contains("bea@rulebooks.test");
        assertThat(client.get("/rulebooks/" + id).at("/draft/text")).isEqualTo(TEN_A_CALL);
        assertThat(client.post("/rulebooks/" + id + "/publish", Map.of("draftVersion", 0))
                        .status())
                .isEqualTo(409);
        assertThat(client.post("/rulebooks/" + id + "/publish", Map.of("draftVersion", 1))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void neverPublishesIntoThePast() {
        String id = rulebook("phone", TEN_A_CALL);

        Answer past = client.post("/rulebooks/" + id + "/publish", Map.of("effectiveFrom", "2020-01-01T00:00:00Z"));

        assertThat(past.status()).isEqualTo(400);
        assertThat(past.pointers()).containsExactly("/effectiveFrom");
    }

    @Test
    void letsASecondPersonPublishWhereTheRulebookNeedsApproval() {
        Client ana = installation.signedIn(acme, "ana@approval.test", "sales_ops");
        Client bea = installation.signedIn(acme, "bea@approval.test", "sales_ops");
        String id = rulebook("phone", "");
        client.patch("/rulebooks/" + id, Map.of("needsApproval", true));
        ana.put("/rulebooks/" + id + "/draft", Map.of("text", TEN_A_CALL, "language", "en"));

        Answer own = ana.post("/rulebooks/" + id + "/publish");
        Answer machine = client.post("/rulebooks/" + id + "/publish");
        Answer waived = ana.patch("/rulebooks/" + id, Map.of("needsApproval", false));
        Answer second = bea.post("/rulebooks/" + id + "/publish");

        assertThat(own.status()).isEqualTo(403);
        assertThat(own.detail()).contains("ana@approval.test");
        assertThat(machine.status()).isEqualTo(403);
        assertThat(waived.status()).isEqualTo(403);
        assertThat(second.status()).as(second.text()).isEqualTo(200);
        assertThat(client.get("/rulebooks/" + id + "/versions").at("/items/0/author"))
                .isEqualTo("ana@approval.test");
        assertThat(client.get("/rulebooks/" + id + "/versions").at("/items/0/approvedBy"))
                .isEqualTo("bea@approval.test");
    }

    @Test
    void rollsBackAndShowsTheDifference() {
        String id = rulebook("phone", TEN_A_CALL);
        client.post("/rulebooks/" + id + "/publish");
        save(id, TEN_A_CALL.replace("10", "20"), null);
        client.post("/rulebooks/" + id + "/publish");

        Answer back = client.post("/rulebooks/" + id + "/rollback", Map.of("version", 1, "note", "Too generous"));
        Answer diff = client.get("/rulebooks/" + id + "/versions/2/diff/3");

        assertThat(back.at("/version")).isEqualTo("3");
        assertThat(back.at("/restores")).isEqualTo("1");
        assertThat(diff.body()
                        .at("/lines")
                        .valueStream()
                        .map(line -> line.at("/kind").asString()))
                .containsExactly("same", "same", "removed", "added");
        assertThat(client.get("/rulebooks/" + id + "/versions/3").at("/text")).isEqualTo(TEN_A_CALL);
        assertThat(client.get("/rulebooks/" + id).at("/draft/text")).isEqualTo(TEN_A_CALL);
        assertThat(client.post("/rulebooks/" + id + "/rollback", Map.of("version", 9))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesToRollBackToWordsThatAreGone() {
        Answer indicator = client.post("/indicators", longCalls());
        assertThat(indicator.status()).as(indicator.text()).isEqualTo(201);
        String text = TEN_A_CALL.replace("a call is logged", "the member's long_calls this week reach 5");
        String id = rulebook("phone", text);
        assertThat(client.post("/rulebooks/" + id + "/publish").status()).isEqualTo(200);
        save(id, TEN_A_CALL, null);
        client.post("/rulebooks/" + id + "/publish");
        client.delete("/indicators/" + indicator.at("/id"));

        Answer back = client.post("/rulebooks/" + id + "/rollback", Map.of("version", 1));

        assertThat(back.status()).isEqualTo(400);
        assertThat(back.pointers()).contains("/version");
        assertThat(back.detail()).contains("long_calls");
        assertThat(client.get("/rulebooks/" + id).at("/inForce/version")).isEqualTo("2");
    }

    private static Map<String, Object> longCalls() {
        return Map.of(
                "key",
                "long_calls",
                "name",
                "Long calls",
                "kind",
                "leading",
                "aggregation",
                "count",
                "filter",
                Map.of("types", List.of("call"), "conditions", List.of()));
    }

    @Test
    void refusesWhatIsNoRulebook() {
        rulebook("phone", "");

        assertThat(client.post("/rulebooks", Map.of("key", "Phone!", "purpose", "fun"))
                        .pointers())
                .containsExactlyInAnyOrder("/key", "/name", "/purpose");
        assertThat(client.post("/rulebooks", Map.of("key", "phone", "name", "Again", "purpose", "goal"))
                        .status())
                .isEqualTo(409);
        assertThat(client.get("/rulebooks/nonsense").status()).isEqualTo(404);
    }

    @Test
    void refusesTextsThatAreTooLong() {
        String id = rulebook("phone", "");

        assertThat(save(id, "x".repeat(70_000), null).status()).isEqualTo(400);
        assertThat(save(id, "x".repeat(10_500_000), null).status()).isEqualTo(413);
        assertThat(client.post("/rules/parse", Map.of("text", "x".repeat(70_000), "language", "en"))
                        .pointers())
                .containsExactly("/text");
    }

    @Test
    void isReadByThoseWhoAnswerForItAndWrittenBySalesOperations() {
        String id = rulebook("phone", TEN_A_CALL);
        Client rep = installation.signedIn(acme, "rep@rights.test", "rep");
        Client manager = installation.signedIn(acme, "manager@rights.test", "manager");
        Client machine = installation.withScopes(acme, "rules:read");

        assertThat(rep.get("/rulebooks").status()).isEqualTo(403);
        assertThat(manager.get("/rulebooks/" + id).status()).isEqualTo(200);
        assertThat(manager.post("/rulebooks/" + id + "/check").status()).isEqualTo(200);
        assertThat(manager.post("/rulebooks/" + id + "/publish").status()).isEqualTo(403);
        assertThat(manager.put("/rulebooks/" + id + "/draft", Map.of("text", ""))
                        .status())
                .isEqualTo(403);
        assertThat(machine.post("/rulebooks/" + id + "/rollback", Map.of("version", 1))
                        .status())
                .isEqualTo(403);
        assertThat(machine.post("/rulebooks/" + id + "/retire").status()).isEqualTo(403);
        assertThat(machine.post("/rulebooks/" + id + "/resume").status()).isEqualTo(403);
    }

    @Test
    void isUnknownToOtherOrganizations() {
        String id = rulebook("phone", TEN_A_CALL);
        client.post("/rulebooks/" + id + "/publish");
        Client other = installation.organization("Other").client();

        assertThat(other.get("/rulebooks").at("/total")).isEqualTo("0");
        for (String path : List.of("", "/versions", "/versions/1", "/versions/1/diff/draft")) {
            assertThat(other.get("/rulebooks/" + id + path).status()).isEqualTo(404);
        }
        for (String action : List.of("check", "publish", "retire", "resume")) {
            assertThat(other.post("/rulebooks/" + id + "/" + action).status()).isEqualTo(404);
        }
        assertThat(other.post("/rulebooks/" + id + "/rollback", Map.of("version", 1))
                        .status())
                .isEqualTo(404);
        assertThat(other.put("/rulebooks/" + id + "/draft", Map.of("text", "")).status())
                .isEqualTo(404);
        assertThat(other.patch("/rulebooks/" + id, Map.of("name", "Ours now")).status())
                .isEqualTo(404);
        assertThat(other.post("/rulebooks", Map.of("key", "phone", "name", "Our own", "purpose", "goal"))
                        .status())
                .isEqualTo(201);
    }
}
