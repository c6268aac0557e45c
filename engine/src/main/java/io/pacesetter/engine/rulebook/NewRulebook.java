package io.pacesetter.engine.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A rulebook to be created, in the words of whoever asks for it.
 *
 * @param key a name for URLs and files
 * @param purpose the key of a purpose
 * @param contestId the contest whose scoring it is; null for a rulebook of the organization's own
 * @param pack the shipped pack that it is made from; null if it is not
 * @param text the first draft; null for an empty one
 * @param language the draft's language; null for the organization's
 */
public record NewRulebook(
        @Nullable String key,
        @Nullable String name,
        @Nullable String purpose,
        @Nullable Long contestId,
        @Nullable String pack,
        @Nullable String text,
        @Nullable String language) {

    /** A rulebook of the organization's own without a draft. */
    public NewRulebook(@Nullable String key, @Nullable String name, @Nullable String purpose) {
        this(key, name, purpose, null, null, null, null);
    }
}
