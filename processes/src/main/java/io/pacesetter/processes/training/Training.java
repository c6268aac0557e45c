package io.pacesetter.processes.training;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something to learn from.
 *
 * @param key what rules and templates call it by; it never changes
 * @param link where it is; null for none
 * @param minutes how long it takes, 1 to 6000
 * @param indicatorId the indicator that it serves; null for none
 * @param language a language tag
 * @param file what is to be downloaded; null for none
 * @param retired whether it is assigned no more
 */
public record Training(
        long id,
        String key,
        String name,
        String description,
        Kind kind,
        @Nullable String link,
        int minutes,
        @Nullable Long indicatorId,
        String language,
        @Nullable File file,
        boolean retired,
        long version) {

    /** How one learns from it. */
    public enum Kind {
        /** By following a link. */
        LINK,
        /** By reading or watching a file. */
        FILE,
        /** By coming together. */
        SESSION;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Finds a kind by its name in the API. */
        public static Optional<Kind> find(@Nullable String key) {
            for (Kind kind : values()) {
                if (kind.key().equals(key)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A file that was uploaded.
     *
     * @param name a plain name without a path
     * @param size in bytes
     */
    public record File(long id, String name, long size) {}

    /**
     * A training as somebody describes it.
     *
     * @param key null to make one of the name
     * @param indicator the key of an indicator; null for none
     * @param language null for the organization's
     */
    public record Draft(
            @Nullable String key,
            @Nullable String name,
            @Nullable String description,
            @Nullable String kind,
            @Nullable String link,
            @Nullable Integer minutes,
            @Nullable String indicator,
            @Nullable String language) {}
}
