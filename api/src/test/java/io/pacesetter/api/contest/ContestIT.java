package io.pacesetter.api.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class ContestIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Installation installation;

    private Tenant acme;
    private Client client;
    private int reported;

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        client = acme.client();
        client.post("/teams", Map.of("name", "West"));
        client.post("/teams", Map.of("name", "East"));
        client.post("/people", Map.of("key", "ana", "name", "Ana", "team", "West"));
        client.post("/people", Map.of("key", "ben", "name", "Ben", "team", "West"));
        client.post("/people", Map.of("key", "cho", "name", "Cho", "team", "East"));
    }

    @Test
    void scoresActivitiesOfItsWindowByAForm() {
        String id = started(calls("member", "2025-03-01", "2025-03-31"));

        report("call", "ana", "2025-03-05T10:00:00Z");
        report("call", "ana", "2025-03-06T10:00:00Z");
        report("call", "ben", "2025-03-31T23:59:59Z");
        report("call", "cho", "2025-04-01T00:00:00Z");
        report("call", "cho", "2025-02-28T23:59:59Z");

        assertThat(rows(id)).containsExactly("1 Ana 2", "2 Ben 1", "3 Cho 0");
        assertThat(client.get("/contests/" + id + "/standings").at("/provisional"))
                .isEqualTo("true");
    }

    @Test
    void scoresTeamsByAKoreanSentence() {
        Map<String, Object> contest = calls("team", "2025-03-01", "2025-03-31");
        contest.put(
                "scoring",
                Map.of(
                        "text",
                        String.valueOf(client.post(
                                        "/rules/translate",
                                        Map.of(
                                                "text",
                                                "Rule \"Deals\" When a deal_won is logged, then add the amount ÷ 100 to the score.",
                                                "from",
                                                "en",
                                                "to",
                                                "ko"))
                                .at("/text")),
                        "language",
                        "ko"));
        String id = started(contest);

        deal("ana", 500, "2025-03-05T10:00:00Z");
        deal("ben", 250, "2025-03-05T11:00:00Z");
        deal("cho", 700, "2025-03-05T12:00:00Z");

        assertThat(rows(id)).containsExactly("1 West 7.5", "2 East 7");
        assertThat(client.get("/contests/" + id).at("/scoring/en")).contains("add the amount ÷ 100 to the score");
    }

    @Test
    void winsByReachingATargetFirst() {
        Map<String, Object> contest = calls("member", "2025-03-01", "2025-03-31");
        contest.put("win", Map.of("kind", "first_to", "target", 2));
        contest.put("prizes", List.of(Map.of("place", 1, "text", "Dinner for two")));
        String id = started(contest);

        report("call", "ana", "2025-03-05T10:00:00Z");
        report("call", "ben", "2025-03-05T11:00:00Z");
        report("call", "ben", "2025-03-05T12:00:00Z");
        report("call", "ana", "2025-03-05T13:00:00Z");
        report("call", "ana", "2025-03-05T14:00:00Z");

        assertThat(rows(id)).containsExactly("1 Ben 2", "2 Ana 3", "3 Cho 0");
        JsonNode first = client.get("/contests/" + id + "/standings").body().at("/rows/0");
        assertThat(first.at("/reachedAt").asString()).isEqualTo("2025-03-05T12:00:00Z");
        assertThat(first.at("/prize").asString()).isEqualTo("Dinner for two");
    }

    @Test
    void givesTheFirstPlaceToEveryoneWhoReachesTheBar() {
        Map<String, Object> contest = calls("member", "2025-03-01", "2025-03-31");
        contest.put("win", Map.of("kind", "everyone_at", "target", 1));
        String id = started(contest);

        report("call", "ana", "2025-03-05T10:00:00Z");
        report("call", "cho", "2025-03-05T11:00:00Z");
        report("call", "cho", "2025-03-05T12:00:00Z");

        assertThat(rows(id)).containsExactly("1 Ana 1", "1 Cho 2", "3 Ben 0");
    }

    @Test
    void fixesItsResultOnceItIsOver() {
        Map<String, Object> contest = calls("member", "2025-03-01", "2025-03-31");
        contest.put("prizes", List.of(Map.of("place", 1, "text", "A bicycle")));
        report("call", "ana", "2025-03-05T10:00:00Z");
        String id = started(contest);
        await().atMost(PATIENCE)
                .until(() -> "final".equals(client.get("/contests/" + id).at("/status")));

        report("call", "ben", "2025-03-06T10:00:00Z");
        report("call", "ben", "2025-03-07T10:00:00Z");
        settled();

        assertThat(rows(id)).containsExactly("1 Ana 1", "2 Ben 0", "2 Cho 0");
        JsonNode winner = client.get("/contests/" + id + "/results").body().at("/items/0");
        assertThat(winner.at("/prize").asString()).isEqualTo("A bicycle");
        String handOver =
                "/contests/" + id + "/results/" + winner.at("/subject/id").asString() + "/handed-over";
        assertThat(client.post(handOver).status()).isEqualTo(204);
        assertThat(client.post(handOver).status()).isEqualTo(409);
    }

    @Test
    void listsTheEntriesBehindAScore() {
        String id = started(underWay());
        report("call", "ana", ago(3));
        report("call", "ana", ago(2));
        report("call", "ana", ago(1));
        report("call", "ben", ago(3));
        client.post("/activities", Map.of("source", "crm", "externalId", "a2", "deleted", true));
        settled();
        Client rep = installation.signedInAs(acme, "rep-" + id + "@example.com", "ben", "rep");

        Answer first = rep.get(entriesOf(id, 0) + "?page=0&size=1");
        Answer second = rep.get(entriesOf(id, 0) + "?page=1&size=1");

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.at("/total")).isEqualTo("2");
        assertThat(first.at("/items/0/cause/activity/externalId")).isEqualTo("a3");
        assertThat(second.at("/items/0/cause/activity/externalId")).isEqualTo("a1");
        assertThat(second.at("/items/0/points")).isEqualTo("1");
    }

    @Test
    void listsTheEntriesThatAFixedResultWasMadeOf() {
        report("call", "ana", "2025-03-05T10:00:00Z");
        String id = started(calls("member", "2025-03-01", "2025-03-31"));
        await().atMost(PATIENCE)
                .until(() -> "final".equals(client.get("/contests/" + id).at("/status")));

        report("call", "ana", "2025-03-06T10:00:00Z");
        client.post("/activities", Map.of("source", "crm", "externalId", "a1", "deleted", true));
        settled();

        Answer entries = client.get(entriesOf(id, 0));
        assertThat(entries.at("/total")).isEqualTo("1");
        assertThat(entries.at("/items/0/at")).isEqualTo("2025-03-05T10:00:00Z");
    }

    @Test
    void keepsTheEntriesBehindAScoreFromOthers() {
        String id = started(underWay());
        String entries = entriesOf(id, 0);
        Client other = installation.organization("Other").client();
        Client rep = installation.signedInAs(acme, "rep-" + id + "@example.com", "ana", "rep");
        String draft = created(underWay());

        assertThat(other.get(entries).status()).isEqualTo(404);
        assertThat(installation.anonymous().get(entries).status()).isEqualTo(401);
        assertThat(rep.get(entries.replace(id, draft)).status()).isEqualTo(404);
        assertThat(rep.get("/contests/" + id + "/standings/" + id + "/entries").status())
                .isEqualTo(404);
        assertThat(rep.get(entries + "?page=-1").pointers()).containsExactly("/page");
    }

    @Test
    void changesUnderWayFromThenOnAndTellsItsParticipants() {
        Map<String, Object> contest = calls("member", "2025-03-01", "2125-03-31");
        contest.put("to", "2026-12-31");
        String id = started(contest);
        report("call", "ana", "2025-03-05T10:00:00Z");
        settled();

        Answer amended = client.post(
                "/contests/" + id + "/amend",
                Map.of(
                        "scoring",
                        Map.of("form", Map.of("activityTypes", List.of("demo"), "points", 5)),
                        "note",
                        "Demos count from now on"));

        assertThat(amended.status()).as(amended.text()).isEqualTo(200);
        assertThat(amended.at("/scoring/version")).isEqualTo("2");
        assertThat(rows(id)).contains("1 Ana 1");
        assertThat(client.get("/contests/" + id + "/amendments").at("/items/0/note"))
                .isEqualTo("Demos count from now on");
        Client ana = installation.signedInAs(acme, "ana-" + id + "@example.com", "ana", "rep");
        assertThat(ana.get("/notifications").at("/items/0/kind")).isEqualTo("contest");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        Answer answer = client.post(
                "/contests",
                Map.of(
                        "name",
                        " ",
                        "level",
                        "galaxy",
                        "from",
                        "2025-03-10",
                        "to",
                        "2025-03-01",
                        "participants",
                        List.of("nobody"),
                        "scoring",
                        Map.of("form", Map.of("activityTypes", List.of("juggling"), "points", 1)),
                        "win",
                        Map.of("kind", "first_to"),
                        "prizes",
                        List.of(Map.of("place", 0, "text", ""))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers())
                .contains(
                        "/name",
                        "/level",
                        "/to",
                        "/participants/0",
                        "/win/target",
                        "/prizes/0/place",
                        "/prizes/0/text");
    }

    @Test
    void saysWhereAScoringTextIsWrong() {
        Map<String, Object> contest = calls("member", "2025-03-01", "2025-03-31");
        contest.put(
                "scoring",
                Map.of("text", "Rule \"x\" When a demmo is logged, then add 1 to the score.", "language", "en"));

        Answer answer = client.post("/contests", contest);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly("/scoring/text");
        assertThat(answer.detail()).contains("Line 1", "demo");
    }

    @Test
    void isShownToRepsOnceItIsStarted() {
        String id = created(calls("member", "2025-03-01", "2025-03-31"));
        Client rep = installation.signedInAs(acme, "rep-" + id + "@example.com", "ana", "rep");
        assertThat(rep.get("/contests/" + id).status()).isEqualTo(404);
        assertThat(rep.get("/contests").body().at("/items").size()).isZero();

        client.post("/contests/" + id + "/start");

        assertThat(rep.get("/contests/" + id).status()).isEqualTo(200);
        assertThat(rep.post("/contests/" + id + "/cancel", Map.of("note", "no")).status())
                .isEqualTo(403);
    }

    @Test
    void letsManagersHoldContestsOfTheirOwnPeople() {
        Client manager = installation.signedInAs(acme, "manager-" + acme.id() + "@example.com", "ben", "manager");
        String west = String.valueOf(client.get("/teams").at("/items/1/id"));
        String ben = String.valueOf(client.get("/people?query=Ben").at("/items/0/id"));
        client.patch("/teams/" + west, Map.of("manager", ben));
        Map<String, Object> own = calls("member", "2025-03-01", "2025-03-31");
        own.put("participants", List.of("ana", "ben"));
        Map<String, Object> others = calls("member", "2025-03-01", "2025-03-31");
        others.put("participants", List.of("ana", "cho"));

        assertThat(manager.post("/contests", own).status()).isEqualTo(201);
        assertThat(manager.post("/contests", others).status()).isEqualTo(403);
        assertThat(manager.post("/contests", calls("member", "2025-03-01", "2025-03-31"))
                        .pointers())
                .containsExactly("/participants");
    }

    @Test
    void cannotBeStartedTwiceNorChangedOnceStarted() {
        String id = started(calls("member", "2025-03-01", "2025-03-31"));

        assertThat(client.post("/contests/" + id + "/start").status()).isEqualTo(409);
        assertThat(client.put("/contests/" + id, calls("member", "2025-03-01", "2025-03-31"))
                        .status())
                .isEqualTo(409);
        assertThat(client.delete("/contests/" + id).status()).isEqualTo(409);
    }

    private Map<String, Object> calls(String level, String from, String to) {
        Map<String, Object> contest = new HashMap<>();
        contest.put("name", "Sprint");
        contest.put("level", level);
        contest.put("from", from);
        contest.put("to", to);
        contest.put("scoring", Map.of("form", Map.of("activityTypes", List.of("call"), "points", 1)));
        return contest;
    }

    /** A contest that began a month ago and goes on for another. */
    private Map<String, Object> underWay() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return calls(
                "member", today.minusDays(30).toString(), today.plusDays(30).toString());
    }

    private static String ago(int days) {
        return LocalDate.now(ZoneOffset.UTC).minusDays(days) + "T10:00:00Z";
    }

    private String created(Map<String, Object> contest) {
        Answer answer = client.post("/contests", contest);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return Objects.requireNonNull(answer.at("/id"));
    }

    private String started(Map<String, Object> contest) {
        String id = created(contest);
        Answer answer = client.post("/contests/" + id + "/start");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return id;
    }

    private void deal(String member, int amount, String at) {
        report("deal_won", member, at, amount);
    }

    private void report(String type, String member, String at) {
        report(type, member, at, null);
    }

    private void report(String type, String member, String at, @Nullable Integer amount) {
        Map<String, Object> activity = new HashMap<>(Map.of(
                "source", "crm", "externalId", "a" + ++reported, "type", type, "member", member, "occurredAt", at));
        if (amount != null) {
            activity.put("amount", amount);
        }
        Answer answer = client.post("/activities", activity);
        assertThat(answer.at("/accepted")).as(answer.text()).isEqualTo("1");
    }

    private void settled() {
        await().atMost(PATIENCE).until(() -> "0".equals(client.get("/lane").at("/pending")));
    }

    /** Returns the address of the entries behind the score of a row. */
    private String entriesOf(String id, int row) {
        String standings = "/contests/" + id + "/standings";
        return standings + "/" + client.get(standings).at("/rows/" + row + "/subject/id") + "/entries";
    }

    private List<String> rows(String id) {
        settled();
        List<String> rows = new ArrayList<>();
        client.get("/contests/" + id + "/standings")
                .body()
                .at("/rows")
                .forEach(row -> rows.add(row.at("/rank").asInt() + " "
                        + row.at("/subject/name").asString() + " "
                        + row.at("/score").decimalValue().stripTrailingZeros().toPlainString()));
        return rows;
    }
}
