package io.pacesetter.engine.people;

import org.jspecify.annotations.Nullable;

/**
 * What a request says of a field: nothing, so that it stays, or a new value, which may be none.
 *
 * @param given whether the request speaks of the field
 * @param value the new value; null for none, or if it is not given
 */
public record Patch<T>(boolean given, @Nullable T value) {

    /** The field stays as it is. */
    public static <T> Patch<T> keep() {
        return new Patch<>(false, null);
    }

    /** The field becomes this; null empties it. */
    public static <T> Patch<T> to(@Nullable T value) {
        return new Patch<>(true, value);
    }

    /** Returns what the field is after the request. */
    public @Nullable T over(@Nullable T present) {
        return given ? value : present;
    }
}
