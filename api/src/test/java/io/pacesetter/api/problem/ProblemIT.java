package io.pacesetter.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest(properties = "pacesetter.max-body-size=100KB")
class ProblemIT {

    @Autowired
    private Installation installation;

    private Client client;

    @BeforeEach
    void anOrganization() {
        client = installation.organization("Acme").client();
    }

    @Test
    void pointsAtTheLineAndColumnOfBrokenJson() {
        Answer answer = client.post("/api-keys", "{\n  \"name\": \"CRM\",\n  oops\n}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("/type")).isEqualTo("/problems/unreadable-body");
        assertThat(answer.detail()).contains("line 3");
    }

    @Test
    void namesTheFieldsThatThereAre() {
        Answer answer = client.post("/api-keys", "{\"nmae\": \"CRM\", \"scopes\": []}");

        assertThat(answer.pointers()).containsExactly("/nmae");
        assertThat(answer.detail()).contains("name, scopes");
    }

    @Test
    void pointsAtAFieldOfTheWrongType() {
        Answer answer = client.post("/api-keys", "{\"name\": \"CRM\", \"scopes\": \"all\"}");

        assertThat(answer.pointers()).containsExactly("/scopes");
        assertThat(answer.detail()).contains("an array");
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        assertThat(client.post("/api-keys", "{}").pointers()).containsExactlyInAnyOrder("/name", "/scopes");
    }

    @Test
    void pointsAtAParameterOfTheWrongType() {
        Answer answer = client.get("/audit?page=first");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly("/page");
        assertThat(client.get("/audit?size=100000").pointers()).containsExactly("/size");
    }

    @Test
    void saysWhichMethodsAndTypesArePossible() {
        Answer method = client.put("/audit", "{}");
        Answer type = client.send(
                "POST",
                "/api-keys",
                BodyPublishers.ofString("name=CRM"),
                request -> request.header("Content-Type", "text/plain"));

        assertThat(method.status()).isEqualTo(405);
        assertThat(method.detail()).contains("GET");
        assertThat(type.status()).isEqualTo(415);
        assertThat(type.detail()).contains("application/json");
    }

    @Test
    void refusesABodyThatIsTooLargeWhetherItSaysSoOrNot() {
        byte[] large = ("{\"name\": \"" + "x".repeat(200_000) + "\"}").getBytes(StandardCharsets.UTF_8);

        for (var body : List.of(
                BodyPublishers.ofByteArray(large),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
            Answer answer = client.send(
                    "POST", "/api-keys", body, request -> request.header("Content-Type", "application/json"));
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.at("/type")).isEqualTo("/problems/too-large");
        }
    }

    @Test
    void saysThatThereIsNothingAtAnAddress() {
        assertThat(client.get("/nothing-here").at("/type")).isEqualTo("/problems/not-found");
        assertThat(installation.withKey("psk_wrong").get("/audit").at("/type")).isEqualTo("/problems/unauthenticated");
    }
}
