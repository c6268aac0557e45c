package io.pacesetter.engine.people;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a team; null stays as it is.
 *
 * @param manager the person who manages it
 * @param archived false brings an archived team back
 * @param version the version that was looked at; null to change whatever is there
 */
public record TeamEdit(
        @Nullable String name,
        Patch<Long> manager,
        @Nullable Boolean archived,
        @Nullable Long version) {}
