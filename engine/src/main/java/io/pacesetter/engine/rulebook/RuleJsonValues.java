package io.pacesetter.engine.rulebook;

import io.pacesetter.rules.language.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** How single values of rules are written in JSON: words in lower case, numbers within bounds. */
final class RuleJsonValues {

    private RuleJsonValues() {}

    /** Writes a word. */
    static final class WordWriter<E extends Enum<?>> extends StdSerializer<E> {

        WordWriter(Class<E> type) {
            super(type);
        }

        @Override
        public void serialize(E value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Reads a word, exactly as it is written. */
    static final class WordReader<E extends Enum<?>> extends StdDeserializer<E> {

        private final Class<E> type;

        WordReader(Class<E> type) {
            super(type);
            this.type = type;
        }

        @Override
        public E deserialize(JsonParser parser, DeserializationContext context) {
            String word = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
            List<String> known = new ArrayList<>();
            for (E value : type.getEnumConstants()) {
                String key = value.name().toLowerCase(Locale.ROOT);
                if (key.equals(word)) {
                    return value;
                }
                known.add(key);
            }
            return context.reportInputMismatch(this, "must be one of %s", String.join(", ", known));
        }
    }

    /** Reads a number; one like 1e999999999 is refused before anything is made of it. */
    static final class Number extends StdDeserializer<BigDecimal> {

        Number() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isNumeric() || parser.isNaN()) {
                return context.reportInputMismatch(this, "must be a number");
            }
            BigDecimal value = parser.getDecimalValue();
            // scale and magnitude first: arithmetic on a huge exponent would take all memory
            long whole = (long) value.precision() - value.scale();
            if (whole > Bounds.NUMBER.precision() || value.abs().compareTo(Bounds.NUMBER) >= 0) {
                return context.reportInputMismatch(this, "must be below %s", Bounds.NUMBER.toPlainString());
            }
            if (value.scale() > Bounds.DIGITS && value.stripTrailingZeros().scale() > Bounds.DIGITS) {
                return context.reportInputMismatch(this, "may have %d digits after the point", Bounds.DIGITS);
            }
            return value;
        }
    }
}
