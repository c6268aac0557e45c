package io.pacesetter.api.standing;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one needs to know of an indicator to show its numbers. */
public record IndicatorMetadata(
        String key,
        String name,
        @Schema(allowableValues = {"leading", "lagging"}) String kind,
        @Nullable String unit,
        @Nullable String currency,
        int decimals,
        boolean lowerIsBetter) {

    /** Describes an indicator. */
    public static IndicatorMetadata of(IndicatorDefinition indicator) {
        return new IndicatorMetadata(
                indicator.key(),
                indicator.name(),
                indicator.leading() ? "leading" : "lagging",
                indicator.unit(),
                indicator.currency(),
                indicator.decimals(),
                indicator.lowerIsBetter());
    }
}
