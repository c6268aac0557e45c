package io.pacesetter.engine.badge;

import org.jspecify.annotations.Nullable;

/**
 * A badge as somebody describes it; unchecked.
 *
 * @param key null to keep the one it has
 */
public record BadgeDraft(
        @Nullable String key,
        @Nullable String name,
        @Nullable String description,
        @Nullable String icon,
        @Nullable String color) {}
