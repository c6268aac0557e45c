package io.pacesetter.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.engine.job.Inquiry;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.job.JobStep;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Import;

/** Somebody who has seen enough ends a trial run. */
@ApiTest
@Import(TrialCancelIT.Held.class)
class TrialCancelIT {

    /** Holds trial runs after their first day until they are let go. */
    static final class Held implements BeanPostProcessor {

        private final CountDownLatch underWay = new CountDownLatch(1);
        private final CountDownLatch letGo = new CountDownLatch(1);

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof Inquiry inquiry && inquiry.kind().equals("trial") ? held(inquiry) : bean;
        }

        private Inquiry held(Inquiry trial) {
            return new Inquiry() {
                @Override
                public String kind() {
                    return trial.kind();
                }

                @Override
                public JobStep step(Job job, Watch watch) {
                    return trial.step(job, progress -> {
                        underWay.countDown();
                        await(letGo);
                        return watch.goesOn(progress);
                    });
                }
            };
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting", e);
            }
        }
    }

    @Autowired
    private Installation installation;

    @Autowired
    private Held held;

    @Test
    void endsEarlyWithoutAResultAndAnotherOneRuns() {
        Client client = installation.organization("Acme").client();
        client.post("/people", Map.of("key", "ana", "name", "Ana Kim", "from", "2025-01-01"));
        String id = Objects.requireNonNull(client.post(
                        "/rulebooks",
                        Map.of("key", "calls", "name", "Calls", "purpose", "goal", "text", RulebookIT.TEN_A_CALL))
                .at("/id"));
        String trial = started(client, id);
        Held.await(held.underWay);

        Answer cancelled = client.delete(trial);
        Answer asked = client.get(trial);
        held.letGo.countDown();
        await().until(() -> !"running".equals(client.get(trial).at("/status")));
        Answer ended = client.get(trial);
        String next = started(client, id);
        await().until(() -> "done".equals(client.get(next).at("/status")));

        assertThat(cancelled.status()).as(cancelled.text()).isBetween(200, 204);
        assertThat(asked.at("/cancelRequested")).isEqualTo("true");
        assertThat(ended.at("/status")).as(ended.text()).isEqualTo("cancelled");
        assertThat(ended.body().path("result").path("difference").isMissingNode())
                .as(ended.text())
                .isTrue();
        assertThat(client.get("/rulebooks/" + id).at("/status")).isEqualTo("draft");
    }

    private static String started(Client client, String id) {
        Answer started = client.post("/rulebooks/" + id + "/trial", Map.of("from", "2025-03-01", "to", "2025-06-01"));
        assertThat(started.status()).as(started.text()).isEqualTo(202);
        return "/jobs/" + started.at("/id");
    }
}
