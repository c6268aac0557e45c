package io.pacesetter.api.people;

import io.pacesetter.api.people.PersonResponse.Named;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.TeamCard;
import io.pacesetter.engine.tenant.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A team as it stands today.
 *
 * @param parent the id of the team above; null at the top
 * @param depth 1 at the top; 0 if it does not stand in the tree today
 * @param members how many people it has itself
 */
record TeamResponse(
        String id,
        String name,
        @Nullable String parent,
        int depth,
        @Nullable Named manager,
        long members,
        boolean archived,
        long version) {

    static TeamResponse of(TeamCard card, Roster roster) {
        Long parent = card.parentId();
        return new TeamResponse(
                Ids.format(card.id()),
                card.name(),
                parent == null ? null : Ids.format(parent),
                card.depth(),
                Named.person(roster, card.managerId()),
                card.members(),
                card.archived(),
                card.version());
    }
}
