package io.pacesetter.rules.measure;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a measure or a rule sees of an activity.
 *
 * @param type the activity type's key
 * @param amount the whole amount; null if it has none
 * @param currency the amount's ISO 4217 code; null stands for the organization's currency
 * @param attributes the CRM's other fields by name
 */
public record Fact(
        String type, @Nullable BigDecimal amount, @Nullable String currency, Map<String, String> attributes) {

    public Fact {
        attributes = Map.copyOf(attributes);
    }

    /** Returns a field by the name that conditions use, as text; null where the activity has none. */
    public @Nullable String field(String field) {
        if (field.equals(Condition.AMOUNT)) {
            return amount == null ? null : amount.toPlainString();
        }
        return field.startsWith(Condition.ATTRIBUTE)
                ? attributes.get(field.substring(Condition.ATTRIBUTE.length()))
                : null;
    }
}
