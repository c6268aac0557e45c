package io.pacesetter.engine.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an activity was until it was corrected or deleted. */
public record PastEntry(
        int revision,
        String type,
        long personId,
        Instant occurredAt,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        Map<String, Object> attributes,
        List<Credit> credits,
        boolean deleted,
        Instant replacedAt) {}
