package io.pacesetter.engine.importing;

/** Carries why a value cannot be read to where its line is rejected; it never leaves this package. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unreadable(String detail) {
        super(detail, null, false, false);
    }

    String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
