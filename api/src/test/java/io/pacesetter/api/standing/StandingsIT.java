package io.pacesetter.api.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.lane.Lanes;
import io.pacesetter.engine.people.NewPerson;
import io.pacesetter.engine.people.NewTeam;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.Teams;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class StandingsIT {

    private static final Instant MAY_15 = Instant.parse("2017-05-15T12:00:00Z");

    @Autowired
    private Installation installation;

    @Autowired
    private People people;

    @Autowired
    private Teams teams;

    @Autowired
    private Intake intake;

    @Autowired
    private Lanes lanes;

    private Installation.Tenant acme =
            new Installation.Tenant(new OrganizationId(1), "", Client.anonymous("http://localhost"));
    private String ana = "";
    private String west = "";

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        west = Ids.format(teams.add(acme.id(), new NewTeam("West", null)));
        ana = Ids.format(people.add(acme.id(), new NewPerson("ana", "Ana", null, null, "West", null)));
        people.add(acme.id(), new NewPerson("ben", "Ben", null, null, "West", null));
        people.add(acme.id(), new NewPerson("cho", "Cho", null, null, null, null));
        intake.accept(
                acme.id(),
                List.of(
                        deal("1", "ana", 300),
                        deal("2", "cho", 300),
                        deal("3", "ben", 100),
                        NewActivity.of("crm", "4", "call", "ana", MAY_15)));
        await().until(() -> lanes.state(acme.id()).pending() == 0);
    }

    @Test
    void answersALeaderboardAsTheContractSays() {
        Answer answer =
                client().get("/leaderboards?indicator=revenue&period=quarter&at=2017-05-15&level=member&size=10");

        assertThat(answer.status()).isEqualTo(200);
        JsonNode board = answer.body();
        assertThat(board.path("indicator").asString()).isEqualTo("revenue");
        assertThat(board.path("metadata").path("kind").asString()).isEqualTo("lagging");
        assertThat(board.path("from").asString()).isEqualTo("2017-04-01");
        assertThat(board.path("to").asString()).isEqualTo("2017-07-01");
        assertThat(board.path("level").asString()).isEqualTo("member");
        assertThat(board.path("provisional").asBoolean()).isFalse();
        assertThat(board.path("computing").isNull()).isTrue();
        assertThat(board.path("total").asInt()).isEqualTo(3);
        assertThat(ranks(board)).containsExactly("1 ana 300", "1 cho 300", "3 ben 100");
        assertThat(board.at("/rows/0/subject/id").asString()).isEqualTo(ana);
        assertThat(board.at("/rows/0").has("change")).isTrue();
    }

    @Test
    void answersTeamsAndTheCompany() {
        JsonNode teamsBoard = client().get(
                        "/leaderboards?indicator=revenue&period=year&at=2017-05-15&level=team&depth=1")
                .body();
        JsonNode company = client().get("/leaderboards?indicator=revenue&period=year&at=2017-05-15&level=company")
                .body();

        assertThat(teamsBoard.at("/rows/0/value").decimalValue()).isEqualByComparingTo("400");
        assertThat(company.at("/rows/0/value").decimalValue()).isEqualByComparingTo("700");
        assertThat(company.at("/rows/0/subject/name").asString()).isEqualTo("Acme");
    }

    @Test
    void setsGoalsAndJudgesThem() {
        Answer goal = client().post("/goals", """
                {"indicator": "revenue", "subject": {"level": "member", "id": "ana"}, "period": "quarter",
                 "target": 600, "from": "2017-04-01", "weight": 2}""");
        Answer companyGoal = client().post("/goals", """
                {"indicator": "revenue", "subject": {"level": "company"}, "period": "quarter",
                 "target": 1000, "from": "2017-04-01"}""");

        assertThat(goal.status()).isEqualTo(201);
        assertThat(goal.at("/subject/id")).isEqualTo(ana);
        assertThat(companyGoal.status()).isEqualTo(201);
        JsonNode card = client().get("/people/" + ana + "/scorecard?period=quarter&at=2017-06-30")
                .body();
        assertThat(card.path("score").decimalValue()).isEqualByComparingTo("50");
        assertThat(card.path("color").asString()).isEqualTo("red");
        assertThat(card.path("workingDays").asInt()).isEqualTo(65);
        JsonNode line = card.at("/lines/0");
        assertThat(line.path("indicator").asString()).isEqualTo("revenue");
        assertThat(line.path("kind").asString()).isEqualTo("lagging");
        assertThat(line.path("target").decimalValue()).isEqualByComparingTo("600");
        assertThat(line.path("attainment").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(line.path("status").asString()).isEqualTo("at_risk");
        assertThat(line.path("weight").decimalValue()).isEqualByComparingTo("2");
        assertThat(client().get("/company/scorecard?period=quarter&at=2017-06-30")
                        .body()
                        .at("/lines/0/attainment")
                        .decimalValue())
                .isEqualByComparingTo("0.7");
        assertThat(client().get("/teams/" + west + "/scorecard?period=quarter&at=2017-06-30&all=true")
                        .body()
                        .at("/lines")
                        .size())
                .isGreaterThanOrEqualTo(10);
        JsonNode cascade = client().get("/cascade?indicator=revenue&period=quarter&at=2017-06-30")
                .body();
        assertThat(cascade.at("/root/target").decimalValue()).isEqualByComparingTo("1000");
        assertThat(cascade.at("/root/children/0/subject/id").asString()).isEqualTo(west);
        assertThat(cascade.at("/root/children/0/children/0/subject/id").asString())
                .isEqualTo(ana);
    }

    @Test
    void changesAGoalOnlyAsItWasLookedAt() {
        String body = """
                {"indicator": "calls", "subject": {"level": "team", "id": "%s"}, "period": "month", "target": 10,
                 "from": "2099-01-01"}""";
        String id = String.valueOf(client().post("/goals", body.formatted(west)).at("/id"));

        assertThat(client().put("/goals/" + id, "{\"target\": 20, \"version\": 0}")
                        .status())
                .isEqualTo(200);
        assertThat(client().put("/goals/" + id, "{\"target\": 30, \"version\": 0}")
                        .status())
                .isEqualTo(409);
        assertThat(client().put("/goals/" + id, "{\"target\": 30}").pointers()).containsExactly("/version");
        assertThat(client().get("/goals?level=team&subject=" + west).at("/items/0/target"))
                .startsWith("20");
        assertThat(client().delete("/goals/" + id).status()).isEqualTo(204);
        assertThat(client().get("/goals").at("/total")).isEqualTo("0");
    }

    @Test
    void readsTheDayTheSeriesTheMapAndASuggestion() {
        assertThat(client().get("/people/" + ana + "/today").at("/person/id")).isEqualTo(ana);
        JsonNode series = client().get("/series?indicator=revenue&level=member&subject=" + ana
                        + "&from=2017-05-01&to=2017-06-01&bucket=week")
                .body();
        assertThat(series.path("points").size()).isEqualTo(5);
        assertThat(series.at("/points/2/value").decimalValue()).isEqualByComparingTo("300");
        for (String target : List.of("revenue 600", "calls 4")) {
            String[] goal = target.split(" ");
            client().post("/goals", """
                    {"indicator": "%s", "subject": {"level": "member", "id": "ana"}, "period": "month",
                     "target": %s, "from": "2017-04-01"}""".formatted(goal[0], goal[1]));
        }
        JsonNode map = client().get("/heatmap?team=" + west + "&period=month&at=2017-05-15")
                .body();
        assertThat(map.path("members").size()).isEqualTo(2);
        for (JsonNode member : map.path("members")) {
            JsonNode card = client().get(
                            "/people/" + member.path("id").asString() + "/scorecard?period=month&at=2017-05-15")
                    .body();
            assertThat(member.path("score")).isEqualTo(card.path("score"));
        }
        assertThat(map.at("/members/0/score").isNumber()).isTrue();
        assertThat(map.at("/members/0/cells").size())
                .isEqualTo(map.path("indicators").size());
        assertThat(client().get("/goals/suggestion?indicator=calls&level=member&subject=" + ana + "&period=week")
                        .body()
                        .path("basis")
                        .size())
                .isEqualTo(12);
        assertThat(client().get("/people/" + ana + "/scorecards?period=month&count=3")
                        .body()
                        .path("items")
                        .size())
                .isEqualTo(3);
    }

    @Test
    void assignsATemplate() {
        Answer template = client().post("/scorecard-templates", """
                {"name": "Reps", "period": "month", "lines": [{"indicator": "calls", "target": 100, "weight": 1}]}""");

        Answer assigned = client().post(
                        "/scorecard-templates/" + template.at("/id") + "/assign", "{\"people\": [\"ana\", \"ben\"]}");

        assertThat(template.status()).isEqualTo(201);
        assertThat(assigned.at("/created")).isEqualTo("2");
        assertThat(client().get("/scorecard-templates").at("/items/0/lines/0/indicator"))
                .isEqualTo("calls");
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        assertThat(client().get("/leaderboards?indicator=nothing&period=day").pointers())
                .containsExactly("/indicator");
        assertThat(client().get("/leaderboards?indicator=calls&period=decade").pointers())
                .containsExactly("/period");
        assertThat(client().get("/leaderboards?indicator=calls&level=galaxy").pointers())
                .containsExactly("/level");
        assertThat(client().get("/leaderboards?indicator=calls&at=yesterday").pointers())
                .containsExactly("/at");
        assertThat(client().get("/people/" + ana + "/scorecard?period=month&at=2017-02-30")
                        .pointers())
                .containsExactly("/at");
        assertThat(client().get("/people/nobody/scorecard").status()).isEqualTo(404);
        assertThat(client().get("/series?indicator=calls&from=2017-05-02&to=2017-05-01")
                        .pointers())
                .containsExactly("/to");
        assertThat(client().post("/goals", "{}").pointers())
                .contains("/indicator", "/subject/level", "/period", "/target");
        assertThat(client().put("/goals/none", "{}").status()).isEqualTo(404);
    }

    @Test
    void showsNothingOfAnotherOrganization() {
        Client other = installation.organization("Other").client();
        String goal = String.valueOf(client().post("/goals", """
                        {"indicator": "calls", "subject": {"level": "company"}, "period": "month", "target": 10}""").at("/id"));

        assertThat(other.get("/people/" + ana + "/scorecard").status()).isEqualTo(404);
        assertThat(other.get("/people/" + ana + "/scorecards").status()).isEqualTo(404);
        assertThat(other.get("/people/" + ana + "/today").status()).isEqualTo(404);
        assertThat(other.get("/teams/" + west + "/scorecard").status()).isEqualTo(404);
        assertThat(other.get("/heatmap?team=" + west).status()).isEqualTo(404);
        assertThat(other.get("/goals/" + goal).status()).isEqualTo(404);
        assertThat(other.delete("/goals/" + goal).status()).isEqualTo(404);
        assertThat(other.put("/goals/" + goal, "{\"target\": 1, \"version\": 0}")
                        .status())
                .isEqualTo(404);
        assertThat(other.get("/leaderboards?indicator=revenue&period=year&at=2017-05-15")
                        .body()
                        .path("rows")
                        .size())
                .isZero();
        assertThat(other.get("/goals").at("/total")).isEqualTo("0");
        assertThat(installation
                        .anonymous()
                        .get("/leaderboards?indicator=revenue")
                        .status())
                .isEqualTo(401);
    }

    private Client client() {
        return acme.client();
    }

    private static NewActivity deal(String id, String member, long amount) {
        return NewActivity.of("crm", id, "deal_won", member, MAY_15).worth(BigDecimal.valueOf(amount));
    }

    private static List<String> ranks(JsonNode board) {
        return board.path("rows")
                .valueStream()
                .map(row -> row.path("rank").asInt() + " "
                        + row.at("/subject/key").asString() + " "
                        + row.path("value").decimalValue().stripTrailingZeros().toPlainString())
                .toList();
    }
}
