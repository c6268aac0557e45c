package io.pacesetter.engine.access;

import java.time.Instant;

/**
 * A link by which someone sets a password, once.
 *
 * @param token the secret in the link; it is not stored and cannot be shown again
 */
public record AccessLink(String token, Instant expiresAt) {

    /** What a link is for. */
    public enum Purpose {
        INVITATION,
        RESET
    }

    /** What whoever opens a link is shown. */
    public record Preview(Purpose purpose, String email, String organization) {}
}
