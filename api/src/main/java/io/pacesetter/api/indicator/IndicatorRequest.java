package io.pacesetter.api.indicator;

import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.indicator.NewIndicator;
import io.pacesetter.rules.measure.Aggregation;
import io.pacesetter.rules.measure.Condition;
import io.pacesetter.rules.measure.MeasureDraft;
import io.pacesetter.rules.measure.MeasureDraft.ConditionDraft;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the API takes it.
 *
 * @param aggregation count, sum, average, minimum, maximum, distinct or ratio
 * @param of {@code amount} or an attribute's name
 * @param version what the change was made from; left out to change whatever is there
 */
record IndicatorRequest(
        @Nullable String key,
        @Nullable String name,

        @Schema(allowableValues = {"leading", "lagging"}) @Nullable
        String kind,

        @OneOf(Aggregation.class) @Nullable String aggregation,
        @Nullable String of,
        @Nullable FilterRequest filter,
        @Nullable List<String> numerator,
        @Nullable List<String> denominator,
        @Nullable String unit,
        @Nullable String currency,
        @Nullable Integer decimals,
        @Nullable Boolean lowerIsBetter,
        @Nullable Long version) {

    /** Which activities are seen. */
    record FilterRequest(
            @Nullable List<String> types, @Nullable List<ConditionRequest> conditions) {}

    /** One test; the value is a text, a number, a boolean, or a list of them for {@code in}. */
    record ConditionRequest(
            @Nullable String field,
            @OneOf(Condition.Operator.class) @Nullable String operator,
            @Nullable Object value) {}

    NewIndicator indicator() {
        return new NewIndicator(key, name, kind, measure(), unit, decimals, Boolean.TRUE.equals(lowerIsBetter));
    }

    MeasureDraft measure() {
        List<ConditionDraft> conditions = new ArrayList<>();
        if (filter != null && filter.conditions() != null) {
            for (ConditionRequest condition : filter.conditions()) {
                conditions.add(new ConditionDraft(condition.field(), condition.operator(), values(condition.value())));
            }
        }
        return new MeasureDraft(
                aggregation,
                of == null || of.isBlank() ? null : of.strip(),
                filter == null || filter.types() == null ? List.of() : filter.types(),
                conditions,
                numerator == null ? List.of() : numerator,
                denominator == null ? List.of() : denominator,
                currency == null || currency.isBlank() ? null : currency.strip());
    }

    private static List<String> values(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> several) {
            return several.stream().map(IndicatorRequest::text).toList();
        }
        return List.of(text(value));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Double || value instanceof BigDecimal) {
            return new BigDecimal(value.toString()).toPlainString();
        }
        return value instanceof Map<?, ?> ? "{}" : String.valueOf(value);
    }
}
