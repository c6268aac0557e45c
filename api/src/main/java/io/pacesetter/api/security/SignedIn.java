package io.pacesetter.api.security;

import io.pacesetter.engine.tenant.OrganizationId;
import java.io.Serializable;

/**
 * What a session remembers: who signed in, and with which credentials; newer ones end the session.
 *
 * @param credentialVersion the account's at sign-in
 */
record SignedIn(OrganizationId organization, long account, int credentialVersion) implements Serializable {

    private static final long serialVersionUID = 1;

    /** The session attribute that holds it. */
    static final String ATTRIBUTE = "signedIn";
}
