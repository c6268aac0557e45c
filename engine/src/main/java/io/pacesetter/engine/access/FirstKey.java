package io.pacesetter.engine.access;

import io.pacesetter.engine.tenant.OrganizationId;

/** Gives a new organization the key that it starts with. */
public interface FirstKey {

    /**
     * Makes a key with all scopes, in the transaction under way.
     *
     * @return the key itself, which is not kept and cannot be shown again
     */
    String issue(OrganizationId organization);
}
