package io.pacesetter.engine.settlement;

import io.pacesetter.rules.decide.Moment;
import io.pacesetter.rules.fact.Reading;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Trigger;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes down the values that a rule saw, and those that messages may speak of; the same values give the same text. */
final class Seen {

    private static final JsonMapper JSON = new JsonMapper();

    private Seen() {}

    static String of(Rule rule, Moment moment) {
        Map<String, String> seen = new LinkedHashMap<>(io.pacesetter.rules.decide.Seen.of(rule, moment));
        if (rule.trigger() instanceof Trigger.Crosses crosses) {
            Reading reading = moment.readings().get(crosses.quantity().slot());
            if (reading != null && reading.after() != null) {
                seen.put("value", plain(reading.after()).toPlainString());
            }
        }
        if (moment.activity() != null) {
            seen.remove("type");
            seen.put("activity", moment.activity().type());
            BigDecimal amount = moment.activity().amount();
            if (amount != null) {
                seen.put("amount", plain(amount).toPlainString());
            }
        }
        return JSON.writeValueAsString(seen);
    }

    /** Returns a number without zeros at the end after the point. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
