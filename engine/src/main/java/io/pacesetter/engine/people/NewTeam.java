package io.pacesetter.engine.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A team to be added.
 *
 * @param parent the id or name of the team that it belongs to; null for the top
 * @param managerId the person who manages it; null for nobody
 * @param from the first day of its place; null for the beginning
 */
public record NewTeam(
        @Nullable String name,
        @Nullable String parent,
        @Nullable Long managerId,
        @Nullable LocalDate from) {

    /** A team that always stood where it stands. */
    public NewTeam(String name, @Nullable String parent) {
        this(name, parent, null, null);
    }
}
