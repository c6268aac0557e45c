package io.pacesetter.engine.people;

import io.pacesetter.engine.org.AttributionChanged;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what was published, for tests to look at. */
@Component
public class PublishedEvents {

    private final List<Object> events = new ArrayList<>();

    @EventListener
    synchronized void keep(AttributionChanged event) {
        events.add(event);
    }

    @EventListener
    synchronized void keep(PersonLeft event) {
        events.add(event);
    }

    /** Forgets what was published so far. */
    public synchronized void forget() {
        events.clear();
    }

    /** Returns what was published since. */
    public synchronized <T> List<T> of(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
