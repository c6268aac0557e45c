package io.pacesetter.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import io.pacesetter.engine.testing.TurnableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest(properties = "test.clock=turnable")
class AccountIT {

    private static final String GOOD_PASSWORD = "a password of some length";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Autowired
    private Installation installation;

    @Autowired
    private TurnableClock clock;

    @Test
    void invitesByALinkThatOpensOnce() {
        Tenant tenant = installation.organization("Acme");
        String token = token(invite(tenant, "ana@account.test", "rep"));
        Client anyone = installation.anonymous();

        Answer preview = anyone.get("/access-links/" + token);
        Answer weak = anyone.post("/access-links/" + token, Map.of("password", "short"));
        Answer used = anyone.post("/access-links/" + token, Map.of("password", GOOD_PASSWORD));
        Answer again = anyone.post("/access-links/" + token, Map.of("password", GOOD_PASSWORD));

        assertThat(preview.at("/purpose")).isEqualTo("invitation");
        assertThat(preview.at("/organization")).isEqualTo("Acme");
        assertThat(weak.pointers()).containsExactly("/password");
        assertThat(used.status()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(404);
        assertThat(anyone.signIn("ANA@account.test", GOOD_PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void letsLinksExpire() {
        Tenant tenant = installation.organization("Acme");
        String token = token(invite(tenant, "late@account.test", "rep"));

        clock.advance(Duration.ofDays(7).plusSeconds(1));

        assertThat(installation.anonymous().get("/access-links/" + token).status())
                .isEqualTo(404);
    }

    @Test
    void voidsAnOlderLinkWithANewOne() {
        Tenant tenant = installation.organization("Acme");
        Answer invited = invite(tenant, "twice@account.test", "rep");
        Answer reset = tenant.client().post("/accounts/" + invited.at("/account/id") + "/reset-link");
        String newer = Objects.requireNonNull(reset.at("/url"));

        Client anyone = installation.anonymous();
        assertThat(anyone.get("/access-links/" + token(invited)).status()).isEqualTo(404);
        assertThat(anyone.get("/access-links/" + newer.substring(newer.lastIndexOf('/') + 1))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void endsSessionsWhenRolesChangeOrTheAccountIsDisabled() {
        Tenant tenant = installation.organization("Acme");
        String id = installation.invite(tenant, "roles@account.test", null, "rep");
        Client owner = installation.anonymous();
        owner.signIn("roles@account.test", Installation.PASSWORD);

        tenant.client().patch("/accounts/" + id, Map.of("roles", List.of("manager")));
        assertThat(authenticated(owner)).isFalse();

        owner.signIn("roles@account.test", Installation.PASSWORD);
        assertThat(authenticated(owner)).isTrue();
        tenant.client().patch("/accounts/" + id, Map.of("disabled", true));
        assertThat(authenticated(owner)).isFalse();
        assertThat(owner.signIn("roles@account.test", Installation.PASSWORD).status())
                .isEqualTo(401);
    }

    @Test
    void endsSessionsWhenThePasswordIsReset() {
        Tenant tenant = installation.organization("Acme");
        String id = installation.invite(tenant, "reset@account.test", null, "rep");
        Client owner = installation.anonymous();
        owner.signIn("reset@account.test", Installation.PASSWORD);

        String url = Objects.requireNonNull(
                tenant.client().post("/accounts/" + id + "/reset-link").at("/url"));
        installation
                .anonymous()
                .post("/access-links/" + url.substring(url.lastIndexOf('/') + 1), Map.of("password", GOOD_PASSWORD));

        assertThat(authenticated(owner)).isFalse();
    }

    @Test
    void endsTheAccountOfWhoIsRemovedAtOnce() {
        Tenant tenant = installation.organization("Acme");
        Client owner = whoIsAna(tenant, "removed@account.test");

        tenant.client().delete("/people/" + ana(tenant));

        assertThat(authenticated(owner)).isFalse();
        assertThat(signsIn("removed@account.test")).isEqualTo(401);
    }

    @Test
    void endsTheAccountOfWhoLeavesWhenTheDayComesInTheOrganizationsZone() {
        Tenant tenant = installation.organization("Acme", "Asia/Seoul");
        Client owner = whoIsAna(tenant, "leaver@account.test");
        LocalDate away = LocalDate.ofInstant(clock.instant(), SEOUL).plusDays(2);
        tenant.client().post("/people/" + ana(tenant) + "/departure", Map.of("on", away.toString()));

        clock.turnTo(away.atStartOfDay(SEOUL).toInstant().minusSeconds(1));
        assertThat(authenticated(owner)).isTrue();

        clock.turnTo(away.atStartOfDay(SEOUL).toInstant());
        assertThat(authenticated(owner)).isFalse();
        assertThat(signsIn("leaver@account.test")).isEqualTo(401);
        assertThat(tenant.client().get("/accounts").at("/items/0/disabled")).isEqualTo("true");
    }

    @Test
    void anAdministratorAloneLetsBackInWhoReturns() {
        Tenant tenant = installation.organization("Acme", "Asia/Seoul");
        whoIsAna(tenant, "returner@account.test");
        LocalDate away = LocalDate.ofInstant(clock.instant(), SEOUL).plusDays(2);
        tenant.client().post("/people/" + ana(tenant) + "/departure", Map.of("on", away.toString()));
        clock.turnTo(away.atStartOfDay(SEOUL).toInstant());

        tenant.client().post("/people/" + ana(tenant) + "/memberships", Map.of("from", away.toString()));
        assertThat(signsIn("returner@account.test")).isEqualTo(401);

        String account = String.valueOf(tenant.client().get("/accounts").at("/items/0/id"));
        tenant.client().patch("/accounts/" + account, Map.of("disabled", false));
        assertThat(signsIn("returner@account.test")).isEqualTo(200);
    }

    @Test
    void aDepartureThatIsCalledOffEndsNothing() {
        Tenant tenant = installation.organization("Acme");
        Client owner = whoIsAna(tenant, "stayer@account.test");
        LocalDate away = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(2);
        Answer leaving = tenant.client().post("/people/" + ana(tenant) + "/departure", Map.of("on", away.toString()));

        tenant.client().put("/people/" + ana(tenant) + "/memberships/" + leaving.at("/memberships/0/id"), Map.of());
        clock.turnTo(away.atStartOfDay(ZoneOffset.UTC).toInstant());

        assertThat(authenticated(owner)).isTrue();
    }

    @Test
    void saysWhatIsWrongWithAnAccount() {
        Tenant tenant = installation.organization("Acme");

        assertThat(invite(tenant, "no address", "rep").pointers()).containsExactly("/email");
        Answer role = invite(tenant, "x@account.test", "emperor");
        assertThat(role.pointers()).containsExactly("/roles/0");
        assertThat(role.detail()).contains("sales_ops");
        assertThat(tenant.client()
                        .post(
                                "/accounts",
                                Map.of("email", "y@account.test", "name", "Y", "roles", List.of(), "person", "nobody"))
                        .pointers())
                .containsExactly("/roles", "/person");
    }

    @Test
    void refusesTheSameAddressTwice() {
        Tenant tenant = installation.organization("Acme");
        invite(tenant, "same@account.test", "rep");

        assertThat(invite(tenant, "SAME@account.test", "rep").status()).isEqualTo(409);
    }

    @Test
    void keepsOneAdministrator() {
        Tenant tenant = installation.organization("Acme");
        Answer only = invite(tenant, "only@account.test", "administrator");

        Answer answer = tenant.client().patch("/accounts/" + only.at("/account/id"), Map.of("roles", List.of("rep")));

        assertThat(answer.status()).isEqualTo(409);
    }

    @Test
    void givesAndTakesOverNoMoreThanOneMayOneself() {
        Tenant tenant = installation.organization("Acme");
        Answer boss = invite(tenant, "boss@account.test", "administrator");
        Client limited = installation.withScopes(
                tenant,
                "access:administer",
                "standings:read",
                "activities:read",
                "recognition:write",
                "tasks:work",
                "coaching:read",
                "onboarding:read");

        Answer given = limited.post(
                "/accounts", Map.of("email", "z@account.test", "name", "Z", "roles", List.of("administrator")));
        Answer taken = limited.post("/accounts/" + boss.at("/account/id") + "/reset-link");
        Answer key = limited.post("/api-keys", Map.of("name", "More", "scopes", List.of("audit:read")));

        assertThat(given.status()).isEqualTo(403);
        assertThat(taken.status()).isEqualTo(403);
        assertThat(key.status()).isEqualTo(403);
        assertThat(limited.post("/accounts", Map.of("email", "rep@account.test", "name", "R", "roles", List.of("rep")))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void notesInTheAuditLogWhoDidWhat() {
        Tenant tenant = installation.organization("Acme");
        invite(tenant, "noted@account.test", "rep");

        Answer log = tenant.client().get("/audit");

        assertThat(log.at("/items/0/action")).isEqualTo("account.created");
        assertThat(log.at("/items/0/actor")).isEqualTo("key:First key");
        assertThat(log.at("/items/0/target")).isEqualTo("noted@account.test");
        assertThat(log.text()).doesNotContain("/access/");
    }

    @Test
    void slowsGuessingDownForAWhileOnly() {
        Tenant tenant = installation.organization("Acme");
        installation.invite(tenant, "while@account.test", null, "rep");
        for (int i = 0; i < 6; i++) {
            installation.anonymous().signIn("while@account.test", "guess");
        }

        clock.advance(Duration.ofMinutes(16));

        assertThat(installation
                        .anonymous()
                        .signIn("while@account.test", Installation.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    private Client whoIsAna(Tenant tenant, String email) {
        tenant.client().post("/people", Map.of("key", "ana", "name", "Ana"));
        installation.invite(tenant, email, "ana", "rep");
        Client owner = installation.anonymous();
        assertThat(owner.signIn(email, Installation.PASSWORD).status()).isEqualTo(200);
        return owner;
    }

    private static String ana(Tenant tenant) {
        return String.valueOf(tenant.client().get("/people?query=ana").at("/items/0/id"));
    }

    private int signsIn(String email) {
        return installation.anonymous().signIn(email, Installation.PASSWORD).status();
    }

    private static Answer invite(Tenant tenant, String email, String role) {
        return tenant.client().post("/accounts", Map.of("email", email, "name", "Ana", "roles", List.of(role)));
    }

    private static String token(Answer invited) {
        String url = Objects.requireNonNull(invited.at("/link/url"));
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static boolean authenticated(Client client) {
        return client.get("/session").body().path("authenticated").asBoolean();
    }
}
