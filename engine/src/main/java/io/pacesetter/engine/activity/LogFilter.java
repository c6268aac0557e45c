package io.pacesetter.engine.activity;

import io.pacesetter.rules.measure.Measure;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which activities are shown.
 *
 * @param people who owns or shares them; null for everyone
 * @param types keys of activity types; empty for all
 * @param span when they occurred
 * @param credited who has a part in them, and when; null for anyone at any time
 * @param seen by which measures, one of which is enough; null for what any or none sees
 */
public record LogFilter(
        @Nullable Set<Long> people,
        Set<String> types,
        Moments span,
        @Nullable List<Credited> credited,
        @Nullable Seen seen) {

    /**
     * Part of time.
     *
     * @param from the first moment; null for the beginning
     * @param to the moment after the last; null for no end
     */
    public record Moments(@Nullable Instant from, @Nullable Instant to) {

        /** Tells whether a moment is in it. */
        public boolean holds(Instant moment) {
            return (from == null || !moment.isBefore(from)) && (to == null || moment.isBefore(to));
        }
    }

    /** People whose credits of some time are meant. */
    public record Credited(Set<Long> people, Moments span) {}

    /**
     * Measures that see an activity.
     *
     * @param home the organization's currency; null while it has none
     */
    public record Seen(List<Measure> measures, @Nullable String home) {}
}
