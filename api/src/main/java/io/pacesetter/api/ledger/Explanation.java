package io.pacesetter.api.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry is there.
 *
 * @param sentence the rule as its version said it, in the language asked for; null for what was done by hand
 * @param author who wrote that version
 * @param approvedBy who published it, if somebody else
 * @param publishedAt when
 */
record Explanation(
        EntryResponse entry,
        @Nullable String sentence,
        @Nullable String author,
        @Nullable String approvedBy,
        @Nullable Instant publishedAt) {}
