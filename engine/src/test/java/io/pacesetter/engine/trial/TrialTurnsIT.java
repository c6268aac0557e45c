package io.pacesetter.engine.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.job.Inquiry;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.job.JobStep;
import io.pacesetter.engine.job.JobTurns;
import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.job.Turn;
import io.pacesetter.engine.rulebook.NewRulebook;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Import;

/** A trial run is finished whatever becomes of the node that began it. */
@EngineTest
@Import(TrialTurnsIT.Interrupting.class)
class TrialTurnsIT {

    private static final LocalDate FIRST = LocalDate.of(2025, 5, 12);
    private static final Instant MONDAY = Instant.parse("2025-05-12T10:00:00Z");
    private static final int DAYS = 7;

    /** What a node that dies says last. */
    private static final class NodeDied extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Has something happen on a day of a trial run, counted over both of its replays. */
    static final class Interrupting implements BeanPostProcessor {

        private static final Runnable NOTHING = () -> {};

        private Runnable happening = NOTHING;
        private int day;

        void on(int wanted, Runnable happens) {
            day = wanted;
            happening = happens;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof Inquiry inquiry && inquiry.kind().equals(Trials.KIND) ? interrupted(inquiry) : bean;
        }

        private Inquiry interrupted(Inquiry trial) {
            return new Inquiry() {
                @Override
                public String kind() {
                    return trial.kind();
                }

                @Override
                public JobStep step(Job job, Watch watch) {
                    return trial.step(job, progress -> {
                        if (progress.processed() == day) {
                            Runnable happens = happening;
                            happening = NOTHING;
                            happens.run();
                        }
                        return watch.goesOn(progress);
                    });
                }
            };
        }
    }

    @Autowired
    private Scenario scenario;

    @Autowired
    private Deeds deeds;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private Trials trials;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobTurns turns;

    @Autowired
    private Interrupting interrupting;

    @Autowired
    private TurnableClock clock;

    private FoundedOrganization acme;
    private Viewer viewer;
    private long rulebook;

    @BeforeEach
    void work() {
        clock.turnTo(MONDAY.plus(Duration.ofDays(DAYS)));
        acme = scenario.anOrganization().withMember("ana").withMember("ben").founded();
        viewer = Deeds.anyone(acme.id());
        Deeds.Tale tale = deeds.in(acme.id());
        for (int day = 0; day < DAYS; day++) {
            tale.calls(day, "ana", MONDAY.plus(Duration.ofDays(day))).calls(1, "ben", MONDAY);
        }
        tale.settled();
        String text = "Rule \"Calls\" When a call is logged, then give 10 points.";
        rulebook = rulebooks
                .create(viewer, new NewRulebook("calls", "Calls", "goal", null, null, text, "en"))
                .id();
    }

    @AfterEach
    void turnTheClockBack() {
        clock.turnTo(TurnableClock.START);
    }

    @Test
    void goesOnAtAnotherNodeAfterItsOwnHasDied() {
        String undisturbed = result(done());
        long trial = started();
        interrupting.on(DAYS + 3, () -> {
            throw new NodeDied();
        });

        assertThatThrownBy(() -> take(trial)).isInstanceOf(NodeDied.class);
        Job left = found(trial);
        Turn elsewhere = take(trial);

        assertThat(left.status()).isEqualTo(Job.Status.RUNNING);
        assertThat(left.cursor()).as("the first replay is not repeated").isNotNull();
        assertThat(elsewhere).isEqualTo(new Turn.Ended());
        assertThat(found(trial).status()).isEqualTo(Job.Status.DONE);
        assertThat(found(trial).progress().processed()).isEqualTo(2 * DAYS);
        assertThat(result(trial)).isEqualTo(undisturbed).contains("210");
    }

    @Test
    void isNotDoneTwiceByANodeThatWasOnlySlow() {
        String undisturbed = result(done());
        long trial = started();
        interrupting.on(DAYS + 3, () -> assertThat(take(trial)).isEqualTo(new Turn.Ended()));

        Turn slow = take(trial);

        assertThat(slow).isEqualTo(new Turn.Lost());
        assertThat(found(trial).status()).isEqualTo(Job.Status.DONE);
        assertThat(result(trial)).isEqualTo(undisturbed);
    }

    private long done() {
        long trial = started();
        take(trial);
        return trial;
    }

    private long started() {
        return trials.start(viewer, rulebook, FIRST, FIRST.plusDays(DAYS));
    }

    private Turn take(long trial) {
        return turns.take(acme.id(), trial, () -> false);
    }

    private Job found(long trial) {
        return jobs.find(acme.id(), trial).orElseThrow();
    }

    private String result(long trial) {
        return jobs.result(acme.id(), trial).orElseThrow();
    }
}
