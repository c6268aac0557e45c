package io.pacesetter.engine.settlement;

import io.pacesetter.rules.decide.Moment;
import io.pacesetter.rules.fact.GoalStatus;
import io.pacesetter.rules.fact.Reading;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Trigger;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes down the values that a rule saw; the same values give the same text. */
final class Seen {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Seen() {}

    static String of(Rule rule, Needs needs, Moment moment) {
        Map<String, Object> seen = new TreeMap<>();
        needs.quantities()
                .keySet()
                .forEach(slot -> put(seen, slot, moment.readings().get(slot)));
        needs.recents()
                .keySet()
                .forEach(slot -> put(seen, slot, moment.readings().get(slot)));
        for (String slot : needs.statuses().keySet()) {
            GoalStatus status = moment.statuses().get(slot);
            if (status != null && status.now() != null) {
                seen.put(slot, status.now());
            }
        }
        if (rule.trigger() instanceof Trigger.Crosses crosses) {
            put(seen, "value", moment.readings().get(crosses.quantity().slot()));
        }
        if (moment.activity() != null) {
            seen.put("activity", moment.activity().type());
            BigDecimal amount = moment.activity().amount();
            if (amount != null) {
                seen.put("amount", plain(amount));
            }
        }
        return JSON.writeValueAsString(seen);
    }

    private static void put(Map<String, Object> seen, String name, @Nullable Reading reading) {
        if (reading != null && reading.after() != null) {
            seen.put(name, plain(reading.after()));
        }
    }

    /** Returns a number without zeros at the end after the point. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
