package io.pacesetter.engine.live;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The subscribers of one organization on this node, and how far they have been served. */
final class Watch {

    private static final int BATCH = 500;

    private final OrganizationId organization;
    private final LiveEventTable table;
    private final Set<LiveSubscriber> subscribers = new LinkedHashSet<>();
    private long position;

    Watch(OrganizationId organization, LiveEventTable table) {
        this.organization = organization;
        this.table = table;
        this.position = table.last(organization);
    }

    /** Hands on what has been committed since the last look. */
    synchronized void readOn() {
        List<LiveEvent> events;
        do {
            events = table.after(organization, position, BATCH);
            for (LiveEvent event : events) {
                subscribers.forEach(subscriber -> subscriber.take(event));
                position = event.sequence();
            }
        } while (events.size() == BATCH);
    }

    /** Serves a subscriber what it has not seen, then whatever comes. */
    synchronized void join(LiveSubscriber subscriber, @Nullable Long seen) {
        readOn();
        if (seen == null) {
            subscriber.begin(position, false);
        } else {
            replay(subscriber, seen);
        }
        subscribers.add(subscriber);
    }

    private void replay(LiveSubscriber subscriber, long seen) {
        List<LiveEvent> missing = seen < position ? table.after(organization, seen, BATCH) : List.of();
        // Unless every number is there, some were deleted, are too many, or belong to another life of the database
        boolean complete = seen <= position && missing.size() == position - seen;
        subscriber.begin(complete ? seen : position, !complete);
        if (complete) {
            missing.forEach(subscriber::take);
        }
    }

    synchronized boolean leave(LiveSubscriber subscriber) {
        subscribers.remove(subscriber);
        return subscribers.isEmpty();
    }
}
