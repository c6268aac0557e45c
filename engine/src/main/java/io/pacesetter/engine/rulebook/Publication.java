package io.pacesetter.engine.rulebook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of publishing a draft.
 *
 * @param note why; null for nothing
 * @param effectiveFrom when it comes into force; null for at once
 * @param draftVersion the version of the rulebook whose draft is meant; null for whatever is there
 */
public record Publication(
        @Nullable String note,
        @Nullable Instant effectiveFrom,
        @Nullable Long draftVersion) {

    /** At once, without a note. */
    public static final Publication AT_ONCE = new Publication(null, null, null);
}
