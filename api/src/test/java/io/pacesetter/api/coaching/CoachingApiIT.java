package io.pacesetter.api.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        assertThat(client.post(path + "/cancel", Map.of("reason", "Again")).status())
                .isEqualTo(409);
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

    /** Puts ana into a team that mia manages; returns a client that is mia. */
    private Client manager() {
        client.post("/teams", Map.of("name", "West"));
        client.post("/people", Map.of("key", "mia", "name", "Mia Lund", "team", "West"));
        client.post("/people", Map.of("key", "eva", "name", "Eva Moss", "team", "West"));
        String west = client.get("/teams").at("/items/0/id");
        client.patch("/teams/" + west, Map.of("manager", "mia"));
        return installation.signedInAs(acme, "mia-" + acme.id() + "@example.com", "mia", "manager");
    }

    private static String task(Client of, String form) {
        String query = "/tasks?assignee=me&status=open&form=" + form;
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "1".equals(of.get(query).at("/total")));
        return Objects.requireNonNull(of.get(query).at("/items/0/id"));
    }

    @Test
    void keepsThePrivateNoteForItsAuthorAlone() {
        Client mia = manager();
        Client eva = installation.signedInAs(acme, "eva-" + acme.id() + "@example.com", "eva", "rep");
        String path = "/coaching-cycles/"
                + mia.post("/coaching-cycles", Map.of("member", "eva", "template", "one-on-one"))
                        .at("/id");
        Answer held = mia.post(
                "/tasks/" + task(mia, "coaching-session") + "/complete",
                Map.of(
                        "answers", Map.of("feedback", "Great demos"),
                        "notes", Map.of("shared", "Well done", "private", "May go soon"),
                        "actions", List.of(Map.of("text", "Share the deck", "owner", "manager", "due", "2099-01-04"))));
        String review = task(eva, "coaching-review");

        assertThat(held.status()).as(held.text()).isEqualTo(200);
        assertThat(held.text()).doesNotContain("May go soon");
        assertThat(mia.get(path).at("/sessions/0/notes/private")).isEqualTo("May go soon");
        assertThat(mia.get(path).at("/status")).isEqualTo("with_member");
        assertThat(mia.get(path).at("/activeNodes/0")).isEqualTo("review");
        assertThat(eva.get(path).at("/sessions/0/notes/shared")).isEqualTo("Well done");
        assertThat(eva.get("/tasks/" + review).text()).contains("Great demos").doesNotContain("May go soon");
        for (Client other : List.of(
                eva,
                client,
                installation.signedIn(acme, "hr-" + acme.id() + "@example.com", "hr"),
                installation.signedIn(acme, "ops-" + acme.id() + "@example.com", "sales_ops"),
                installation.signedIn(acme, "ceo-" + acme.id() + "@example.com", "executive"),
                installation.signedIn(acme, "adm-" + acme.id() + "@example.com", "administrator"))) {
            assertThat(other.get(path).text()).doesNotContain("May go soon");
            assertThat(other.get("/coaching-cycles").text()).doesNotContain("May go soon");
            assertThat(other.get("/tasks?size=100").text()).doesNotContain("May go soon");
        }
        assertThat(installation
                        .signedIn(acme, "hr2-" + acme.id() + "@example.com", "hr")
                        .get(path)
                        .text())
                .doesNotContain("Great demos");
    }

    @Test
    void theMemberAnswersOnceAndFieldsAreNamed() {
        Client mia = manager();
        Client eva = installation.signedInAs(acme, "eva-" + acme.id() + "@example.com", "eva", "rep");
        mia.post("/coaching-cycles", Map.of("member", "eva", "template", "one-on-one"));
        String session = "/tasks/" + task(mia, "coaching-session") + "/complete";

        assertThat(mia.post(session, Map.of()).pointers()).containsExactly("/answers/feedback");
        assertThat(eva.post(session, Map.of()).status()).isEqualTo(403);
        mia.post(session, Map.of("answers", Map.of("feedback", "Good")));
        String review = "/tasks/" + task(eva, "coaching-review") + "/complete";
        Map<String, Object> answer =
                Map.of("acknowledged", true, "answers", Map.of("going-well", "Demos", "support", "None"));
        assertThat(eva.post(review, Map.of("answers", Map.of())).pointers())
                .containsExactlyInAnyOrder("/acknowledged", "/answers/going-well", "/answers/support");
        assertThat(eva.post(review, answer).status()).isEqualTo(200);
        assertThat(eva.post(review, answer).status()).isEqualTo(409);
    }

    @Test
    void aManagerCoachesOwnTeamsOnly() {
        Client mia = manager();

        assertThat(mia.post("/coaching-cycles", Map.of("member", "ana")).status())
                .isEqualTo(403);
        assertThat(mia.post("/coaching-cycles", Map.of("member", "eva", "every", "fortnight"))
                        .pointers())
                .containsExactly("/every");
        assertThat(mia.post("/coaching-cycles", Map.of()).pointers()).containsExactly("/member");
        Answer team = mia.post("/coaching-cycles", Map.of("team", "West", "every", 10));
        assertThat(team.status()).as(team.text()).isEqualTo(201);
        assertThat(team.at("/items/0/member/key")).isEqualTo("eva");
        assertThat(mia.post("/coaching-cycles", Map.of("team", "West")).status())
                .isEqualTo(409);
        assertThat(client.post("/coaching-cycles", Map.of("member", "ana")).status())
                .isEqualTo(201);
        assertThat(mia.get("/coaching-cycles").at("/total")).isEqualTo("1");
        assertThat(client.get("/coaching-cycles?size=1").at("/total")).isEqualTo("2");
        assertThat(client.get("/coaching-cycles?manager=mia").at("/total")).isEqualTo("1");
        assertThat(client.get("/coaching-cycles?status=lost").pointers()).containsExactly("/status");
    }

    @Test
    void theNoticeOfWhatARuleAskedForLeadsToTheCycle() {
        Client mia = manager();
        Answer rules = client.post(
                "/rulebooks",
                Map.of(
                        "key", "lost-deals",
                        "name", "Lost deals",
                        "purpose", "coaching",
                        "language", "en",
                        "text", "Rule \"Lost\" When a deal_lost is logged, then start coaching on \"Lost deals\"."));
        Answer published = client.post("/rulebooks/" + rules.at("/id") + "/publish", Map.of());
        assertThat(published.status()).as(rules.text() + published.text()).isEqualTo(200);
        client.post(
                "/activities",
                Map.of(
                        "source",
                        "crm",
                        "externalId",
                        "1",
                        "type",
                        "deal_lost",
                        "member",
                        "eva",
                        "occurredAt",
                        Instant.now().plusMillis(1).toString()));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> "1".equals(mia.get("/coaching-cycles").at("/total")));

        assertThat(mia.get("/coaching-cycles").at("/items/0/startedBy/kind")).isEqualTo("rule");
        Answer told = mia.get("/notifications");
        assertThat(told.text()).contains("Eva Moss: Lost deals");
        assertThat(told.text())
                .contains("\"link\":\"/coaching/" + mia.get("/coaching-cycles").at("/items/0/id") + "\"")
                .doesNotContain("\"link\":\"/people/");
    }

    @Test
    void showsWhoWasNotCoachedAndWhatIsToCome() {
        Client mia = manager();
        String id = mia.post("/coaching-cycles", Map.of("member", "eva", "every", "month"))
                .at("/id");

        Answer coverage = mia.get("/coaching/coverage");
        Answer calendar = mia.get("/coaching/calendar");
        Answer schedules = mia.get("/coaching/schedules");

        assertThat(coverage.text()).contains("Eva Moss");
        assertThat(coverage.at("/items/0/daysSince")).isNull();
        assertThat(calendar.at("/items/0/cycle")).isEqualTo(id);
        assertThat(calendar.at("/items/0/kind")).isEqualTo("planned");
        assertThat(schedules.at("/items/0/every")).isEqualTo("month");
        assertThat(mia.get("/coaching-cycles/" + id).at("/every")).isEqualTo("month");
        assertThat(mia.delete("/coaching/schedules/" + schedules.at("/items/0/id"))
                        .status())
                .isEqualTo(204);
        assertThat(mia.get("/coaching/schedules").at("/items/0/id")).isNull();
        assertThat(mia.get("/coaching/calendar?from=2025-01-01&to=2027-01-01").pointers())
                .containsExactly("/to");
    }
}
