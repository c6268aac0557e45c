package io.pacesetter.engine.indicator;

import io.pacesetter.rules.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as other features need one.
 *
 * @param id the number in the database
 * @param key the name in rules and URLs
 * @param leading true if a rep controls it today, false for results
 * @param unit what is counted, for display; null if the name says it
 * @param currency ISO 4217 code of its amounts; null for the organization's
 * @param decimals digits after the point that are shown: 0 to 6
 * @param retired whether it was deleted; kept for history
 * @param computingJob the job that computes it over history; null when it is whole
 */
public record IndicatorDefinition(
        long id,
        String key,
        String name,
        boolean leading,
        Measure measure,
        @Nullable String unit,
        @Nullable String currency,
        int decimals,
        boolean lowerIsBetter,
        boolean builtIn,
        boolean retired,
        @Nullable Long computingJob,
        long version) {}
