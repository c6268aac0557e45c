package io.pacesetter.api.coaching;

import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tenant.Ids;
import org.jspecify.annotations.Nullable;

/** Who somebody is; {@code key} is the CRM's. */
record Coached(String id, String key, String name) {

    static Coached of(Roster roster, long person) {
        String id = Ids.format(person);
        return roster.byId(person)
                .map(member -> new Coached(id, member.key(), member.name()))
                .orElseGet(() -> new Coached(id, "", ""));
    }

    static @Nullable Coached orNull(Roster roster, @Nullable Long person) {
        return person == null ? null : of(roster, person);
    }
}
