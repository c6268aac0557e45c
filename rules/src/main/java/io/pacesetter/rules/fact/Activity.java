package io.pacesetter.rules.fact;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The activity that happened.
 *
 * @param type the activity type's key
 * @param source the system that it came from
 * @param amount the whole amount; null if it has none
 * @param currency the amount's ISO 4217 code; null stands for the organization's currency
 * @param attributes the CRM's other fields by name, as text
 */
public record Activity(
        String type,
        String source,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        Map<String, String> attributes) {

    public Activity {
        attributes = Map.copyOf(attributes);
    }
}
