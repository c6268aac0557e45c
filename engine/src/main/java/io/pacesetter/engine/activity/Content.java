package io.pacesetter.engine.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of an activity besides its identity, checked and in canonical form.
 *
 * @param currency as reported; null if there is no amount or none was named
 * @param attributes canonical JSON; null if there are none
 * @param credits in the order of people; empty if the owner gets all
 */
record Content(
        String type,
        long personId,
        Instant occurredAt,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String attributes,
        List<Credit> credits) {

    /** Returns the 16 bytes that tell contents apart; an amount in the organization's currency may name it or not. */
    byte[] hash(@Nullable String home) {
        Digest digest = new Digest()
                .text(type)
                .number(personId)
                .number(occurredAt.getEpochSecond())
                .number(occurredAt.getNano())
                .decimal(amount)
                .text(currency == null || currency.equals(home) ? "" : currency)
                .text(attributes == null ? "" : attributes);
        for (Credit credit : credits) {
            digest.number(credit.personId()).decimal(credit.share());
        }
        return digest.bytes();
    }
}
