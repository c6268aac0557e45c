package io.pacesetter.engine.recognition;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something to celebrate.
 *
 * @param personId who is celebrated
 * @param fromPersonId who gave kudos; null if a rule did it, or somebody who is nobody in the roster
 * @param badgeId the badge; null unless it is about one
 * @param effectId the entry of the ledger behind it; null for kudos
 * @param message what is said; empty where the badge says it all
 */
public record FeedItem(
        long id,
        Kind kind,
        Instant occurredAt,
        long personId,
        @Nullable Long fromPersonId,
        @Nullable Long badgeId,
        @Nullable Long effectId,
        String message,
        List<Reaction> reactions) {

    /** What it is about. */
    public enum Kind {
        CELEBRATION,
        BADGE,
        KUDOS;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Finds a kind by its name in the API. */
        public static Optional<Kind> find(String key) {
            for (Kind kind : values()) {
                if (kind.key().equals(key)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * How many reacted in one way.
     *
     * @param mine whether the reader is among them
     */
    public record Reaction(String emoji, int count, boolean mine) {}

    public FeedItem {
        reactions = List.copyOf(reactions);
    }

    FeedItem with(List<Reaction> given) {
        return new FeedItem(id, kind, occurredAt, personId, fromPersonId, badgeId, effectId, message, given);
    }
}
