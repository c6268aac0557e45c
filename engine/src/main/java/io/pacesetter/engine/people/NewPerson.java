package io.pacesetter.engine.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person to be added, with a first post.
 *
 * @param key the CRM's key
 * @param role the job role, in the organization's own words
 * @param team a team's id or name
 * @param tags the labels of the first post
 * @param from the first day; null for the beginning
 */
public record NewPerson(
        @Nullable String key,
        @Nullable String name,
        @Nullable String email,
        @Nullable String role,
        @Nullable String team,
        List<String> tags,
        @Nullable LocalDate from) {

    /** A person without tags. */
    public NewPerson(
            @Nullable String key,
            @Nullable String name,
            @Nullable String email,
            @Nullable String role,
            @Nullable String team,
            @Nullable LocalDate from) {
        this(key, name, email, role, team, List.of(), from);
    }
}
