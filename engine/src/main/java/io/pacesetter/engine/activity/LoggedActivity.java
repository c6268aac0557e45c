package io.pacesetter.engine.activity;

import io.pacesetter.rules.measure.Fact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the log holds it.
 *
 * @param id its number in the organization's intake
 * @param attributes canonical JSON; null if there are none, or they were not asked for
 * @param credits who gets it, in the order of people: the owner whole, or those who share it
 */
public record LoggedActivity(
        long id,
        String type,
        Instant occurredAt,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String attributes,
        List<Credit> credits) {

    /** Returns what measures see of it. */
    public Fact fact() {
        return new Fact(type, amount, currency, Attributes.texts(attributes));
    }
}
