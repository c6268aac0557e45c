package io.pacesetter.engine.lane;

import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What this node accepted and its lanes have not settled yet, so that they need not read it back. It saves reading and
 * nothing more: whatever is missing here, after a crash, from other nodes, or because there is too much, is read from
 * the log. Thread-safe.
 */
@Component
class HandedOver {

    private static final int MOST_OF_ONE = 20_000;
    private static final int MOST = 100_000;

    /** Additions with the numbers from {@code after + 1} up to {@code to}. */
    private record Run(long after, long to, List<LoggedActivity> additions) {}

    private final ConcurrentMap<OrganizationId, Deque<Run>> runs = new ConcurrentHashMap<>();
    private final AtomicLong held = new AtomicLong();

    /** Keeps what was committed, as long as there is room. */
    void put(OrganizationId organization, long after, List<LoggedActivity> additions) {
        if (additions.isEmpty() || held.get() >= MOST) {
            return;
        }
        Run run = new Run(after, after + additions.size(), additions);
        runs.compute(organization, (id, present) -> {
            Deque<Run> queue = present == null ? new ArrayDeque<>() : present;
            if (!queue.isEmpty()
                    && (queue.getLast().to() != after
                            || run.to() - queue.getFirst().after() > MOST_OF_ONE)) {
                clear(queue);
            }
            queue.add(run);
            held.addAndGet(additions.size());
            return queue;
        });
    }

    /**
     * Hands over the activities with the numbers above {@code after} up to {@code to} and forgets them with all before.
     *
     * @return null unless every one of these numbers is here
     */
    @Nullable
    List<LoggedActivity> take(OrganizationId organization, long after, long to) {
        List<LoggedActivity> taken = new ArrayList<>();
        runs.computeIfPresent(organization, (id, queue) -> {
            while (!queue.isEmpty() && queue.getFirst().after() < to) {
                Run run = queue.removeFirst();
                held.addAndGet(-run.additions().size());
                int end = (int) (Math.min(run.to(), to) - run.after());
                if (after < run.to()) {
                    taken.addAll(run.additions().subList((int) Math.max(0, after - run.after()), end));
                }
                if (run.to() > to) {
                    List<LoggedActivity> rest =
                            run.additions().subList(end, run.additions().size());
                    queue.addFirst(new Run(to, run.to(), rest));
                    held.addAndGet(rest.size());
                }
            }
            return queue.isEmpty() ? null : queue;
        });
        return taken.size() == to - after ? taken : null;
    }

    /** Forgets what is here of an organization whose lane another node works on. */
    void forget(OrganizationId organization) {
        runs.computeIfPresent(organization, (id, queue) -> {
            clear(queue);
            return null;
        });
    }

    private void clear(Deque<Run> queue) {
        queue.forEach(run -> held.addAndGet(-run.additions().size()));
        queue.clear();
    }
}
