package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.rules.language.Expression.Recent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people did lately, as far back as any rule looks. Not thread-safe. */
final class RecentBook {

    private record Deed(Instant at, String type, Map<String, String> attributes) {}

    private final Duration longest;
    private final Map<Long, Deque<Deed>> deeds = new HashMap<>();

    RecentBook(Collection<Recent> recents) {
        longest = Duration.ofMinutes(
                recents.stream().mapToInt(Recent::minutes).max().orElse(0));
    }

    private RecentBook(RecentBook other) {
        longest = other.longest;
        other.deeds.forEach((person, own) -> deeds.put(person, new ArrayDeque<>(own)));
    }

    /** Returns a book that says the same and goes its own way. */
    RecentBook copy() {
        return new RecentBook(this);
    }

    /** Returns how far back anything must be known. */
    Duration longest() {
        return longest;
    }

    /** Takes an activity of a person; they come in the order of occurrence. */
    void add(long person, LoggedActivity activity, Map<String, String> attributes) {
        if (longest.isZero()) {
            return;
        }
        Deque<Deed> own = deeds.computeIfAbsent(person, first -> new ArrayDeque<>());
        own.addLast(new Deed(activity.occurredAt(), activity.type(), attributes));
        Instant oldest = activity.occurredAt().minus(longest);
        while (!own.isEmpty() && !own.getFirst().at().isAfter(oldest)) {
            own.removeFirst();
        }
    }

    /**
     * Counts a person's activities up to a moment.
     *
     * @param attributes those of the activity that happens; null if none does
     * @return null where the activity lacks the attribute that must be the same
     */
    @Nullable
    BigDecimal count(Recent recent, long person, Instant at, @Nullable Map<String, String> attributes) {
        String same = recent.same();
        String wanted = same == null || attributes == null ? null : attributes.get(same);
        if (same != null && wanted == null) {
            return null;
        }
        Instant after = at.minus(Duration.ofMinutes(recent.minutes()));
        long count = 0;
        Iterator<Deed> latestFirst =
                deeds.getOrDefault(person, new ArrayDeque<>()).descendingIterator();
        while (latestFirst.hasNext()) {
            Deed deed = latestFirst.next();
            if (!deed.at().isAfter(after)) {
                break;
            }
            boolean type = recent.types().isEmpty() || recent.types().contains(deed.type());
            if (type
                    && (same == null || deed.attributes().getOrDefault(same, "").equals(wanted))) {
                count++;
            }
        }
        return BigDecimal.valueOf(count);
    }
}
