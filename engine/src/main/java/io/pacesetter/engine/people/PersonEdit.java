package io.pacesetter.engine.people;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a person; null stays as it is.
 *
 * @param excluded whether the person neither earns nor appears on boards
 * @param version the version that was looked at; null to change whatever is there
 */
public record PersonEdit(
        @Nullable String name,
        Patch<String> email,
        @Nullable Boolean excluded,
        @Nullable Long version) {}
