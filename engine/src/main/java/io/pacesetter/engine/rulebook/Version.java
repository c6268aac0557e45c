package io.pacesetter.engine.rulebook;

import io.pacesetter.rules.language.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was published of a rulebook; only its end changes.
 *
 * @param number from 1
 * @param text what the author wrote
 * @param author the actor who wrote it, or who rolled back to it
 * @param approvedBy the actor who published what the author wrote; null if the author did
 * @param restores the version that a roll-back took up again; null if it is no roll-back
 * @param from when it came into force
 * @param to when it ended without a successor; not after {@code from} if it was withdrawn before it came into force; null
 *     if it holds until the next version
 */
public record Version(
        int number,
        String text,
        Language language,
        String note,
        String author,
        @Nullable String approvedBy,
        @Nullable Integer restores,
        Instant publishedAt,
        Instant from,
        @Nullable Instant to) {

    /** Tells whether it never came into force. */
    public boolean withdrawn() {
        return to != null && !to.isAfter(from);
    }

    /** Returns the same with its number. */
    Version numbered(int newNumber) {
        return new Version(newNumber, text, language, note, author, approvedBy, restores, publishedAt, from, to);
    }
}
