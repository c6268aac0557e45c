package io.pacesetter.api.security;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Endpoints;
import io.pacesetter.api.testing.Endpoints.Endpoint;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;

/** Walks all endpoints there are, also those that are added later. */
@ApiTest
class EndpointsIT {

    @Autowired
    private Installation installation;

    @Autowired
    private Endpoints endpoints;

    @Test
    void sayWhoMayCallThemAndWhatTheyDo() {
        SoftAssertions soft = new SoftAssertions();
        for (Endpoint endpoint : endpoints.all()) {
            HandlerMethod handler = endpoint.handler();
            Operation operation = handler.getMethodAnnotation(Operation.class);
            soft.assertThat(handler.hasMethodAnnotation(Requires.class)
                            || handler.hasMethodAnnotation(Open.class)
                            || handler.hasMethodAnnotation(InstallationOnly.class))
                    .as("%s says who may call it", endpoint)
                    .isTrue();
            soft.assertThat(operation == null ? "" : operation.summary())
                    .as("%s says what it does", endpoint)
                    .isNotEmpty();
        }
        soft.assertAll();
    }

    @Test
    void answerNobody() {
        SoftAssertions soft = new SoftAssertions();
        for (Endpoint endpoint : endpoints.all()) {
            if (!endpoint.handler().hasMethodAnnotation(Open.class)) {
                soft.assertThat(endpoint.call(installation.anonymous(), Map.of())
                                .status())
                        .as("%s %s", endpoint.method(), endpoint.path())
                        .isEqualTo(401);
            }
        }
        soft.assertAll();
    }

    @Test
    void showNothingOfAnotherOrganization() {
        Tenant theirs = installation.organization("Theirs");
        Client ours = installation.organization("Ours").client();
        Map<String, String> ids = Map.of(
                "accounts", installation.invite(theirs, "theirs@endpoints.test", null, "rep"),
                "api-keys",
                        Objects.requireNonNull(theirs.client().get("/api-keys").at("/items/0/id")),
                "holidays", "2030-01-01",
                "indicators", idOr(theirs.client().get("/indicators")),
                "rulebooks",
                        idOr(theirs.client()
                                .post("/rulebooks", Map.of("key", "theirs", "name", "Their", "purpose", "goal"))),
                "people", idOr(theirs.client().post("/people", Map.of("key", "their-person", "name", "Their"))),
                "teams", idOr(theirs.client().post("/teams", Map.of("name", "Their team"))));
        SoftAssertions soft = new SoftAssertions();
        for (Endpoint endpoint : endpoints.all()) {
            if (endpoint.path().contains("{") && !endpoint.handler().hasMethodAnnotation(Open.class)) {
                Answer answer = endpoint.call(ours, ids);
                // A body of nothing may be refused for that before anything is looked up
                List<Integer> allowed = List.of("POST", "PUT").contains(endpoint.method())
                        ? List.of(400, 403, 404, 415)
                        : List.of(403, 404);
                soft.assertThat(answer.status())
                        .as("%s %s: %s", endpoint.method(), endpoint.path(), answer.text())
                        .isIn(allowed);
                soft.assertThat(answer.text()).doesNotContain("Their");
            }
        }
        soft.assertAll();
    }

    private static String idOr(Answer answer) {
        String first = answer.status() < 300 ? answer.at("/id") : null;
        String listed = answer.status() < 300 ? answer.at("/items/0/id") : null;
        return first != null ? first : listed != null ? listed : Ids.format(Ids.next());
    }
}
