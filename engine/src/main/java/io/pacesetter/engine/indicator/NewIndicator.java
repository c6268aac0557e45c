package io.pacesetter.engine.indicator;

import io.pacesetter.rules.measure.MeasureDraft;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in the words of whoever defines it; nothing is checked yet.
 *
 * @param key a name for rules and URLs
 * @param kind {@code leading} or {@code lagging}; null for leading
 * @param unit what is counted, for display
 * @param decimals digits after the point that are shown; null for 0
 */
public record NewIndicator(
        @Nullable String key,
        @Nullable String name,
        @Nullable String kind,
        MeasureDraft measure,
        @Nullable String unit,
        @Nullable Integer decimals,
        boolean lowerIsBetter) {}
