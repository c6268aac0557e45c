package io.pacesetter.engine.activity;

/** What became of a reported activity. All but {@link Rejected} are durable. */
public sealed interface Receipt {

    /** It was new. */
    record Accepted(long id) implements Receipt {}

    /** It was known with the same content; nothing changed. */
    record Duplicate(long id) implements Receipt {}

    /** It was known with other content, or deleted; it is now as reported. */
    record Corrected(long id) implements Receipt {}

    /** It was known and is now deleted. */
    record Deleted(long id) implements Receipt {}

    /**
     * Something is wrong with it; nothing was done.
     *
     * @param pointer JSON pointer to the field within the activity, such as {@code /member}
     * @param detail what is wrong and what would be right
     */
    record Rejected(String pointer, String detail) implements Receipt {}
}
