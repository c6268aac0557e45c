package io.pacesetter.api.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.engine.access.ApiKeys;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody reaches people, teams or settings without the permission, or from another organization. */
@ApiTest
class PeopleAccessIT {

    private static final Map<String, Object> DAY = Map.of("from", "2025-05-01");
    private static final Map<String, Object> DAYS = Map.of("from", "2025-05-01", "to", "2025-05-02");

    @Autowired
    private Installation installation;

    @Autowired
    private ApiKeys keys;

    private Installation.Tenant acme;
    private String team;
    private String person;
    private String membership;
    private String absence;

    @BeforeEach
    void foundAcme() {
        acme = installation.organization("Acme");
        team = String.valueOf(
                acme.client().post("/teams", Map.of("name", "West")).at("/id"));
        person = String.valueOf(acme.client()
                .post("/people", Map.of("key", "ana", "name", "Ana"))
                .at("/id"));
        Answer away = acme.client().post("/people/" + person + "/absences", DAYS);
        membership = String.valueOf(away.at("/memberships/0/id"));
        absence = String.valueOf(away.at("/absences/0/id"));
    }

    @Test
    void anotherOrganizationFindsNothingByTheseIds() {
        Client other = installation.organization("Bolt").client();

        assertThat(onePersonsAndTeams())
                .allSatisfy(call -> assertThat(call.apply(other).status()).isEqualTo(404));
        assertThat(acme.client().get("/people/" + person).at("/status")).isEqualTo("active");
        assertThat(acme.client().get("/teams").at("/items/0/archived")).isEqualTo("false");
    }

    @Test
    void anotherOrganizationsMembershipAndAbsenceAreNotFoundOnOnesOwnPerson() {
        Client other = installation.organization("Bolt").client();
        String own = String.valueOf(
                other.post("/people", Map.of("key", "ana", "name", "Ana")).at("/id"));

        assertThat(other.put("/people/" + own + "/memberships/" + membership, DAY)
                        .status())
                .isEqualTo(404);
        assertThat(other.delete("/people/" + own + "/memberships/" + membership).status())
                .isEqualTo(404);
        assertThat(other.delete("/people/" + own + "/absences/" + absence).status())
                .isEqualTo(404);
    }

    @Test
    void withoutThePermissionEveryCallIsRefused() {
        Client reader = limitedTo(Permission.GOALS_WRITE);

        assertThat(onePersonsAndTeams())
                .allSatisfy(call -> assertThat(call.apply(reader).status()).isEqualTo(403));
        assertThat(all())
                .allSatisfy(call -> assertThat(call.apply(reader).status()).isEqualTo(403));
    }

    @Test
    void aKeyThatOnlyReadsStandingsSeesNoPerson() {
        Client standings = limitedTo(Permission.STANDINGS_READ);

        assertThat(standings.get("/people/" + person).status()).isEqualTo(403);
        assertThat(standings.get("/teams").status()).isEqualTo(200);
    }

    @Test
    void withoutAKeyEveryCallIsUnauthenticated() {
        Client nobody = installation.anonymous();

        assertThat(nobody.get("/people").status()).isEqualTo(401);
        assertThat(nobody.get("/teams").status()).isEqualTo(401);
        assertThat(nobody.get("/organization").status()).isEqualTo(401);
    }

    private List<Function<Client, Answer>> onePersonsAndTeams() {
        return List.of(
                client -> client.get("/people/" + person),
                client -> client.patch("/people/" + person, Map.of("name", "Eve")),
                client -> client.delete("/people/" + person),
                client -> client.post("/people/" + person + "/departure", Map.of()),
                client -> client.post("/people/" + person + "/memberships", DAY),
                client -> client.put("/people/" + person + "/memberships/" + membership, DAY),
                client -> client.delete("/people/" + person + "/memberships/" + membership),
                client -> client.post("/people/" + person + "/absences", DAYS),
                client -> client.delete("/people/" + person + "/absences/" + absence),
                client -> client.patch("/teams/" + team, Map.of("name", "Eve")),
                client -> client.post("/teams/" + team + "/placement", DAY),
                client -> client.delete("/teams/" + team));
    }

    private List<Function<Client, Answer>> all() {
        return List.of(
                client -> client.get("/people"),
                client -> client.post("/people", Map.of("key", "eve", "name", "Eve")),
                client -> client.get("/teams"),
                client -> client.post("/teams", Map.of("name", "Eve")),
                client -> client.patch("/organization", Map.of("name", "Eve")),
                client -> client.get("/organization/holidays"),
                client -> client.post("/organization/holidays", Map.of("day", "2025-12-25", "name", "Eve")),
                client -> client.delete("/organization/holidays/2025-12-25"),
                client -> client.get("/activity-types"),
                client -> client.post("/activity-types", Map.of("key", "eve", "name", "Eve")),
                client -> client.post("/organizations", Map.of("name", "Eve", "timeZone", "UTC")));
    }

    private Client limitedTo(Permission permission) {
        Viewer all = new Viewer(acme.id(), "test", null, null, EnumSet.allOf(Permission.class), true);
        return installation.withKey(
                keys.issue(all, permission.key(), EnumSet.of(permission)).secret());
    }
}
