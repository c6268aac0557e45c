package io.pacesetter.api.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class DisputeApiIT {

    @Autowired
    private Installation installation;

    private Tenant acme;
    private Client client;
    private Client ana;
    private Client mia;
    private Client ben;
    private String entry = "";

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        client = acme.client();
        client.post("/teams", Map.of("name", "West"));
        client.post("/people", Map.of("key", "mia", "name", "Mia"));
        client.post("/people", Map.of("key", "ana", "name", "Ana", "team", "West"));
        client.post("/people", Map.of("key", "ben", "name", "Ben"));
        client.patch("/teams/" + client.get("/teams").at("/items/0/id"), Map.of("manager", "mia"));
        ana = installation.signedInAs(acme, "ana-" + acme.id() + "@example.com", "ana", "rep");
        mia = installation.signedInAs(acme, "mia-" + acme.id() + "@example.com", "mia", "manager");
        ben = installation.signedInAs(acme, "ben-" + acme.id() + "@example.com", "ben", "rep");
        Answer given =
                client.post("/ledger/adjustments", Map.of("member", "ana", "points", 5, "reason", "For the booth"));
        entry = String.valueOf(given.at("/id"));
    }

    private Answer filed() {
        return ana.post("/disputes", Map.of("entry", entry, "claim", "It was two booths"));
    }

    @Test
    void isAnsweredByTheManagerAndAdjustsTheLedger() {
        Answer filed = filed();
        String path = "/disputes/" + filed.at("/id");
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        assertThat(filed.at("/status")).isEqualTo("with_manager");
        assertThat(filed.at("/about/seen/points")).isEqualTo("5");
        assertThat(filed.at("/due")).isNotNull();
        assertThat(filed().status()).isEqualTo(409);

        Answer task = mia.get("/tasks?assignee=me&form=dispute-review");
        String complete = "/tasks/" + task.at("/items/0/id") + "/complete";
        assertThat(task.at("/items/0/inputs/claim")).isEqualTo("It was two booths");
        assertThat(task.at("/items/0/link")).isEqualTo(path);
        assertThat(mia.post(complete, Map.of("decision", "maybe")).pointers())
                .containsExactlyInAnyOrder("/decision", "/reason");
        assertThat(mia.post(complete, Map.of("decision", "uphold", "reason", "Two", "points", 0.00001))
                        .pointers())
                .containsExactly("/points");
        assertThat(mia.post(complete, Map.of("decision", "uphold", "reason", "Two", "points", 5))
                        .status())
                .isEqualTo(200);

        await().atMost(Duration.ofSeconds(30)).until(() -> ana.get(path).at("/outcome/entry") != null);
        Answer decided = ana.get(path);
        assertThat(decided.at("/status")).isEqualTo("upheld");
        assertThat(decided.at("/history/1/what")).isEqualTo("upheld");
        assertThat(ana.get("/people/ana/awards").body().at("/points/total").decimalValue())
                .isEqualByComparingTo("10");
        assertThat(ana.get("/ledger").at("/items/0/reason")).contains("Two");
        assertThat(ana.post(path + "/withdraw").status()).isEqualTo(409);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ana.get("/notifications").text().contains("Your dispute was upheld: Two"));
    }

    @Test
    void saysWhatIsWrongWithADispute() {
        assertThat(ana.post("/disputes", Map.of()).pointers()).containsExactlyInAnyOrder("/entry", "/claim");
        assertThat(ben.post("/disputes", Map.of("entry", entry, "claim", "Mine"))
                        .pointers())
                .containsExactly("/entry");
        assertThat(ana.post("/disputes", Map.of("contest", "none", "claim", "Why?"))
                        .pointers())
                .containsExactly("/contest");
        assertThat(ana.post("/disputes", Map.of("indicator", "calls", "claim", "Why?"))
                        .pointers())
                .containsExactly("/period");
        assertThat(client.post("/disputes", Map.of("entry", entry, "claim", "Why?"))
                        .status())
                .isEqualTo(403);
        assertThat(ana.get("/disputes?status=lost").pointers()).containsExactly("/status");
    }

    @Test
    void questionsWhereOneStandsInAContest() {
        String contest = String.valueOf(client.post(
                        "/contests",
                        Map.of(
                                "name",
                                "Sprint",
                                "level",
                                "team",
                                "from",
                                "2025-03-01",
                                "to",
                                "2025-03-31",
                                "scoring",
                                Map.of("form", Map.of("activityTypes", List.of("call"), "points", 1))))
                .at("/id"));
        assertThat(client.post("/contests/" + contest + "/start").status()).isEqualTo(200);

        Answer filed = ana.post("/disputes", Map.of("contest", contest, "subject", "West", "claim", "Count again"));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        assertThat(filed.at("/about/kind")).isEqualTo("contest");
        assertThat(filed.at("/about/seen/name")).isEqualTo("Sprint");
        assertThat(ana.post("/disputes", Map.of("contest", contest, "claim", "Again"))
                        .status())
                .isEqualTo(409);
        assertThat(ben.post("/disputes", Map.of("contest", contest, "subject", "West", "claim", "Not mine"))
                        .pointers())
                .containsExactly("/subject");
        String task = mia.get("/tasks?assignee=me&form=dispute-review").at("/items/0/id");
        assertThat(mia.post("/tasks/" + task + "/complete", Map.of("decision", "refuse", "reason", "Counted"))
                        .status())
                .isEqualTo(200);
        assertThat(ana.get("/disputes/" + filed.at("/id")).at("/outcome/reason"))
                .isEqualTo("Counted");
    }

    @Test
    void isSeenByThoseWhoHaveAPartInIt() {
        String path = "/disputes/" + filed().at("/id");
        Client office = installation.signedIn(acme, "hr-" + acme.id() + "@example.com", "hr");
        Client others = installation.organization("Others").client();

        assertThat(ana.get("/disputes?mine=true").at("/total")).isEqualTo("1");
        assertThat(mia.get("/disputes").at("/items/0/mine")).isEqualTo("false");
        assertThat(client.get("/disputes?status=with_manager").at("/total")).isEqualTo("1");
        assertThat(client.get(path).status()).isEqualTo(200);
        assertThat(mia.post(path + "/withdraw").status()).isEqualTo(403);
        for (Client none : new Client[] {ben, office, others}) {
            assertThat(none.get("/disputes").at("/total")).isEqualTo("0");
            assertThat(none.get(path).status()).isEqualTo(404);
            assertThat(none.post(path + "/withdraw").status()).isEqualTo(404);
        }
        assertThat(ana.post(path + "/withdraw").at("/status")).isEqualTo("withdrawn");
        assertThat(mia.get("/tasks?assignee=me&status=open").at("/total")).isEqualTo("0");
    }
}
