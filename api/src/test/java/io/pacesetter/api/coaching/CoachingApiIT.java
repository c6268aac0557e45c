package io.pacesetter.api.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class CoachingApiIT {

    @Autowired
    private Installation installation;

    private Tenant acme;
    private Client client;

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        client = acme.client();
        client.post("/people", Map.of("key", "ana", "name", "Ana Kim"));
    }

    @Test
    void startsACycleByHandAndCancelsIt() {
        Answer started = client.post("/coaching-cycles", Map.of("member", "ana", "template", "one-on-one"));
        Answer again = client.post("/coaching-cycles", Map.of("member", "ana", "template", "one-on-one"));
        String path = "/coaching-cycles/" + started.at("/id");
        Answer without = client.post(path + "/cancel", Map.of());
        Answer cancelled = client.post(path + "/cancel", Map.of("reason", "Not needed"));

        assertThat(started.status()).as(started.text()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(409);
        assertThat(without.at("/errors/0/pointer")).isEqualTo("/reason");
        assertThat(cancelled.at("/status")).isEqualTo("cancelled");
        assertThat(client.post(path + "/cancel", Map.of("reason", "Again")).status()).isEqualTo(409);
        assertThat(client.get("/coaching-cycles?member=ana").at("/total")).isEqualTo("1");
    }

    @Test
    void humanResourcesSeeThatSomebodyIsCoachedAndNotAboutWhat() {
        client.post("/coaching-cycles", Map.of("member", "ana", "topic", "Trouble at home"));

        Answer seen = installation.signedIn(acme, "hr@acme.test", "hr").get("/coaching-cycles");

        assertThat(seen.at("/total")).isEqualTo("1");
        assertThat(seen.text()).doesNotContain("Trouble at home");
    }

    @Test
    void saysWhatIsWrongWithADecision() {
        Answer good = client.post(
                "/coaching-templates/check", Map.of("decision", "if change > 0 then \"close\" else \"repeat\""));
        Answer bad = client.post("/coaching-templates/check", Map.of("decision", "if salary > 0 then \"close\""));

        assertThat(good.at("/ok")).isEqualTo("true");
        assertThat(bad.at("/ok")).isEqualTo("false");
    }

    @Test
    void anotherOrganizationFindsNothing() {
        Answer started = client.post("/coaching-cycles", Map.of("member", "ana"));
        String template = client.get("/coaching-templates").at("/items/0/id");
        Client other = installation.organization("Other").client();

        assertThat(other.get("/coaching-cycles").at("/total")).isEqualTo("0");
        assertThat(other.get("/coaching-cycles/" + started.at("/id")).status()).isEqualTo(404);
        assertThat(other.get("/coaching-templates/" + template).status()).isEqualTo(404);
        assertThat(other.post("/coaching-cycles", Map.of("member", "ana")).status())
                .isEqualTo(400);
    }
}
