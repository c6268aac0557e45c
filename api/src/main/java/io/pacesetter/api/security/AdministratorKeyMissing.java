package io.pacesetter.api.security;

/** The application cannot start: its administrator's key is missing. */
final class AdministratorKeyMissing extends RuntimeException {

    private static final long serialVersionUID = 1;

    AdministratorKeyMissing(String message) {
        super(message);
    }
}
