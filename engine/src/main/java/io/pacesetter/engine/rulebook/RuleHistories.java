package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.tenant.OrganizationId;

/** Gives the rule history of an organization as of its revision in the database, kept in memory while it stays the same. */
public interface RuleHistories {

    /** Returns the history as it is committed now. */
    RuleHistory current(OrganizationId organization);
}
