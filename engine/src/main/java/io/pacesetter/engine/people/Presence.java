package io.pacesetter.engine.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands to the organization on a day.
 *
 * @param post the post of the day; the last one of who left, the first one of who is to come; null if there is none
 * @param from the first day of the stay without a gap that this is about; null for the beginning
 * @param to the day after its last; null while it is open
 */
public record Presence(
        Status status,
        @Nullable Post post,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether a person belongs to the organization. */
    public enum Status {
        ACTIVE,
        /** The last day is today or has passed. */
        LEFT,
        UPCOMING;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Tells how a person stands on a day. */
    public static Presence of(Roster roster, long personId, LocalDate today) {
        return of(
                new Timeline<>(roster.staysOf(personId).stream()
                        .map(stay -> new Timeline.Entry<>(
                                stay.id(),
                                new Post(stay.teamId(), stay.role(), stay.partTime(), stay.tags()),
                                stay.from(),
                                stay.to()))
                        .toList()),
                today);
    }

    static Presence of(Timeline<Post> posts, LocalDate today) {
        Optional<Timeline.Entry<Post>> now = posts.on(today);
        if (now.isPresent()) {
            List<Timeline.Entry<Post>> run = posts.runAround(today);
            boolean lastDay = today.plusDays(1).equals(run.get(run.size() - 1).to());
            return about(lastDay ? Status.LEFT : Status.ACTIVE, now.get().value(), run);
        }
        for (Timeline.Entry<Post> entry : posts.entries()) {
            if (entry.from() != null && entry.from().isAfter(today)) {
                return about(Status.UPCOMING, entry.value(), posts.runAround(entry.from()));
            }
        }
        List<Timeline.Entry<Post>> run = posts.runAround(today);
        return run.isEmpty()
                ? new Presence(Status.LEFT, null, null, null)
                : about(Status.LEFT, run.get(run.size() - 1).value(), run);
    }

    /** Tells whether a stay goes on after a day, or is yet to come. */
    static boolean goesOn(Roster.Stay stay, LocalDate today) {
        return stay.to() == null || stay.to().isAfter(today.plusDays(1));
    }

    private static Presence about(Status status, Post post, List<Timeline.Entry<Post>> run) {
        return new Presence(
                status, post, run.get(0).from(), run.get(run.size() - 1).to());
    }
}
