package io.pacesetter.engine.refusal;

import java.util.List;

/**
 * A request that is refused for what was asked. Nothing of it has been done. The message and the faults are for the
 * caller to read: they say what was wrong and what would be right.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why a request is refused. */
    public enum Kind {
        /** Something in it is wrong; see the faults. */
        INVALID,
        /** It names something that is not there, or that the caller may not know of. */
        NOT_FOUND,
        /** It does not fit the present state. */
        CONFLICT,
        /** The caller may not do this. */
        FORBIDDEN
    }

    /**
     * One thing that is wrong.
     *
     * @param pointer JSON pointer to the field, such as {@code /parent}
     * @param detail what is wrong with it and what would be right
     */
    public record Fault(String pointer, String detail) {}

    private final Kind kind;
    private final transient List<Fault> faults;

    private Refusal(Kind kind, String message, List<Fault> faults) {
        super(message);
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    /** Refuses one wrong field. */
    public static Refusal invalid(String pointer, String detail) {
        return new Refusal(Kind.INVALID, detail, List.of(new Fault(pointer, detail)));
    }

    /** Refuses several wrong fields; there must be at least one. */
    public static Refusal invalid(List<Fault> faults) {
        return new Refusal(Kind.INVALID, faults.get(0).detail(), faults);
    }

    /** Refuses what is not there, such as {@code notFound("Person", id)}. */
    public static Refusal notFound(String what, String id) {
        return new Refusal(Kind.NOT_FOUND, what + " " + id + " does not exist", List.of());
    }

    /** Refuses what does not fit the present state. */
    public static Refusal conflict(String message) {
        return new Refusal(Kind.CONFLICT, message, List.of());
    }

    /** Refuses what the caller may not do. */
    public static Refusal forbidden(String message) {
        return new Refusal(Kind.FORBIDDEN, message, List.of());
    }

    /** Returns why the request is refused. */
    public Kind kind() {
        return kind;
    }

    /** Returns the wrong fields; empty unless the kind is {@link Kind#INVALID}. */
    public List<Fault> faults() {
        return faults;
    }

    /** Returns the message, which is never null. */
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? kind.name() : message;
    }
}
