package io.pacesetter.engine.people;

/** What became of a {@link PersonRow}. */
public sealed interface PersonOutcome {

    /** The person is new. */
    record Created(long personId) implements PersonOutcome {}

    /** The person, the post or the team's place is different now. */
    record Updated(long personId) implements PersonOutcome {}

    /** Everything was so already. */
    record Unchanged(long personId) implements PersonOutcome {}

    /**
     * Nothing of the row was done.
     *
     * @param column the field of the row that is wrong, such as {@code parentTeam}
     * @param reason what is wrong with it and what would be right
     */
    record Rejected(String column, String reason) implements PersonOutcome {}
}
