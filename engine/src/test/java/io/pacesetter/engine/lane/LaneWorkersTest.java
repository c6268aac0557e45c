package io.pacesetter.engine.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.pacesetter.engine.activity.ActivitiesAccepted;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How lanes are woken, tried again and given back; what a lane does with a batch is not the matter here. */
class LaneWorkersTest {

    private static final OrganizationId ACME = new OrganizationId(1);
    private static final OrganizationId BOLT = new OrganizationId(2);
    private static final Lease LEASE = new Lease("this node", 7);
    private static final long SOON = 10_000;

    private final Lane lane = mock(Lane.class);
    private final LaneTable table = mock(LaneTable.class);
    private LaneWorkers workers = workers(2, Duration.ofHours(1));

    @AfterEach
    void stop() {
        workers.stop();
    }

    @Test
    void goToWorkAtOnceOnWhatThisNodeAccepted() {
        drainsAtOnce(ACME);
        workers.start();

        workers.on(new ActivitiesAccepted(ACME, 0, List.of()));

        verify(lane, timeout(SOON)).advance(eq(ACME), anyString(), isNull());
    }

    @Test
    void findWhatOtherNodesAccepted() {
        drainsAtOnce(ACME);
        when(table.waiting(anyString(), any(), anyInt()))
                .thenReturn(List.of(ACME))
                .thenReturn(List.of());
        workers = workers(2, Duration.ofMillis(1));

        workers.start();

        verify(lane, timeout(SOON)).advance(eq(ACME), anyString(), isNull());
    }

    @Test
    void lookAgainWhenLookingFailed() {
        drainsAtOnce(ACME);
        when(table.waiting(anyString(), any(), anyInt()))
                .thenThrow(new IllegalStateException("no database"))
                .thenReturn(List.of(ACME))
                .thenReturn(List.of());
        workers = workers(2, Duration.ofMillis(1));

        workers.start();

        verify(lane, timeout(SOON)).advance(eq(ACME), anyString(), isNull());
    }

    @Test
    void goOnWithTheLeaseUntilTheLaneIsDrained() {
        when(lane.advance(eq(ACME), anyString(), isNull())).thenReturn(new Progress.More(LEASE));
        when(lane.advance(ACME, LEASE.node(), LEASE)).thenReturn(new Progress.Drained());
        when(lane.advance(eq(ACME), anyString(), eq(LEASE))).thenReturn(new Progress.Drained());
        workers.start();

        workers.on(new ActivitiesAccepted(ACME, 0, List.of()));

        verify(lane, timeout(SOON)).advance(eq(ACME), anyString(), eq(LEASE));
    }

    @Test
    void lookOnceMoreAtALaneThatWasWokenWhileTheyWorkedOnIt() throws InterruptedException {
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch woken = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        when(lane.advance(eq(ACME), anyString(), isNull())).thenAnswer(call -> {
            if (calls.incrementAndGet() == 1) {
                atWork.countDown();
                woken.await();
            }
            return new Progress.Drained();
        });
        workers.start();
        workers.on(new ActivitiesAccepted(ACME, 0, List.of()));
        atWork.await();

        workers.on(new ActivitiesAccepted(ACME, 0, List.of()));
        workers.on(new ActivitiesAccepted(ACME, 0, List.of()));
        woken.countDown();

        verify(lane, timeout(SOON).times(2)).advance(eq(ACME), anyString(), isNull());
    }

    @Test
    void tryAgainWhateverWentWrongAndDisturbNoOther() {
        when(lane.advance(eq(ACME), anyString(), isNull()))
                .thenThrow(new IllegalStateException("broken"))
                .thenThrow(new StackOverflowError("broken"))
                .thenReturn(new Progress.Drained());
        drainsAtOnce(BOLT);
        workers = workers(1, Duration.ofHours(1));
        workers.start();

        workers.on(new ActivitiesAccepted(ACME, 0, List.of()));
        workers.on(new ActivitiesAccepted(BOLT, 0, List.of()));

        verify(lane, timeout(SOON)).advance(eq(BOLT), anyString(), isNull());
        verify(lane, timeout(SOON).times(3)).advance(eq(ACME), anyString(), isNull());
    }

    @Test
    void waitTwiceAsLongAfterEachFailureUpToALimit() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(LaneWorkers::pauseAfter))
                .startsWith(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(400))
                .endsWith(Duration.ofMillis(25_600), Duration.ofMillis(25_600), Duration.ofMillis(25_600));
        assertThat(LaneWorkers.pauseAfter(1_000_000)).isEqualTo(Duration.ofMillis(25_600));
    }

    @Test
    void giveBackLanesThatAreNotDrainedWhenTheyStop() {
        when(lane.advance(eq(ACME), anyString(), any())).thenReturn(new Progress.More(LEASE));
        workers.start();
        workers.on(new ActivitiesAccepted(ACME, 0, List.of()));
        verify(lane, timeout(SOON).atLeastOnce()).advance(eq(ACME), anyString(), eq(LEASE));

        workers.stop();

        verify(lane).release(ACME, LEASE);
        assertThat(workers.isRunning()).isFalse();
    }

    @Test
    void doNothingBeforeTheyStartAfterTheyStopAndWhereThereAreNone() {
        workers.on(new ActivitiesAccepted(ACME, 0, List.of()));
        workers.start();
        workers.stop();
        workers.on(new ActivitiesAccepted(ACME, 0, List.of()));
        LaneWorkers none = workers(-1, Duration.ofMillis(1));
        none.start();
        none.on(new ActivitiesAccepted(ACME, 0, List.of()));

        assertThat(none.isRunning()).isFalse();
        verify(lane, never()).advance(any(), anyString(), any());
    }

    private void drainsAtOnce(OrganizationId organization) {
        when(lane.advance(eq(organization), anyString(), isNull())).thenReturn(new Progress.Drained());
    }

    private LaneWorkers workers(int threads, Duration poll) {
        return new LaneWorkers(
                lane,
                table,
                new HandedOver(),
                new LaneSettings(threads, poll, Duration.ofSeconds(10), 100),
                Clock.systemUTC());
    }
}
