package io.pacesetter.engine.people;

import org.jspecify.annotations.Nullable;

/**
 * A team as it is today.
 *
 * @param parentId the team above; null at the top
 * @param depth 1 at the top; 0 if it does not stand in the tree today
 * @param members how many people it has itself, without those of the teams below
 */
public record TeamCard(
        long id,
        String name,
        @Nullable Long parentId,
        int depth,
        @Nullable Long managerId,
        long members,
        boolean archived,
        long version) {}
