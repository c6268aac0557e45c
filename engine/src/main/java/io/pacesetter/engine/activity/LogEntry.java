package io.pacesetter.engine.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An activity for people to look at.
 *
 * @param credits who shares it; empty if the owner gets all
 * @param revision 1 until it is corrected
 */
public record LogEntry(
        long id,
        String source,
        String externalId,
        String type,
        long personId,
        Instant occurredAt,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        Map<String, Object> attributes,
        List<Credit> credits,
        boolean deleted,
        int revision) {}
