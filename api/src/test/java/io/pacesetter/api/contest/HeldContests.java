package io.pacesetter.api.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.Client;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Contests of an organization with a team of two, West, and one of one, East, and what its people do in them. */
final class HeldContests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Client client;
    private int reported;

    HeldContests(Client client) {
        this.client = client;
        client.post("/teams", Map.of("name", "West"));
        client.post("/teams", Map.of("name", "East"));
        client.post("/people", Map.of("key", "ana", "name", "Ana", "team", "West"));
        client.post("/people", Map.of("key", "ben", "name", "Ben", "team", "West"));
        client.post("/people", Map.of("key", "cho", "name", "Cho", "team", "East"));
    }

    /** Waits until a contest is final. */
    void isFinal(String id) {
        await().atMost(PATIENCE)
                .until(() -> "final".equals(client.get("/contests/" + id).at("/status")));
    }

    Map<String, Object> calls(String level, String from, String to) {
        Map<String, Object> contest = new HashMap<>();
        contest.put("name", "Sprint");
        contest.put("level", level);
        contest.put("from", from);
        contest.put("to", to);
        contest.put("scoring", Map.of("form", Map.of("activityTypes", List.of("call"), "points", 1)));
        return contest;
    }

    /** A contest that began a month ago and goes on for another. */
    Map<String, Object> underWay() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return calls(
                "member", today.minusDays(30).toString(), today.plusDays(30).toString());
    }

    static String ago(int days) {
        return LocalDate.now(ZoneOffset.UTC).minusDays(days) + "T10:00:00Z";
    }

    String created(Map<String, Object> contest) {
        Answer answer = client.post("/contests", contest);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return Objects.requireNonNull(answer.at("/id"));
    }

    String started(Map<String, Object> contest) {
        String id = created(contest);
        Answer answer = client.post("/contests/" + id + "/start");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return id;
    }

    void deal(String member, int amount, String at) {
        report("deal_won", member, at, amount);
    }

    void report(String type, String member, String at) {
        report(type, member, at, null);
    }

    void report(String type, String member, String at, @Nullable Integer amount) {
        Map<String, Object> activity = new HashMap<>(Map.of(
                "source", "crm", "externalId", "a" + ++reported, "type", type, "member", member, "occurredAt", at));
        if (amount != null) {
            activity.put("amount", amount);
        }
        Answer answer = client.post("/activities", activity);
        assertThat(answer.at("/accepted")).as(answer.text()).isEqualTo("1");
    }

    void settled() {
        await().atMost(PATIENCE).until(() -> "0".equals(client.get("/lane").at("/pending")));
    }

    /** Returns the address of the entries behind the score of a row. */
    String entriesOf(String id, int row) {
        String standings = "/contests/" + id + "/standings";
        return standings + "/" + client.get(standings).at("/rows/" + row + "/subject/id") + "/entries";
    }

    List<String> rows(String id) {
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
