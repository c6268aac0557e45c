package io.pacesetter.engine.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person to be added, with a first post.
 *
 * @param key the CRM's key
 * @param role the job role, in the organization's own words
 * @param team a team's id or name
 * @param from the first day; null for the beginning
 */
public record NewPerson(
        @Nullable String key,
        @Nullable String name,
        @Nullable String email,
        @Nullable String role,
        @Nullable String team,
        @Nullable LocalDate from) {}
