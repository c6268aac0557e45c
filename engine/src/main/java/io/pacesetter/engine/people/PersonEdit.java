package io.pacesetter.engine.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a person; null stays as it is.
 *
 * @param tags the labels from today on, or from the first day of who is to come
 * @param excluded whether the person neither earns nor appears on boards
 * @param version the version that was looked at; null to change whatever is there
 */
public record PersonEdit(
        @Nullable String name,
        Patch<String> email,
        Patch<List<String>> tags,
        @Nullable Boolean excluded,
        @Nullable Long version) {}
