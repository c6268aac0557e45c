package io.pacesetter.processes.testing;

import io.pacesetter.processes.runtime.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What a trial process had recorded. It can be told to fail. */
public final class Recorded {

    private final List<WorkItem> items = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();

    Map<String, Object> perform(WorkItem item) {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("The recorder is out of order");
        }
        items.add(item);
        return Map.of("recorded", true);
    }

    /** Fails so many times from now on. */
    public void failNext(int times) {
        failures.set(times);
    }

    /** Returns what was recorded for an instance. */
    public List<WorkItem> of(String instance) {
        return items.stream().filter(item -> item.instance().equals(instance)).toList();
    }
}
