package io.pacesetter.engine.rulebook;

import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Purpose;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A named set of rules: its draft, and where its published versions stand.
 *
 * @param contestId the contest whose scoring it is; null for the organization's own rulebooks
 * @param pack the shipped pack that it was made from; null if it was not
 * @param needsApproval whether somebody else than the draft's author must publish
 * @param suspension since when and why its rules are not asked; null if they are
 * @param retiredAt when it was retired; null if it was not
 * @param version counts changes of the draft, for optimistic locking
 */
public record Rulebook(
        long id,
        String key,
        String name,
        Purpose purpose,
        @Nullable Long contestId,
        @Nullable String pack,
        Draft draft,
        boolean needsApproval,
        @Nullable Suspension suspension,
        @Nullable Instant retiredAt,
        Instant createdAt,
        long version) {

    /**
     * The text that is being worked on; it may be anything.
     *
     * @param by the actor who wrote it last
     */
    public record Draft(String text, Language language, String by, Instant at) {}

    /** That a rulebook is not asked from a moment on, and why. */
    public record Suspension(Instant since, String reason) {}

    /** Where a rulebook stands. */
    public enum Status {
        /** Nothing of it was ever published. */
        DRAFT,
        PUBLISHED,
        SUSPENDED,
        RETIRED;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
