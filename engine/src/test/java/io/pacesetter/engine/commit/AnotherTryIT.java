package io.pacesetter.engine.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.Scenario;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.annotation.Transactional;

/** Transactions that get in each other's way are all done, each once. */
@EngineTest
@Import(AnotherTryIT.Crossing.class)
class AnotherTryIT {

    /** Changes two organizations, waiting in between, the first time, for the other who does. */
    static class Crossing {

        private final Revisions revisions;
        private final CyclicBarrier halfway = new CyclicBarrier(2);
        private final AtomicInteger tries = new AtomicInteger();

        Crossing(Revisions revisions) {
            this.revisions = revisions;
        }

        public void begin() {
            tries.set(0);
        }

        public int tries() {
            return tries.get();
        }

        @Transactional
        public void change(OrganizationId first, OrganizationId second) throws Exception {
            revisions.changed(first);
            if (tries.incrementAndGet() <= 2) {
                halfway.await(20, TimeUnit.SECONDS);
            }
            revisions.changed(second);
        }

        @Transactional
        public void neverGetsIt() {
            tries.incrementAndGet();
            throw new CannotAcquireLockException("somebody else has it");
        }
    }

    @Autowired
    private Scenario scenario;

    @Autowired
    private Crossing crossing;

    @Autowired
    private Revisions revisions;

    @BeforeEach
    void forget() {
        crossing.begin();
    }

    @Test
    void bothOfTwoThatWaitForEachOtherAreDoneOnce() throws Exception {
        OrganizationId acme = scenario.anOrganization().founded().id();
        OrganizationId globex = scenario.anOrganization().founded().id();
        long acmeBefore = revisions.of(acme);
        long globexBefore = revisions.of(globex);
        ExecutorService two = Executors.newFixedThreadPool(2);

        try {
            Future<?> one = two.submit(() -> changed(acme, globex));
            Future<?> other = two.submit(() -> changed(globex, acme));
            one.get(60, TimeUnit.SECONDS);
            other.get(60, TimeUnit.SECONDS);
        } finally {
            two.shutdown();
        }

        assertThat(revisions.of(acme)).isEqualTo(acmeBefore + 2);
        assertThat(revisions.of(globex)).isEqualTo(globexBefore + 2);
        assertThat(crossing.tries()).isGreaterThan(2);
    }

    @Test
    void oneThatLosesTimeAndAgainIsGivenUp() {
        assertThatThrownBy(crossing::neverGetsIt).isInstanceOf(CannotAcquireLockException.class);

        assertThat(crossing.tries()).isEqualTo(4);
    }

    private Object changed(OrganizationId first, OrganizationId second) throws Exception {
        crossing.change(first, second);
        return first;
    }
}
