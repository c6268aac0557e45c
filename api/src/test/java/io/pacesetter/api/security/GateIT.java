package io.pacesetter.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Installation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class GateIT {

    @Autowired
    private Installation installation;

    @Test
    void answersNotFoundWithAProblem() {
        Answer answer = installation.organization("Acme").client().get("/nothing-here");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("/type")).isEqualTo("/problems/not-found");
    }

    @Test
    void refusesAWrongKey() {
        Answer answer = installation.withKey("psk_wrong").get("/nothing-here");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.at("/type")).isEqualTo("/problems/unauthenticated");
    }
}
