package io.pacesetter.engine.access;

import org.jspecify.annotations.Nullable;

/** Where features note what administrators and keys changed. */
public interface Audit {

    /**
     * Notes an action as part of the transaction under way; if that is rolled back, so is the note.
     *
     * @param action what was done, such as {@code key.issued}: the thing, a dot, a past tense; up to 64 characters
     * @param target what it was done to, for people to read
     * @param detail what else is worth knowing; never a secret
     */
    void record(Viewer viewer, String action, String target, @Nullable String detail);
}
