package io.pacesetter.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of several who looked at the same and change it at the same moment, one does, and the others are told to look again. */
@ApiTest
class ConcurrentEditsIT {

    private static final int AT_ONCE = 4;

    @Autowired
    private Installation installation;

    private Client acme;
    private String ana;

    @BeforeEach
    void foundAcme() {
        acme = installation.organization("Acme").client();
        ana = id(acme.post("/people", "{\"key\": \"ana\", \"name\": \"Ana\"}"));
    }

    @Test
    void ofThePersonAreMadeOnce() throws Exception {
        oneOf(n -> acme.patch("/people/" + ana, "{\"name\": \"Ana %d\", \"version\": 0}".formatted(n)));
    }

    @Test
    void ofTheMembershipAreMadeOnce() throws Exception {
        String stay = String.valueOf(acme.get("/people/" + ana).at("/memberships/0/id"));

        oneOf(n -> acme.put(
                "/people/" + ana + "/memberships/" + stay, "{\"role\": \"AE %d\", \"version\": 0}".formatted(n)));
    }

    @Test
    void ofTheTeamAreMadeOnce() throws Exception {
        String west = id(acme.post("/teams", "{\"name\": \"West\"}"));

        oneOf(n -> acme.patch("/teams/" + west, "{\"name\": \"West %d\", \"version\": 0}".formatted(n)));
    }

    @Test
    void ofTheSettingsAreMadeOnce() throws Exception {
        oneOf(n -> acme.patch("/organization", "{\"name\": \"Acme %d\", \"version\": 0}".formatted(n)));
    }

    @Test
    void ofTheGoalAreMadeOnce() throws Exception {
        String goal = id(acme.post("/goals", """
                {"indicator": "calls", "subject": {"level": "member", "id": "ana"}, "period": "month", "target": 9,
                 "from": "2099-01-01"}"""));

        oneOf(n -> acme.put("/goals/" + goal, "{\"target\": 1%d, \"version\": 0}".formatted(n)));
    }

    @Test
    void ofTheIndicatorAreMadeOnce() throws Exception {
        String body = """
                {"key": "big_deals", "name": "Big deals %d", "aggregation": "count", "version": 0,
                 "filter": {"types": ["deal_won"]}}""";
        String indicator = id(acme.post("/indicators", body.formatted(0).replace("\"version\": 0,", "")));

        oneOf(n -> acme.put("/indicators/" + indicator, body.formatted(n)));
    }

    @Test
    void ofTheTemplateAreMadeOnce() throws Exception {
        String body = """
                {"name": "Reps %d", "period": "month", "version": 0,
                 "lines": [{"indicator": "calls", "target": 100, "weight": 1}]}""";
        String template = id(acme.post("/scorecard-templates", body.formatted(0).replace("\"version\": 0,", "")));

        oneOf(n -> acme.put("/scorecard-templates/" + template, body.formatted(n)));
    }

    @Test
    void thatAddTheSameKeyAddItOnce() throws Exception {
        List<Answer> answers =
                atOnce(n -> acme.post("/people", "{\"key\": \"ben\", \"name\": \"Ben %d\"}".formatted(n)));

        assertThat(answers.stream().map(Answer::status).filter(status -> status == 201))
                .hasSize(1);
        assertThat(answers.stream().map(Answer::status).filter(status -> status != 201))
                .allMatch(status -> status == 400);
    }

    private static void oneOf(IntFunction<Answer> change) throws Exception {
        List<Answer> answers = atOnce(change);

        Stream<Integer> statuses = answers.stream().map(Answer::status).sorted();
        assertThat(statuses).as("%s", answers).containsExactly(200, 409, 409, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allSatisfy(answer -> assertThat(answer.detail()).contains("look", "again"));
    }

    private static List<Answer> atOnce(IntFunction<Answer> change) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CyclicBarrier together = new CyclicBarrier(AT_ONCE);
            List<Future<Answer>> running = new ArrayList<>();
            for (int i = 1; i <= AT_ONCE; i++) {
                int number = i;
                running.add(threads.submit(() -> {
                    together.await();
                    return change.apply(number);
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return String.valueOf(answer.at("/id"));
    }
}
