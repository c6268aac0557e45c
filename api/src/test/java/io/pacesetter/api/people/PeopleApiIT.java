package io.pacesetter.api.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class PeopleApiIT {

    @Autowired
    private Installation installation;

    @Autowired
    private Clock clock;

    private Client acme;
    private String west;
    private String east;
    private String ana;

    @BeforeEach
    void foundAcme() {
        acme = installation.organization("Acme").client();
        west = id(acme.post("/teams", Map.of("name", "West")));
        east = id(acme.post("/teams", Map.of("name", "East", "parent", "West")));
        ana = id(acme.post("/people", Map.of("key", "ana", "name", "김아나", "role", "SDR", "team", "West")));
    }

    @Test
    void addsAPersonToATeamByName() {
        Answer answer = acme.get("/people/" + ana);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/name")).isEqualTo("김아나");
        assertThat(answer.at("/status")).isEqualTo("active");
        assertThat(answer.at("/team/name")).isEqualTo("West");
        assertThat(answer.at("/memberships/0/role")).isEqualTo("SDR");
        assertThat(answer.at("/from")).isNull();
        assertThat(answer.at("/partTime")).isEqualTo("1");
    }

    @Test
    void namesEveryWrongFieldOfAPersonAtOnce() {
        Answer answer = acme.post(
                "/people", Map.of("key", "ana", "name", " ", "email", "nobody", "team", "Wset", "from", "2025-02-30"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactlyInAnyOrder("/key", "/name", "/email", "/team", "/from");
        assertThat(answer.text()).contains("did you mean West?");
    }

    @Test
    void listsByPartOfANameAndByTeamWithThoseBelow() {
        acme.post("/people", Map.of("key", "ben", "name", "Ben", "team", east));

        assertThat(acme.get("/people?query=BEN").at("/items/0/key")).isEqualTo("ben");
        assertThat(acme.get("/people?team=West&status=active").at("/total")).isEqualTo("2");
        assertThat(acme.get("/people?team=" + east).at("/total")).isEqualTo("1");
        assertThat(acme.get("/people?size=1&page=1").at("/items/0/key")).isEqualTo("ana");
        assertThat(acme.get("/people?status=gone&team=Nowhere").pointers())
                .containsExactlyInAnyOrder("/status", "/team");
        assertThat(acme.get("/people?size=0").pointers()).containsExactly("/size");
    }

    @Test
    void changesWhatIsGivenAndEmptiesWhatIsNull() {
        acme.patch("/people/" + ana, Map.of("email", "ana@example.com", "version", 0));
        assertThat(acme.get("/people/" + ana).at("/email")).isEqualTo("ana@example.com");

        Map<String, Object> noEmail = new HashMap<>();
        noEmail.put("email", null);
        Answer emptied = acme.patch("/people/" + ana, noEmail);

        assertThat(emptied.at("/email")).isNull();
        assertThat(emptied.at("/name")).isEqualTo("김아나");
        assertThat(acme.patch("/people/" + ana, Map.of("name", "Late", "version", 0))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void movesAPersonFromADayOn() {
        Answer answer = acme.post("/people/" + ana + "/memberships", Map.of("team", "East", "from", "2025-05-01"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("/memberships/0/to")).isEqualTo("2025-05-01");
        assertThat(answer.at("/memberships/1/team/id")).isEqualTo(east);
        assertThat(answer.at("/memberships/1/role")).isEqualTo("SDR");
    }

    @Test
    void tagsAPersonFromTodayOnAndFromAnotherDay() {
        Answer tagged = acme.patch("/people/" + ana, Map.of("tags", List.of("SMB", "Enterprise")));
        Answer earlier =
                acme.post("/people/" + ana + "/memberships", Map.of("tags", List.of("EMEA"), "from", "2025-05-01"));

        assertThat(tagged.at("/tags/0")).isEqualTo("Enterprise");
        assertThat(tagged.at("/memberships/1/from")).isEqualTo(today().toString());
        assertThat(earlier.at("/tags/1")).isEqualTo("SMB");
        assertThat(earlier.at("/memberships/1/tags/0")).isEqualTo("EMEA");
        assertThat(acme.post("/people", Map.of("key", "ben", "name", "Ben", "tags", List.of("a;b", " ")))
                        .pointers())
                .containsExactlyInAnyOrder("/tags/0", "/tags/1");
        assertThat(acme.post("/people", Map.of("key", "ben", "name", "Ben", "tags", "SMB"))
                        .pointers())
                .containsExactly("/tags");
    }

    @Test
    void refusesAMembershipThatOverlaps() {
        Answer moved = acme.post("/people/" + ana + "/memberships", Map.of("team", east, "from", "2025-05-01"));
        String second = String.valueOf(moved.at("/memberships/1/id"));

        Answer answer =
                acme.put("/people/" + ana + "/memberships/" + second, Map.of("team", east, "from", "2025-04-01"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly("/from");
        assertThat(acme.post("/people/" + ana + "/memberships", Map.of("partTime", 1.5, "team", 7, "from", "May"))
                        .pointers())
                .containsExactlyInAnyOrder("/partTime", "/team", "/from");
    }

    @Test
    void removesAPersonInOneStepAndKeepsTheHistory() {
        assertThat(acme.delete("/people/" + ana).status()).isEqualTo(204);

        Answer left = acme.get("/people/" + ana);
        assertThat(left.at("/status")).isEqualTo("left");
        assertThat(left.at("/memberships/0/team/name")).isEqualTo("West");
        assertThat(left.at("/to")).isEqualTo(today().plusDays(1).toString());
        assertThat(acme.get("/people?status=active").at("/total")).isEqualTo("0");
    }

    @Test
    void letsAPersonReturn() {
        acme.post("/people/" + ana + "/departure", Map.of("on", "2025-03-01"));

        Answer back = acme.post("/people/" + ana + "/memberships", Map.of("team", "East", "from", "2025-06-01"));

        assertThat(back.at("/status")).isEqualTo("active");
        assertThat(back.at("/from")).isEqualTo("2025-06-01");
        assertThat(back.at("/memberships/0/to")).isEqualTo("2025-03-01");
        assertThat(acme.post("/people/" + ana + "/departure", Map.of("on", "2025-04-01"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void anAbsenceGoesThroughItsLastDay() {
        Answer answer = acme.post(
                "/people/" + ana + "/absences", Map.of("from", "2025-07-01", "to", "2025-07-11", "reason", "휴가"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("/absences/0/to")).isEqualTo("2025-07-11");
        assertThat(acme.delete("/people/" + ana + "/absences/" + answer.at("/absences/0/id"))
                        .status())
                .isEqualTo(204);
        assertThat(acme.post("/people/" + ana + "/absences", Map.of("to", "x")).pointers())
                .containsExactlyInAnyOrder("/from", "/to");
    }

    @Test
    void refusesACycleOfTeamsAndNamesThePath() {
        Answer answer = acme.post("/teams/" + west + "/placement", Map.of("parent", "East"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly("/parent");
        assertThat(answer.text()).contains("West > East > West");
    }

    @Test
    void listsAndChangesTeams() {
        acme.patch("/teams/" + east, Map.of("name", "동부", "manager", "ana"));

        Answer teams = acme.get("/teams");
        assertThat(teams.at("/items/1/name")).isEqualTo("동부");
        assertThat(teams.at("/items/1/parent")).isEqualTo(west);
        assertThat(teams.at("/items/1/depth")).isEqualTo("2");
        assertThat(teams.at("/items/1/manager/name")).isEqualTo("김아나");
        assertThat(teams.at("/items/0/members")).isEqualTo("1");
        assertThat(acme.delete("/teams/" + west).status()).isEqualTo(409);
        assertThat(acme.delete("/teams/" + east).status()).isEqualTo(204);
        assertThat(acme.post("/teams", Map.of("name", "West", "parent", "Wset", "manager", "bob", "from", "x"))
                        .pointers())
                .containsExactlyInAnyOrder("/name", "/parent", "/manager", "/from");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return String.valueOf(answer.at("/id"));
    }
}
