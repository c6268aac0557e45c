package io.pacesetter.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class CaseIT {

    private static final String THREE_CALLS = """
            Rule "Three calls a day"
              When the member's calls today reach 3,
              if the member's role is "AE",
              then give 20 points and notify the member's manager with "{member} made three calls".
            """;

    @Autowired
    private Installation installation;

    private Tenant acme;
    private Client client;
    private String id;

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        client = acme.client();
        id = Objects.requireNonNull(client.post(
                        "/rulebooks",
                        Map.of(
                                "key",
                                "calls",
                                "name",
                                "Calls",
                                "purpose",
                                "goal",
                                "text",
                                THREE_CALLS,
                                "language",
                                "en"))
                .at("/id"));
    }

    private static Map<String, Object> who(String key, String role, boolean manages) {
        return Map.of("key", key, "role", role, "team", "West", "manages", manages);
    }

    private static Map<String, Object> threeCalls(String name, Object expected) {
        return Map.of(
                "name",
                name,
                "given",
                Map.of(
                        "people",
                        List.of(who("ana", "AE", false), who("ben", "SDR", false), who("mia", "Manager", true)),
                        "goals",
                        List.of(),
                        "activities",
                        List.of(
                                Map.of("member", "ana", "type", "call", "times", 4),
                                Map.of("member", "ben", "type", "call", "times", 4, "time", "09:30"))),
                "expected",
                expected);
    }

    @Test
    void passesWhereWhatComesOfItIsExpected() {
        Answer added = client.post(
                "/rulebooks/" + id + "/cases",
                threeCalls(
                        "Three calls of an AE",
                        List.of(
                                Map.of("member", "ana", "kind", "points", "points", 20),
                                Map.of("member", "ben", "kind", "points", "points", 0),
                                Map.of("member", "mia", "kind", "notification", "times", 1))));

        Answer checked = client.post("/rulebooks/" + id + "/check");

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(checked.body().at("/cases/0/failures").toString()).isEqualTo("[]");
        assertThat(checked.at("/ok")).isEqualTo("true");
        assertThat(client.post("/rulebooks/" + id + "/publish").status()).isEqualTo(200);
    }

    @Test
    void keepsRulesThatDoSomethingElseFromBeingPublished() {
        client.post(
                "/rulebooks/" + id + "/cases",
                threeCalls("Thirty points", List.of(Map.of("member", "ana", "kind", "points", "points", 30))));
        client.post("/rulebooks/" + id + "/cases", threeCalls("Nothing at all", List.of()));

        Answer checked = client.post("/rulebooks/" + id + "/check");
        Answer published = client.post("/rulebooks/" + id + "/publish");

        assertThat(checked.at("/ok")).isEqualTo("false");
        assertThat(checked.at("/cases/0/failures/0")).startsWith("Nothing should come of it, but ana gets 20 points");
        assertThat(checked.at("/cases/1/failures/0")).isEqualTo("ana should get 30 points but gets 20");
        assertThat(published.status()).isEqualTo(400);
        assertThat(published.text()).contains("Thirty points", "ana should get 30 points but gets 20");
        assertThat(client.get("/rulebooks/" + id).at("/status")).isEqualTo("draft");
    }

    @Test
    void isChangedAndRemoved() {
        Answer added = client.post("/rulebooks/" + id + "/cases", threeCalls("Wrong", List.of()));
        String path = "/rulebooks/" + id + "/cases/" + added.at("/id");
        Map<String, Object> better =
                new HashMap<>(threeCalls("Right", List.of(Map.of("member", "ana", "kind", "points", "points", 20))));
        better.put("version", 0);

        Answer changed = client.put(path, better);
        Answer late = client.put(path, better);

        assertThat(changed.at("/name")).isEqualTo("Right");
        assertThat(changed.at("/version")).isEqualTo("1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(client.post("/rulebooks/" + id + "/check").at("/ok")).isEqualTo("true");
        assertThat(client.delete(path).status()).isEqualTo(204);
        assertThat(client.delete(path).status()).isEqualTo(404);
        assertThat(client.get("/rulebooks/" + id + "/cases").body().at("/items").size())
                .isZero();
    }

    @Test
    void refusesWhatCannotBeRun() {
        Map<String, Object> given = Map.of(
                "people",
                List.of(Map.of("key", "ana", "manages", true)),
                "goals",
                List.of(Map.of("indicator", "calls", "period", "fortnight", "target", -1)),
                "activities",
                List.of(Map.of("member", "bea", "type", "call", "day", 3, "time", "noon")),
                "days",
                2);

        Answer answer = client.post(
                "/rulebooks/" + id + "/cases",
                Map.of(
                        "name",
                        "Impossible",
                        "given",
                        given,
                        "expected",
                        List.of(Map.of("member", "ana", "kind", "money"))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers())
                .containsExactlyInAnyOrder(
                        "/given/people/0/manages",
                        "/given/goals/0/period",
                        "/given/goals/0/target",
                        "/given/activities/0/member",
                        "/given/activities/0/day",
                        "/given/activities/0/time",
                        "/expected/0/kind");
        assertThat(client.post("/rulebooks/" + id + "/cases", "{\"name\": \"x\", \"given\": {\"people\": [null]}}")
                        .status())
                .isEqualTo(400);
        assertThat(client.post("/rulebooks/" + id + "/cases", Map.of()).pointers())
                .containsExactlyInAnyOrder("/name", "/given");
    }

    @Test
    void saysWhichWordsOfACaseAreUnknown() {
        Map<String, Object> given = Map.of(
                "people",
                List.of(Map.of("key", "ana", "manages", false)),
                "goals",
                List.of(),
                "activities",
                List.of(Map.of("member", "ana", "type", "juggling")));
        client.post("/rulebooks/" + id + "/cases", Map.of("name", "Juggling", "given", given));

        assertThat(client.post("/rulebooks/" + id + "/check").at("/cases/0/failures/0"))
                .isEqualTo("There is no activity type juggling");
    }

    @Test
    void isForThoseWhoMayAndForTheOwnOrganization() {
        String path = "/rulebooks/" + id + "/cases/"
                + client.post("/rulebooks/" + id + "/cases", threeCalls("One", List.of()))
                        .at("/id");
        Client reader = installation.withScopes(acme, "rules:read");
        Client other = installation.organization("Other").client();
        Map<String, Object> any = threeCalls("Two", List.of());

        assertThat(reader.get("/rulebooks/" + id + "/cases").status()).isEqualTo(200);
        assertThat(reader.post("/rulebooks/" + id + "/cases", any).status()).isEqualTo(403);
        assertThat(reader.put(path, any).status()).isEqualTo(403);
        assertThat(reader.delete(path).status()).isEqualTo(403);
        assertThat(other.get("/rulebooks/" + id + "/cases").status()).isEqualTo(404);
        assertThat(other.post("/rulebooks/" + id + "/cases", any).status()).isEqualTo(404);
        assertThat(other.put(path, any).status()).isEqualTo(404);
        assertThat(other.delete(path).status()).isEqualTo(404);
    }
}
