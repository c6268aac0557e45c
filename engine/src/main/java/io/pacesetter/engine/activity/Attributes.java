package io.pacesetter.engine.activity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The canonical JSON of an activity's attributes: names in order, numbers without trailing zeros. */
public final class Attributes {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Attributes() {}

    /** Writes checked attributes; null if there are none. */
    static @Nullable String write(Map<String, Object> attributes) {
        if (attributes.isEmpty()) {
            return null;
        }
        Map<String, Object> canonical = new TreeMap<>();
        attributes.forEach(
                (name, value) -> canonical.put(name, value instanceof BigDecimal number ? plain(number) : value));
        return JSON.writeValueAsString(canonical);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Reads what was written, as texts that conditions compare. */
    public static Map<String, String> texts(@Nullable String json) {
        if (json == null) {
            return Map.of();
        }
        Map<String, String> texts = new HashMap<>();
        JSON.readTree(json).properties().forEach(entry -> texts.put(entry.getKey(), text(entry.getValue())));
        return texts;
    }

    private static String text(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    }

    /** Reads what was written, as texts, numbers and booleans. */
    public static Map<String, Object> values(@Nullable String json) {
        if (json == null) {
            return Map.of();
        }
        Map<String, Object> values = new TreeMap<>();
        JSON.readTree(json).properties().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
        return values;
    }

    private static Object value(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return value.isBoolean() ? (Object) value.booleanValue() : value.asString();
    }
}
