package io.pacesetter.rules.gate;

/** Something that no rule consists of stood in the source or in the bytecode of a rulebook; none of it was loaded. */
public final class GateClosed extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Says what was found.
     *
     * @param message for people who maintain the gate, with the place
     */
    public GateClosed(String message) {
        super(message);
    }
}
