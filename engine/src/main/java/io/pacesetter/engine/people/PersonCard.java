package io.pacesetter.engine.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a person.
 *
 * @param presence how the person stands to the organization today
 * @param stays in order
 * @param absences in order
 */
public record PersonCard(
        long id,
        String key,
        String name,
        @Nullable String email,
        boolean excluded,
        Presence presence,
        List<Stay> stays,
        List<TimeAway> absences,
        long version) {

    /**
     * A time in one post.
     *
     * @param from the first day; null for the beginning
     * @param to the day after the last; null while it is open
     */
    public record Stay(
            long id,
            Post post,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            long version) {}

    /** Days off, from the first through the last. */
    public record TimeAway(
            long id,
            LocalDate from,
            LocalDate lastDay,
            @Nullable String reason) {}
}
