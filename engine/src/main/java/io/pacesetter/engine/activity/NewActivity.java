package io.pacesetter.engine.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing a member did, in the words of whoever reports it; nothing is checked yet.
 *
 * @param source the system that recorded it
 * @param externalId its id there; the same source and id is the same activity
 * @param type the activity type's key
 * @param member the key of the person who owns it
 * @param currency ISO 4217 code; null for the organization's
 * @param attributes texts, numbers and booleans by name
 * @param credits who shares it; empty if the owner gets all
 * @param deleted whether it is no more; then source and id suffice
 */
public record NewActivity(
        @Nullable String source,
        @Nullable String externalId,
        @Nullable String type,
        @Nullable String member,
        @Nullable Instant occurredAt,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        Map<String, Object> attributes,
        List<NewCredit> credits,
        boolean deleted) {

    /** Part of an activity for one person: a share above 0 and up to 1. */
    public record NewCredit(
            @Nullable String member, @Nullable BigDecimal share) {}

    public NewActivity {
        credits = List.copyOf(credits);
    }

    /** An activity that its owner gets all of, without amount or attributes. */
    public static NewActivity of(String source, String externalId, String type, String member, Instant occurredAt) {
        return new NewActivity(source, externalId, type, member, occurredAt, null, null, Map.of(), List.of(), false);
    }

    /** The news that an activity is no more. */
    public static NewActivity deletion(String source, String externalId) {
        return new NewActivity(source, externalId, null, null, null, null, null, Map.of(), List.of(), true);
    }

    /** The same with an amount in the organization's currency. */
    public NewActivity worth(BigDecimal value) {
        return worth(value, null);
    }

    /** The same with an amount. */
    public NewActivity worth(BigDecimal value, @Nullable String inCurrency) {
        return new NewActivity(
                source, externalId, type, member, occurredAt, value, inCurrency, attributes, credits, deleted);
    }

    /** The same with other attributes. */
    public NewActivity with(Map<String, Object> others) {
        return new NewActivity(
                source, externalId, type, member, occurredAt, amount, currency, others, credits, deleted);
    }

    /** The same, shared. */
    public NewActivity sharedBy(List<NewCredit> shares) {
        return new NewActivity(
                source, externalId, type, member, occurredAt, amount, currency, attributes, shares, deleted);
    }
}
