package io.pacesetter.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class SessionIT {

    @Autowired
    private Installation installation;

    @Test
    void tellsNobodyThatTheyAreNobody() {
        Answer answer = installation.anonymous().get("/session");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("authenticated").asBoolean()).isFalse();
        assertThat(answer.body().path("account").isNull()).isTrue();
        assertThat(answer.body().path("demoAccounts").isArray()).isTrue();
    }

    @Test
    void tellsWhoIsSignedInAndWhere() {
        Tenant tenant = installation.organization("Acme", "Asia/Seoul");
        Client ana = installation.signedIn(tenant, "ana@session.test", "manager");

        Answer session = ana.get("/session");

        assertThat(session.at("/account/email")).isEqualTo("ana@session.test");
        assertThat(session.at("/organization/timeZone")).isEqualTo("Asia/Seoul");
        assertThat(session.at("/organization/workdayStart")).isEqualTo("09:00");
        assertThat(session.at("/permissions/0")).isEqualTo("standings:read");
        assertThat(session.body().path("managedTeams").isArray()).isTrue();
    }

    @Test
    void saysTheSameForAnUnknownAddressAndAWrongPassword() {
        Tenant tenant = installation.organization("Acme");
        installation.invite(tenant, "bo@session.test", null, "rep");

        Answer wrong = installation.anonymous().signIn("bo@session.test", "not the password");
        Answer unknown = installation.anonymous().signIn("nobody@session.test", "not the password");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.text()).isEqualTo(wrong.text());
    }

    @Test
    void slowsGuessingDownForAnAccountAndForAnUnknownOneAlike() {
        Tenant tenant = installation.organization("Acme");
        installation.invite(tenant, "cy@session.test", null, "rep");

        for (String email : List.of("cy@session.test", "nobody-either@session.test")) {
            for (int i = 0; i < 5; i++) {
                assertThat(installation.anonymous().signIn(email, "guess " + i).status())
                        .isEqualTo(401);
            }
            Answer throttled = installation.anonymous().signIn(email, Installation.PASSWORD);
            assertThat(throttled.status()).isEqualTo(429);
            assertThat(Integer.parseInt(String.valueOf(throttled.header("Retry-After"))))
                    .isPositive();
        }
    }

    @Test
    void endsTheSessionOnSignOut() {
        Client ana = installation.signedIn(installation.organization("Acme"), "out@session.test", "rep");

        assertThat(ana.delete("/session").status()).isEqualTo(204);

        assertThat(ana.get("/session").body().path("authenticated").asBoolean()).isFalse();
    }

    @Test
    void givesTheSessionAnotherIdAtSignIn() {
        Tenant tenant = installation.organization("Acme");
        Client client = installation.signedIn(tenant, "fix@session.test", "rep");
        String before = client.cookie("SESSION").orElseThrow();

        assertThat(client.signIn("fix@session.test", Installation.PASSWORD).status())
                .isEqualTo(200);

        assertThat(client.cookie("SESSION")).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void keepsTheSessionCookieFromScriptsAndOtherSites() {
        Tenant tenant = installation.organization("Acme");
        installation.invite(tenant, "cookie@session.test", null, "rep");

        Answer answer = installation.anonymous().signIn("cookie@session.test", Installation.PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("SESSION="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").doesNotContain("HttpOnly"));
    }

    @Test
    void refusesASessionsCallWithoutTheToken() {
        Client ana = installation.signedIn(installation.organization("Acme"), "csrf@session.test", "administrator");

        Answer without = ana.exchange(ana.request("/session").DELETE());
        Answer wrong = ana.exchange(
                ana.request("/session").DELETE().header("X-XSRF-TOKEN", "8e0b2d18-0000-0000-0000-000000000000"));

        assertThat(without.status()).isEqualTo(403);
        assertThat(without.at("/type")).isEqualTo("/problems/csrf");
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(ana.get("/session").body().path("authenticated").asBoolean()).isTrue();
    }

    @Test
    void changesOnesOwnPasswordAndEndsTheOtherSessions() {
        Tenant tenant = installation.organization("Acme");
        Client here = installation.signedIn(tenant, "pw@session.test", "rep");
        Client elsewhere = installation.anonymous();
        elsewhere.signIn("pw@session.test", Installation.PASSWORD);

        Answer wrong = here.put("/session/password", Map.of("current", "wrong", "password", "another long one"));
        Answer changed =
                here.put("/session/password", Map.of("current", Installation.PASSWORD, "password", "another long one"));

        assertThat(wrong.pointers()).containsExactly("/current");
        assertThat(changed.status()).isEqualTo(204);
        assertThat(here.get("/session").body().path("authenticated").asBoolean())
                .isTrue();
        assertThat(elsewhere.get("/session").body().path("authenticated").asBoolean())
                .isFalse();
    }

    @Test
    void refusesPasswordsThatOthersTryFirst() {
        Client ana = installation.signedIn(installation.organization("Acme"), "weak-password@session.test", "rep");

        for (String weak : List.of("short", "passwordpassword", "aaaaaaaaaaaaaaa", "weak-password@session.test")) {
            Answer answer = ana.put("/session/password", Map.of("current", Installation.PASSWORD, "password", weak));
            assertThat(answer.pointers()).as(weak).containsExactly("/password");
        }
    }

    @Test
    void choosesTheLanguageOfOnesPages() {
        Client ana = installation.signedIn(installation.organization("Acme"), "locale@session.test", "rep");
        assertThat(ana.get("/session").at("/account/locale")).isNull();

        assertThat(ana.put("/session/locale", Map.of("locale", "ko")).status()).isEqualTo(204);
        assertThat(ana.put("/session/locale", Map.of("locale", "tlh")).pointers())
                .containsExactly("/locale");

        assertThat(ana.get("/session").at("/account/locale")).isEqualTo("ko");
    }
}
