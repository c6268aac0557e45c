package io.pacesetter.processes.training;

import org.jspecify.annotations.Nullable;

/**
 * An assignment as somebody asks for it.
 *
 * @param training a key, id or name
 * @param member a person's key or id; null for a team
 * @param team a team's id or name; null for a person
 * @param due the last day, as ISO 8601 writes it; null for the usual working days
 * @param note what is said with it
 */
public record NewTrainingAssignment(
        @Nullable String training,
        @Nullable String member,
        @Nullable String team,
        @Nullable String due,
        @Nullable String note) {}
