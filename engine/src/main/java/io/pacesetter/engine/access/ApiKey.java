package io.pacesetter.engine.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An API key as it is listed; the key itself is not stored.
 *
 * @param prefix the first characters, by which people recognize the key
 * @param lastUsedAt to the minute; null if it was never used
 */
public record ApiKey(
        long id,
        String name,
        String prefix,
        Set<Permission> scopes,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {

    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    /**
     * A key at the moment of its making.
     *
     * @param secret the key itself, shown this once
     */
    public record Issued(ApiKey key, String secret) {}
}
