package io.pacesetter.engine.testing;

import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.OrganizationId;

/** An organization that a test has founded, with its people and teams by name. */
public final class FoundedOrganization {

    private final OrganizationId id;
    private final Rosters rosters;

    FoundedOrganization(OrganizationId id, Rosters rosters) {
        this.id = id;
        this.rosters = rosters;
    }

    /** Returns the organization's id. */
    public OrganizationId id() {
        return id;
    }

    /** Returns the roster as it is committed now. */
    public Roster roster() {
        return rosters.current(id);
    }

    /** Returns the id of the person with a key. */
    public long person(String key) {
        return roster().byKey(key).orElseThrow().id();
    }

    /** Returns the id of the team with a name. */
    public long team(String name) {
        return roster().teams().stream()
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
