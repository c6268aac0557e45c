package io.pacesetter.engine.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as a row of a file tells it. What it leaves out stays as it is.
 *
 * @param team the name of a team, which is created if there is none
 * @param parentTeam the name of the team above, likewise
 * @param tags the labels of the post; null if the row says nothing of them
 * @param from the first day of the post; null for the beginning
 */
public record PersonRow(
        @Nullable String key,
        @Nullable String name,
        @Nullable String email,
        @Nullable String role,
        @Nullable String team,
        @Nullable String parentTeam,
        @Nullable List<String> tags,
        @Nullable LocalDate from) {}
