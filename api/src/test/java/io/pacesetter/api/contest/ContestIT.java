package io.pacesetter.api.contest;

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
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class ContestIT {

    @Autowired
    private Installation installation;

    private Tenant acme;
    private Client client;
    private HeldContests contests;

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        client = acme.client();
        contests = new HeldContests(client);
    }

    @Test
    void scoresActivitiesOfItsWindowByAForm() {
        String id = contests.started(contests.calls("member", "2025-03-01", "2025-03-31"));

        contests.report("call", "ana", "2025-03-05T10:00:00Z");
        contests.report("call", "ana", "2025-03-06T10:00:00Z");
        contests.report("call", "ben", "2025-03-31T23:59:59Z");
        contests.report("call", "cho", "2025-04-01T00:00:00Z");
        contests.report("call", "cho", "2025-02-28T23:59:59Z");

        assertThat(contests.rows(id)).containsExactly("1 Ana 2", "2 Ben 1", "3 Cho 0");
        assertThat(client.get("/contests/" + id + "/standings").at("/provisional"))
                .isEqualTo("true");
    }

    @Test
    void scoresTeamsByAKoreanSentence() {
        Map<String, Object> contest = contests.calls("team", "2025-03-01", "2025-03-31");
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
        String id = contests.started(contest);

        contests.deal("ana", 500, "2025-03-05T10:00:00Z");
        contests.deal("ben", 250, "2025-03-05T11:00:00Z");
        contests.deal("cho", 700, "2025-03-05T12:00:00Z");

        assertThat(contests.rows(id)).containsExactly("1 West 7.5", "2 East 7");
        assertThat(client.get("/contests/" + id).at("/scoring/en")).contains("add the amount ÷ 100 to the score");
    }

    @Test
    void winsByReachingATargetFirst() {
        Map<String, Object> contest = contests.calls("member", "2025-03-01", "2025-03-31");
        contest.put("win", Map.of("kind", "first_to", "target", 2));
        contest.put("prizes", List.of(Map.of("place", 1, "text", "Dinner for two")));
        String id = contests.started(contest);

        contests.report("call", "ana", "2025-03-05T10:00:00Z");
        contests.report("call", "ben", "2025-03-05T11:00:00Z");
        contests.report("call", "ben", "2025-03-05T12:00:00Z");
        contests.report("call", "ana", "2025-03-05T13:00:00Z");
        contests.report("call", "ana", "2025-03-05T14:00:00Z");

        assertThat(contests.rows(id)).containsExactly("1 Ben 2", "2 Ana 3", "3 Cho 0");
        JsonNode first = client.get("/contests/" + id + "/standings").body().at("/rows/0");
        assertThat(first.at("/reachedAt").asString()).isEqualTo("2025-03-05T12:00:00Z");
        assertThat(first.at("/prize").asString()).isEqualTo("Dinner for two");
    }

    @Test
    void givesTheFirstPlaceToEveryoneWhoReachesTheBar() {
        Map<String, Object> contest = contests.calls("member", "2025-03-01", "2025-03-31");
        contest.put("win", Map.of("kind", "everyone_at", "target", 1));
        String id = contests.started(contest);

        contests.report("call", "ana", "2025-03-05T10:00:00Z");
        contests.report("call", "cho", "2025-03-05T11:00:00Z");
        contests.report("call", "cho", "2025-03-05T12:00:00Z");

        assertThat(contests.rows(id)).containsExactly("1 Ana 1", "1 Cho 2", "3 Ben 0");
    }

    @Test
    void fixesItsResultOnceItIsOver() {
        Map<String, Object> contest = contests.calls("member", "2025-03-01", "2025-03-31");
        contest.put("prizes", List.of(Map.of("place", 1, "text", "A bicycle")));
        contests.report("call", "ana", "2025-03-05T10:00:00Z");
        String id = contests.started(contest);
        contests.isFinal(id);

        contests.report("call", "ben", "2025-03-06T10:00:00Z");
        contests.report("call", "ben", "2025-03-07T10:00:00Z");
        contests.settled();

        assertThat(contests.rows(id)).containsExactly("1 Ana 1", "2 Ben 0", "2 Cho 0");
        JsonNode winner = client.get("/contests/" + id + "/results").body().at("/items/0");
        assertThat(winner.at("/prize").asString()).isEqualTo("A bicycle");
        String handOver =
                "/contests/" + id + "/results/" + winner.at("/subject/id").asString() + "/handed-over";
        assertThat(client.post(handOver).status()).isEqualTo(204);
        assertThat(client.post(handOver).status()).isEqualTo(409);
    }

    @Test
    void celebratesItsWinnerOnceItIsFinal() {
        Map<String, Object> contest = contests.calls("member", "2025-03-01", "2025-03-31");
        String text = "Rule \"Calls\" When a call is logged, then add 1 to the score."
                + " Rule \"Winner\" When the contest becomes final, if the rank is 1, then celebrate \"{member} won\".";
        contest.put("scoring", Map.of("text", text, "language", "en"));
        contests.report("call", "ana", "2025-03-05T10:00:00Z");

        String id = contests.started(contest);
        contests.isFinal(id);
        contests.settled();

        JsonNode won = client.get("/ledger?kind=celebration").body().at("/items");
        assertThat(won).hasSize(1);
        assertThat(won.at("/0/member/key").asString()).isEqualTo("ana");
    }

    @Test
    void changesUnderWayFromThenOnAndTellsItsParticipants() {
        Map<String, Object> contest = contests.calls("member", "2025-03-01", "2125-03-31");
        contest.put("to", "2026-12-31");
        String id = contests.started(contest);
        contests.report("call", "ana", "2025-03-05T10:00:00Z");
        contests.settled();

        Answer amended = client.post(
                "/contests/" + id + "/amend",
                Map.of(
                        "scoring",
                        Map.of("form", Map.of("activityTypes", List.of("demo"), "points", 5)),
                        "note",
                        "Demos count from now on"));

        assertThat(amended.status()).as(amended.text()).isEqualTo(200);
        assertThat(amended.at("/scoring/version")).isEqualTo("2");
        assertThat(contests.rows(id)).contains("1 Ana 1");
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
        Map<String, Object> contest = contests.calls("member", "2025-03-01", "2025-03-31");
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
        String id = contests.created(contests.calls("member", "2025-03-01", "2025-03-31"));
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
        Map<String, Object> own = contests.calls("member", "2025-03-01", "2025-03-31");
        own.put("participants", List.of("ana", "ben"));
        Map<String, Object> others = contests.calls("member", "2025-03-01", "2025-03-31");
        others.put("participants", List.of("ana", "cho"));

        assertThat(manager.post("/contests", own).status()).isEqualTo(201);
        assertThat(manager.post("/contests", others).status()).isEqualTo(403);
        assertThat(manager.post("/contests", contests.calls("member", "2025-03-01", "2025-03-31"))
                        .pointers())
                .containsExactly("/participants");
    }

    @Test
    void cannotBeStartedTwiceNorChangedOnceStarted() {
        String id = contests.started(contests.calls("member", "2025-03-01", "2025-03-31"));

        assertThat(client.post("/contests/" + id + "/start").status()).isEqualTo(409);
        assertThat(client.put("/contests/" + id, contests.calls("member", "2025-03-01", "2025-03-31"))
                        .status())
                .isEqualTo(409);
        assertThat(client.delete("/contests/" + id).status()).isEqualTo(409);
    }
}
