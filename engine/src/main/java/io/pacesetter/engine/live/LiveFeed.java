package io.pacesetter.engine.live;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hands the events of all nodes to the subscribers of this one. One thread reads them: at once after a commit of this
 * node, after a fifth of a second otherwise, and only for organizations that someone watches.
 */
@Component
public class LiveFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);
    private static final long PAUSE_MILLIS = 200;

    private final LiveEventTable table;
    private final ConcurrentMap<OrganizationId, Watch> watches = new ConcurrentHashMap<>();
    private final Semaphore news = new Semaphore(0);
    private volatile @Nullable Thread reader;

    LiveFeed(LiveEventTable table) {
        this.table = table;
    }

    /**
     * Serves a subscriber all events of an organization until it leaves.
     *
     * @param seen the last event that it has seen; null to start with what comes now
     */
    public void join(OrganizationId organization, LiveSubscriber subscriber, @Nullable Long seen) {
        watches.compute(organization, (id, present) -> {
            Watch watch = present == null ? new Watch(id, table) : present;
            watch.join(subscriber, seen);
            return watch;
        });
    }

    /** Ends a subscription; nothing happens if there is none. */
    public void leave(OrganizationId organization, LiveSubscriber subscriber) {
        watches.computeIfPresent(organization, (id, watch) -> watch.leave(subscriber) ? null : watch);
    }

    /** Looks for new events without waiting for the pause to end. */
    void wake() {
        news.release();
    }

    @Override
    public void start() {
        Thread thread = new Thread(this::run, "live-feed");
        thread.setDaemon(true);
        reader = thread;
        thread.start();
    }

    @Override
    public void stop() {
        Thread thread = reader;
        reader = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return reader != null;
    }

    private void run() {
        try {
            while (reader == Thread.currentThread()) {
                boolean woken = news.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                if (woken) {
                    news.drainPermits();
                }
                watches.values().forEach(this::readOn);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readOn(Watch watch) {
        try {
            watch.readOn();
        } catch (RuntimeException e) {
            if (isRunning()) {
                LOG.warn("Reading live events failed; trying again", e);
            }
        }
    }
}
