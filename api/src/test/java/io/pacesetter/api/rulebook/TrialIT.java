package io.pacesetter.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class TrialIT {

    @Autowired
    private Installation installation;

    private Tenant acme;
    private Client client;
    private String id;

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        client = acme.client();
        for (String person : List.of("ana", "ben", "cy")) {
            client.post("/people", Map.of("key", person, "name", person, "from", "2025-01-01"));
        }
        List<Map<String, Object>> calls = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            calls.add(call("a" + i, "ana", "2025-03-0" + (i + 3) + "T10:00:00Z"));
        }
        calls.add(call("b", "ben", "2025-03-04T10:00:00Z"));
        calls.add(call("before", "cy", "2025-02-27T10:00:00Z"));
        calls.add(call("after", "cy", "2025-03-10T10:00:00Z"));
        assertThat(client.post("/activities", calls).at("/accepted")).isEqualTo("8");
        await().until(() -> "0".equals(client.get("/lane").at("/pending")));
        id = Objects.requireNonNull(client.post(
                        "/rulebooks",
                        Map.of(
                                "key", "calls",
                                "name", "Calls",
                                "purpose", "goal",
                                "text", RulebookIT.TEN_A_CALL,
                                "language", "en"))
                .at("/id"));
    }

    private static Map<String, Object> call(String externalId, String member, String at) {
        return Map.of("source", "crm", "externalId", externalId, "type", "call", "member", member, "occurredAt", at);
    }

    private Answer tried(String from, String to) {
        Answer started = client.post("/rulebooks/" + id + "/trial", Map.of("from", from, "to", to));
        assertThat(started.status()).as(started.text()).isEqualTo(202);
        String job = "/jobs/" + started.at("/id");
        await().until(() ->
                !List.of("queued", "running").contains(client.get(job).at("/status")));
        return client.get(job);
    }

    @Test
    void showsWhoWouldHaveGainedAndWritesNothing() {
        Answer job = tried("2025-03-01", "2025-03-08");

        assertThat(job.at("/status")).as(job.text()).isEqualTo("done");
        assertThat(job.at("/kind")).isEqualTo("trial");
        assertThat(job.at("/total")).isEqualTo("14");
        assertThat(job.at("/processed")).isEqualTo("14");
        assertThat(job.at("/result/before/points")).isEqualTo("0");
        assertThat(job.at("/result/after/points")).isEqualTo("60");
        assertThat(job.at("/result/after/effects/points")).isEqualTo("6");
        assertThat(job.at("/result/after/rows/0/subject/key")).isEqualTo("ana");
        assertThat(job.at("/result/difference/0/points")).isEqualTo("50");
        assertThat(job.at("/result/difference/0/rank")).isEqualTo("0");
        assertThat(job.at("/result/difference/1/subject/key")).isEqualTo("ben");
        assertThat(job.at("/result/difference/1/rank")).isEqualTo("-1");
        assertThat(job.at("/result/difference/2/subject/key")).isEqualTo("cy");
        assertThat(client.get("/rulebooks/" + id).at("/status")).isEqualTo("draft");
    }

    @Test
    void refusesDraftsAndDaysThatCannotBeTried() {
        client.put("/rulebooks/" + id + "/draft", Map.of("text", "Rule", "language", "en"));

        assertThat(client.post("/rulebooks/" + id + "/trial", Map.of("from", "2025-03-01", "to", "2025-03-08"))
                        .pointers())
                .contains("/draft");
        assertThat(client.post("/rulebooks/" + id + "/trial", Map.of()).pointers())
                .containsExactlyInAnyOrder("/from", "/to");
        assertThat(client.post("/rulebooks/" + id + "/trial", Map.of("from", "2025-03-08", "to", "2025-03-08"))
                        .pointers())
                .containsExactly("/to");
        assertThat(client.post("/rulebooks/" + id + "/trial", Map.of("from", "2000-01-01", "to", "2025-03-08"))
                        .pointers())
                .containsExactly("/to");
    }

    @Test
    void isForThoseWhoMayAndForTheOwnOrganization() {
        Map<String, String> days = Map.of("from", "2025-03-01", "to", "2025-03-08");

        assertThat(installation
                        .withScopes(acme, "rules:read")
                        .post("/rulebooks/" + id + "/trial", days)
                        .status())
                .isEqualTo(403);
        assertThat(installation
                        .organization("Other")
                        .client()
                        .post("/rulebooks/" + id + "/trial", days)
                        .status())
                .isEqualTo(404);
    }
}
