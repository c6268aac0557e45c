package io.pacesetter.rules.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure in the words of whoever defines it, checked by {@link MeasureCheck}.
 *
 * @param aggregation a name such as {@code sum}
 * @param of {@code amount} or an attribute's name
 * @param types keys of activity types, or none for all
 * @param numerator keys of the indicators above the line of a ratio
 * @param denominator keys of the indicators below the line of a ratio
 * @param currency ISO 4217 code
 */
public record MeasureDraft(
        @Nullable String aggregation,
        @Nullable String of,
        List<String> types,
        List<ConditionDraft> conditions,
        List<String> numerator,
        List<String> denominator,
        @Nullable String currency) {

    /** A condition in the words of whoever defines it. */
    public record ConditionDraft(
            @Nullable String field, @Nullable String operator, List<String> values) {

        public ConditionDraft {
            values = List.copyOf(values);
        }
    }

    public MeasureDraft {
        types = List.copyOf(types);
        conditions = List.copyOf(conditions);
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
    }
}
