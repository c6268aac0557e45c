package io.pacesetter.api.task;

import io.pacesetter.engine.refusal.Refusal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it came in JSON.
 *
 * @param outcome what was answered, in the types that processes know: whole numbers are longs, others {@code BigDecimal}s
 * @param version the version of the task that was seen; null for any
 */
record Answered(Map<String, Object> outcome, @Nullable Long version) {

    private static final String VERSION = "version";

    static Answered read(Map<String, @Nullable Object> body) {
        Object version = body.get(VERSION);
        if (version != null && !(version instanceof Integer || version instanceof Long)) {
            throw Refusal.invalid("/version", "is no whole number; give the version of the task that you saw");
        }
        Map<String, Object> outcome = knownOf(body);
        outcome.remove(VERSION);
        return new Answered(outcome, version == null ? null : ((Number) version).longValue());
    }

    private static Map<String, Object> knownOf(Map<?, ?> given) {
        Map<String, Object> known = new HashMap<>();
        given.forEach((name, value) -> {
            if (value != null) {
                known.put(String.valueOf(name), known(value));
            }
        });
        return known;
    }

    private static Object known(Object value) {
        if (value instanceof Integer whole) {
            return whole.longValue();
        }
        if (value instanceof Double fraction) {
            return BigDecimal.valueOf(fraction);
        }
        if (value instanceof Map<?, ?> map) {
            return knownOf(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().filter(Objects::nonNull).map(Answered::known).toList();
        }
        return value;
    }
}
