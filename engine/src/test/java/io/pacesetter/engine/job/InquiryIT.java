package io.pacesetter.engine.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.EngineTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@EngineTest
class InquiryIT {

    /** Counts up to what its parameters say, in two steps; its result is the count. */
    static final class Tallying implements Inquiry {

        final AtomicInteger counted = new AtomicInteger();
        private volatile Runnable duringStep = () -> {};

        @Override
        public String kind() {
            return "tallying";
        }

        @Override
        public JobStep step(Job job, Watch watch) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            duringStep.run();
            int goal = Integer.parseInt(job.parameters());
            boolean goesOn = true;
            for (int i = 0; goesOn && i < goal; i++) {
                goesOn = watch.goesOn(new JobProgress(goal, i, 0, 0, 0, 0, 0, 0));
                counted.incrementAndGet();
            }
            return job.cursor() == null
                    ? new JobStep(false, "half", job.progress(), "1")
                    : new JobStep(true, null, new JobProgress(goal, goal, 0, 0, 0, 0, 0, 0), "" + counted.get());
        }
    }

    @TestConfiguration
    static class Works {
        @Bean
        Tallying tallying() {
            return new Tallying();
        }
    }

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobTurns turns;

    @Autowired
    private Tallying tallying;

    private final OrganizationId organization = new OrganizationId(Ids.next());
    private long id;

    @BeforeEach
    void queue() {
        tallying.counted.set(0);
        tallying.duringStep = () -> {};
        id = jobs.queue(organization, "tallying", "Tallying", "3", "ana");
    }

    @Test
    void leavesWhatItFoundOut() {
        Turn turn = turns.take(organization, id, () -> false);

        assertThat(turn).isEqualTo(new Turn.Ended());
        assertThat(jobs.result(organization, id)).hasValue("6");
        assertThat(jobs.find(organization, id).orElseThrow().status()).isEqualTo(Job.Status.DONE);
        assertThat(jobs.result(new OrganizationId(Ids.next()), id)).isEmpty();
    }

    @Test
    void goesOnAfterTheStepsThatAreDone() {
        turns.take(organization, id, () -> true);
        assertThat(jobs.result(organization, id)).hasValue("1");

        turns.take(organization, id, () -> false);

        assertThat(tallying.counted).hasValue(6);
    }

    @Test
    void endsEarlyOnceItIsCancelled() {
        tallying.duringStep = () -> jobs.cancel(organization, id);

        turns.take(organization, id, () -> false);

        assertThat(tallying.counted).hasValue(1);
        assertThat(jobs.find(organization, id).orElseThrow().status()).isEqualTo(Job.Status.CANCELLED);
    }

    @Test
    void isLostToAnotherNodeThatTakesItUp() {
        tallying.duringStep = () -> {
            tallying.duringStep = () -> {};
            turns.take(organization, id, () -> false);
        };

        Turn turn = turns.take(organization, id, () -> false);

        assertThat(turn).isEqualTo(new Turn.Lost());
        assertThat(jobs.find(organization, id).orElseThrow().status()).isEqualTo(Job.Status.DONE);
    }
}
