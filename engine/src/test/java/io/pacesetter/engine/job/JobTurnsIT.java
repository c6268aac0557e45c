package io.pacesetter.engine.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.EngineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class JobTurnsIT {

    @TestConfiguration
    static class Works {
        @Bean
        Counting counting(JdbcClient jdbc) {
            return new Counting(jdbc);
        }
    }

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobTurns turns;

    @Autowired
    private Counting counting;

    private final OrganizationId organization = new OrganizationId(Ids.next());

    @BeforeEach
    void forget() {
        counting.duringStep = number -> {};
        counting.ends.set(0);
    }

    private long queued(int goal) {
        return jobs.queue(organization, "counting", "Counting", Integer.toString(goal), "ana");
    }

    private Job found(long id) {
        return jobs.find(organization, id).orElseThrow();
    }

    @Test
    void doesEveryStepOnceAndTellsTheEndOnce() {
        long id = queued(5);

        Turn turn = turns.take(organization, id, () -> false);
        turns.take(organization, id, () -> false);

        assertThat(turn).isEqualTo(new Turn.Ended());
        assertThat(found(id).status()).isEqualTo(Job.Status.DONE);
        assertThat(found(id).progress().accepted()).isEqualTo(5);
        assertThat(found(id).finishedAt()).isNotNull();
        assertThat(counting.counted(id)).isEqualTo(5);
        assertThat(counting.ends).hasValue(1);
    }

    @Test
    void goesOnWhereItPaused() {
        long id = queued(5);

        Turn first = turns.take(organization, id, () -> true);
        Job between = found(id);
        Turn second = turns.take(organization, id, () -> false);

        assertThat(first).isEqualTo(new Turn.Paused(1));
        assertThat(between.status()).isEqualTo(Job.Status.RUNNING);
        assertThat(between.progress().processed()).isEqualTo(1);
        assertThat(second).isEqualTo(new Turn.Ended());
        assertThat(counting.counted(id)).isEqualTo(5);
    }

    @Test
    void stopsBetweenStepsWhenCancelled() {
        long id = queued(5);
        turns.take(organization, id, () -> true);

        jobs.cancel(organization, id);
        turns.take(organization, id, () -> false);

        assertThat(found(id).status()).isEqualTo(Job.Status.CANCELLED);
        assertThat(counting.counted(id)).isEqualTo(1);
        assertThat(counting.ends).hasValue(1);
    }

    @Test
    void failsWithWhatTheUserIsTold() {
        long id = queued(5);
        counting.duringStep = number -> {
            if (number == 3) {
                throw new JobFailed("3 is not to be counted");
            }
        };

        turns.take(organization, id, () -> false);

        assertThat(found(id).status()).isEqualTo(Job.Status.FAILED);
        assertThat(found(id).detail()).isEqualTo("3 is not to be counted");
        assertThat(counting.counted(id)).isEqualTo(2);
        assertThat(counting.ends).hasValue(1);
    }

    @Test
    void triesAgainAfterAnUnexpectedFailureAndForgetsTheStep() {
        long id = queued(5);
        counting.duringStep = number -> {
            if (number == 3) {
                throw new IllegalStateException("the disk is on fire");
            }
        };
        Turn first = turns.take(organization, id, () -> false);
        counting.duringStep = number -> {};

        Turn second = turns.take(organization, id, () -> false);

        assertThat(first).isInstanceOf(Turn.Retry.class);
        assertThat(second).isEqualTo(new Turn.Ended());
        assertThat(found(id).status()).isEqualTo(Job.Status.DONE);
        assertThat(counting.counted(id)).isEqualTo(5);
    }

    @Test
    void givesUpAfterSeveralUnexpectedFailuresWithoutTellingTheirCause() {
        long id = queued(5);
        counting.duringStep = number -> {
            throw new IllegalStateException("password=secret");
        };

        int tries = 0;
        while (turns.take(organization, id, () -> false) instanceof Turn.Retry && tries < 20) {
            tries++;
        }

        assertThat(tries).isEqualTo(5);
        assertThat(found(id).status()).isEqualTo(Job.Status.FAILED);
        assertThat(found(id).detail()).contains("reference").doesNotContain("secret");
        assertThat(counting.ends).hasValue(1);
    }

    @Test
    void aNodeThatLostTheJobWritesNothing() {
        long id = queued(3);
        Turn[] elsewhere = new Turn[1];

        Turn turn = turns.take(organization, id, () -> {
            if (elsewhere[0] == null) {
                elsewhere[0] = turns.take(organization, id, () -> true);
            }
            return false;
        });

        assertThat(elsewhere[0]).isEqualTo(new Turn.Paused(1));
        assertThat(turn).isInstanceOf(Turn.Lost.class);
        assertThat(found(id).status()).isEqualTo(Job.Status.RUNNING);
        assertThat(found(id).progress().processed()).isEqualTo(2);
        assertThat(counting.counted(id)).isEqualTo(2);
    }

    @Test
    void isNobodyElsesToSeeOrCancel() {
        long id = queued(5);
        OrganizationId other = new OrganizationId(Ids.next());

        jobs.cancel(other, id);
        turns.take(other, id, () -> false);
        turns.take(organization, id, () -> false);

        assertThat(jobs.find(other, id)).isEmpty();
        assertThat(jobs.count(other)).isZero();
        assertThat(found(id).status()).isEqualTo(Job.Status.DONE);
    }

    @Test
    void countsWhatIsOpenByKind() {
        long id = queued(1);
        queued(1);

        turns.take(organization, id, () -> false);

        assertThat(jobs.open(organization, null)).isEqualTo(1);
        assertThat(jobs.open(organization, "counting")).isEqualTo(1);
        assertThat(jobs.open(organization, "recompute")).isZero();
        assertThat(jobs.page(organization, 0, 1)).hasSize(1);
    }
}
