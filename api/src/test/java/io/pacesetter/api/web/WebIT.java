package io.pacesetter.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How the web application is served; a page of the tests stands in its place. */
@ApiTest
class WebIT {

    private static final String PAGE = "A page of the tests";

    @Autowired
    private Installation installation;

    private Client browser;

    @BeforeEach
    void open() {
        browser = installation.anonymous();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//", "//team", "//people/0AB12CD34", "//access/some-token", "//apiary", "//goals?level=team"})
    void everyAddressOfTheApplicationIsItsOnePage(String address) {
        Answer answer = browser.get(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.text()).contains(PAGE);
        assertThat(answer.header("Cache-Control")).contains("no-cache");
    }

    @Test
    void filesWhoseNamesHoldAHashAreKeptForGood() {
        Answer answer = browser.get("//assets/app-0a1b2c3d.js");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//missing.js",
                "//assets/missing-0a1b2c3d.js",
                "//api/v1/missing",
                "//api",
                "//v3/missing",
                "//actuator/missing",
                "//assets/..%2f..%2fapplication.yaml"
            })
    void whatIsNoPageIsNotFound(String address) {
        Answer answer = browser.get(address);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.text()).doesNotContain(PAGE, "spring:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//", "//assets/app-0a1b2c3d.js", "/session", "/people", "/missing", "//v3/api-docs"})
    void everyAnswerTellsTheBrowserToBeCareful(String address) {
        Answer answer = browser.get(address);

        assertThat(String.valueOf(answer.header("Content-Security-Policy")).split("; "))
                .contains(
                        "default-src 'self'",
                        "script-src 'self'",
                        "object-src 'none'",
                        "base-uri 'self'",
                        "form-action 'self'",
                        "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void whatTheApiAnswersIsNotKept() {
        Client acme = installation.organization("Acme").client();

        for (String address : List.of("/people", "/session", "/api-keys")) {
            assertThat(acme.get(address).header("Cache-Control")).as(address).contains("no-store");
        }
    }
}
