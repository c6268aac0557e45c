package io.pacesetter.api.award;

import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tenant.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is.
 *
 * @param key the CRM's key
 */
record PersonName(String id, String key, String name) {

    /** Names a person of the roster. */
    static PersonName of(Roster roster, long personId) {
        String id = Ids.format(personId);
        return roster.byId(personId)
                .map(member -> new PersonName(id, member.key(), member.name()))
                .orElseGet(() -> new PersonName(id, "", ""));
    }

    /** Names a person, if there is one. */
    static @Nullable PersonName orNull(Roster roster, @Nullable Long personId) {
        return personId == null ? null : of(roster, personId);
    }
}
