package io.pacesetter.api.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import io.pacesetter.engine.people.NewPerson;
import io.pacesetter.engine.people.People;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ActivitiesIT {

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
    void takesOneAndSettlesIt() {
        Answer answer = client.post("/activities", call("1"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("/accepted")).isEqualTo("1");
        assertThat(answer.body().at("/rejected").size()).isZero();
        await().until(() -> "0".equals(client.get("/lane").at("/pending")));
    }

    @Test
    void judgesEachElementByItself() {
        Answer answer = client.post(
                "/activities",
                "["
                        + String.join(
                                ",",
                                call("1"),
                                "42",
                                call("2").replace("\"call\"", "\"cal\""),
                                call("3").replace("\"ana\"", "\"anna\""),
                                call("4").replace("2025-05-05", "2025-02-30"),
                                call("5").replace("2025-05-05", "2199-05-05"),
                                call("6").replace("\"type\"", "\"typ\""),
                                call("7").replace("}", ", \"amount\": \"12\"}"),
                                call("8").replace("}", ", \"amount\": 1234567890123456}"),
                                call("9").replace("}", ", \"attributes\": {\"a/b\": [1]}}"),
                                call("10").replace("}", ", \"credits\": [{\"member\": \"ana\", \"share\": 0.5}]}"),
                                call("11").replace("}", ", \"currency\": \"XYZ\", \"amount\": 1}"),
                                call("1"),
                                "{\"source\": \"crm\", \"externalId\": \"none\", \"deleted\": true}",
                                "{\"source\": \"crm\", \"externalId\": \"1\", \"deleted\": true}")
                        + "]");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("/accepted")).isEqualTo("1");
        assertThat(answer.at("/duplicates")).isEqualTo("1");
        assertThat(answer.at("/deleted")).isEqualTo("1");
        assertThat(answer.body()
                        .at("/rejected")
                        .valueStream()
                        .map(one ->
                                one.at("/index").asInt() + one.at("/pointer").asString()))
                .containsExactly(
                        "1",
                        "2/type",
                        "3/member",
                        "4/occurredAt",
                        "5/occurredAt",
                        "6/typ",
                        "7/amount",
                        "8/amount",
                        "9/attributes/a~1b",
                        "10/credits",
                        "11/currency",
                        "13/externalId");
        assertThat(answer.text()).contains("did you mean \\\"call\\\"?", "did you mean \\\"ana\\\"?");
    }

    @Test
    void refusesWhatIsNoBatch() {
        assertThat(client.post("/activities", "\"call\"").status()).isEqualTo(400);
        assertThat(client.post("/activities", "[{]").status()).isEqualTo(400);
        assertThat(client.post("/activities", "").status()).isEqualTo(400);
        Answer tooMany =
                client.post("/activities", "[" + String.join(",", Collections.nCopies(1_001, call("1"))) + "]");
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.detail()).contains("1,000");
    }

    @Test
    void takesCloudEvents() {
        String event = """
                {"specversion": "1.0", "source": "crm", "id": "e1", "type": "call", "time": "2025-05-05T10:00:00Z",
                 "data": {"member": "ana"}}""";

        assertThat(send("application/cloudevents+json", event).at("/accepted")).isEqualTo("1");
        assertThat(send("application/cloudevents-batch+json", "[" + event + "]").at("/duplicates"))
                .isEqualTo("1");
        assertThat(send("application/cloudevents-batch+json", "[" + event.replace("ana", "bob") + "]")
                        .at("/rejected/0/pointer"))
                .isEqualTo("/member");
        Answer binary = client.send(
                "POST",
                "/activities",
                BodyPublishers.ofString("{\"member\": \"ana\"}"),
                request -> request.header("Content-Type", "application/json")
                        .header("ce-specversion", "1.0")
                        .header("ce-source", "crm")
                        .header("ce-id", "e1")
                        .header("ce-type", "call")
                        .header("ce-time", "2025-05-05T10:00:00Z"));
        assertThat(binary.at("/duplicates")).isEqualTo("1");
    }

    @Test
    void showsActivitiesAndWhatTheyWere() {
        client.post("/activities", call("1").replace("}", ", \"attributes\": {\"link\": \"https://crm.example/1\"}}"));
        client.post("/activities", call("1").replace("}", ", \"attributes\": {\"minutes\": 5.50}}"));
        client.post("/activities", call("2").replace("2025-05-05", "2025-05-06"));

        Answer list = client.get("/activities?member=ana&type=call&indicator=calls&from=2025-05-05&to=2025-05-06");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.at("/total")).isEqualTo("1");
        assertThat(list.at("/items/0/member/key")).isEqualTo("ana");
        assertThat(list.at("/items/0/attributes/minutes")).isEqualTo("5.5");
        Answer revisions = client.get("/activities/" + list.at("/items/0/id") + "/revisions");
        assertThat(revisions.at("/activity/revision")).isEqualTo("2");
        assertThat(revisions.at("/items/0/attributes/link")).isEqualTo("https://crm.example/1");
        assertThat(client.get("/activities?member=nobody").status()).isEqualTo(400);
        assertThat(client.get("/activities?from=yesterday").status()).isEqualTo(400);
    }

    @Test
    void keepsOrganizationsApart() {
        client.post("/activities", call("1"));
        String id = client.get("/activities").at("/items/0/id");
        Tenant other = installation.organization("Other");

        assertThat(other.client().get("/activities").at("/total")).isEqualTo("0");
        assertThat(other.client().get("/activities/" + id + "/revisions").status())
                .isEqualTo(404);
        assertThat(other.client().post("/activities", call("1")).at("/rejected/0/pointer"))
                .isEqualTo("/member");
        assertThat(installation.anonymous().post("/activities", Map.of()).status())
                .isEqualTo(401);
    }

    private Answer send(String type, String body) {
        return client.send(
                "POST", "/activities", BodyPublishers.ofString(body), request -> request.header("Content-Type", type));
    }

    private static String call(String id) {
        return "{\"source\": \"crm\", \"externalId\": \"" + id
                + "\", \"type\": \"call\", \"member\": \"ana\", \"occurredAt\": \"2025-05-05T10:00:00Z\"}";
    }
}
