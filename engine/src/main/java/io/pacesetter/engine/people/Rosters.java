package io.pacesetter.engine.people;

import io.pacesetter.engine.tenant.OrganizationId;

/** Gives the roster of an organization as of its revision in the database, kept in memory while it stays the same. */
public interface Rosters {

    /** Returns the roster as it is committed now. */
    Roster current(OrganizationId organization);
}
