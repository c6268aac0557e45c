package io.pacesetter.engine.rulebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out when each version decides: until its end or its successor, but not while the rulebook is suspended. */
final class Stretches {

    /** A time during which a rulebook is suspended; {@code to} is null while it still is. */
    record Gap(long rulebookId, Instant from, @Nullable Instant to) {}

    private Stretches() {}

    /**
     * Returns the stretches of all versions.
     *
     * @param versions by rulebook and number; one that never came into force leaves no trace
     * @param gaps earliest first
     */
    static List<Edition> of(List<Edition> versions, List<Gap> gaps) {
        List<Edition> inForce =
                versions.stream().filter(version -> !version.isEmpty()).toList();
        List<Edition> stretches = new ArrayList<>();
        for (int i = 0; i < inForce.size(); i++) {
            Edition version = inForce.get(i);
            Edition next = i + 1 < inForce.size() ? inForce.get(i + 1) : null;
            Instant to = next == null || next.rulebookId() != version.rulebookId()
                    ? version.to()
                    : earlier(version.to(), next.from());
            addWithout(gaps, version.between(version.from(), to), stretches);
        }
        return stretches;
    }

    private static void addWithout(List<Gap> gaps, Edition whole, List<Edition> stretches) {
        Edition rest = whole;
        for (Gap gap : gaps) {
            boolean meets = gap.rulebookId() == rest.rulebookId()
                    && (rest.to() == null || gap.from().isBefore(rest.to()))
                    && (gap.to() == null || gap.to().isAfter(rest.from()));
            if (meets) {
                add(rest.between(rest.from(), gap.from()), stretches);
                Instant resumed = gap.to();
                if (resumed == null) {
                    return;
                }
                rest = rest.between(resumed, rest.to());
            }
        }
        add(rest, stretches);
    }

    private static void add(Edition stretch, List<Edition> stretches) {
        if (!stretch.isEmpty()) {
            stretches.add(stretch);
        }
    }

    private static Instant earlier(@Nullable Instant end, Instant successor) {
        return end != null && end.isBefore(successor) ? end : successor;
    }
}
