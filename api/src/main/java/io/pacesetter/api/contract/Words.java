package io.pacesetter.api.contract;

import java.util.Arrays;
import java.util.List;

/** The words by which the API calls an enum's constants. */
final class Words {

    private Words() {}

    /**
     * Returns the keys of an enum in its order.
     *
     * @throws IllegalStateException if it has no public method {@code key()}
     */
    static List<String> of(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> keyOf(type, constant))
                .toList();
    }

    private static String keyOf(Class<?> type, Object constant) {
        try {
            return String.valueOf(type.getMethod("key").invoke(constant));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The enum " + type.getName() + " cannot be the words of a text; give it a public method key()", e);
        }
    }
}
