package io.pacesetter.engine.activity;

import io.pacesetter.rules.measure.Fact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the log holds it.
 *
 * @param id its number in the organization's intake
 * @param source the system that recorded it
 * @param externalId its id there
 * @param attributes canonical JSON; null if there are none, or they were not asked for
 * @param credits who gets it, in the order of people: the owner whole, or those who share it
 */
public record LoggedActivity(
        long id,
        String source,
        String externalId,
        String type,
        Instant occurredAt,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String attributes,
        List<Credit> credits) {

    /** The order of occurrence: by time, ties by source and external id, code unit by code unit. */
    public static final Comparator<LoggedActivity> OCCURRENCE = Comparator.comparing(LoggedActivity::occurredAt)
            .thenComparing(LoggedActivity::source)
            .thenComparing(LoggedActivity::externalId);

    /** Returns what measures see of it. */
    public Fact fact() {
        return new Fact(type, amount, currency, Attributes.texts(attributes));
    }
}
