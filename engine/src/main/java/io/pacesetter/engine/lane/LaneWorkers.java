package io.pacesetter.engine.lane;

import io.pacesetter.engine.activity.ActivitiesAccepted;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Works on the lanes that have something to settle: at once on what this node accepted, soon on what others did. An
 * organization whose lane fails is tried again with growing pauses, and disturbs no other. Idle lanes cost nothing here.
 */
@Component
@EnableConfigurationProperties(LaneSettings.class)
class LaneWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LaneWorkers.class);
    private static final int MOST_FOUND = 1_000;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final int MOST_DOUBLINGS = 8;
    private static final int FEW_FAILURES = 3;

    /** One lane at work or waiting for its turn. Guarded by the map. */
    private static final class Run {

        private volatile @Nullable Lease lease;
        private int failures;
        private boolean again;
    }

    private final Lane lane;
    private final LaneTable table;
    private final HandedOver handedOver;
    private final LaneSettings settings;
    private final Clock clock;
    private final String node = Ids.format(Ids.next());
    private final ConcurrentMap<OrganizationId, Run> runs = new ConcurrentHashMap<>();
    private @Nullable ExecutorService workers;
    private @Nullable ScheduledExecutorService poller;
    private volatile boolean running;

    LaneWorkers(Lane lane, LaneTable table, HandedOver handedOver, LaneSettings settings, Clock clock) {
        this.lane = lane;
        this.table = table;
        this.handedOver = handedOver;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        if (running || settings.threads() == 0) {
            return;
        }
        AtomicInteger count = new AtomicInteger();
        workers = Executors.newFixedThreadPool(
                settings.threads(), work -> new Thread(work, "lane-" + count.incrementAndGet()));
        poller = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "lane-poll"));
        running = true;
        long pause = settings.poll().toMillis();
        poller.scheduleWithFixedDelay(this::poll, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Ends the batches under way and gives back the lanes that are not drained. */
    @Override
    public synchronized void stop() {
        running = false;
        if (poller == null || workers == null) {
            return;
        }
        poller.shutdownNow();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(settings.lease().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Some lanes did not come to an end; other nodes take them over when their leases run out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        runs.forEach((organization, run) -> {
            Lease lease = run.lease;
            if (lease != null) {
                lane.release(organization, lease);
            }
        });
        runs.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @EventListener
    void on(ActivitiesAccepted accepted) {
        if (running) {
            handedOver.put(accepted.organization(), accepted.after(), accepted.additions());
        }
        wake(accepted.organization());
    }

    private void poll() {
        try {
            table.waiting(node, clock.instant(), MOST_FOUND).forEach(this::wake);
        } catch (RuntimeException e) {
            LOG.warn("Cannot look for waiting lanes; trying again", e);
        }
    }

    private void wake(OrganizationId organization) {
        if (!running) {
            return;
        }
        runs.compute(organization, (id, run) -> {
            if (run == null) {
                Run fresh = new Run();
                submit(id, fresh);
                return fresh;
            }
            run.again = true;
            return run;
        });
    }

    private void submit(OrganizationId organization, Run run) {
        ExecutorService pool = workers;
        if (running && pool != null) {
            pool.execute(() -> work(organization, run));
        }
    }

    private void work(OrganizationId organization, Run run) {
        if (!running) {
            return;
        }
        runs.computeIfPresent(organization, (id, same) -> {
            same.again = false;
            return same;
        });
        try {
            Progress progress = lane.advance(organization, node, run.lease);
            run.failures = 0;
            run.lease = progress instanceof Progress.More more ? more.lease() : null;
            goOn(organization, run, progress instanceof Progress.More);
        } catch (RuntimeException | Error e) {
            pause(organization, run, e);
        }
    }

    /** Gives other lanes their turn before the next batch. */
    private void goOn(OrganizationId organization, Run run, boolean more) {
        runs.computeIfPresent(organization, (id, same) -> {
            if (more || run.again) {
                submit(organization, run);
                return run;
            }
            return null;
        });
    }

    private void pause(OrganizationId organization, Run run, Throwable failure) {
        run.failures++;
        if (failure instanceof TransientDataAccessException && run.failures <= FEW_FAILURES) {
            LOG.debug("The lane of organization {} gave way to another transaction; trying again", organization);
        } else {
            LOG.error("The lane of organization {} failed {} times; trying again", organization, run.failures, failure);
        }
        ScheduledExecutorService timer = poller;
        if (running && timer != null) {
            long pause = pauseAfter(run.failures).toMillis();
            timer.schedule(() -> submit(organization, run), pause, TimeUnit.MILLISECONDS);
        }
    }

    /** Returns how long a lane rests after so many failures in a row. */
    static Duration pauseAfter(int failures) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    }
}
