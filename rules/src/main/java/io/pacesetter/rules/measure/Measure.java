package io.pacesetter.rules.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The definition of an indicator's number.
 *
 * @param aggregation how activities become a number
 * @param of what is summed, averaged or told apart: {@code amount} or an attribute's name; null for count and ratio
 * @param filter which activities are seen; everything for a ratio, whose parts have filters of their own
 * @param numerator keys of the indicators above the line of a ratio, else empty
 * @param denominator keys of the indicators below the line of a ratio, else empty
 * @param currency only amounts in this currency are seen; null for the organization's
 */
public record Measure(
        Aggregation aggregation,
        @Nullable String of,
        Filter filter,
        List<String> numerator,
        List<String> denominator,
        @Nullable String currency) {

    public Measure {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
    }

    /** Counts activities. */
    public static Measure count(Filter filter) {
        return new Measure(Aggregation.COUNT, null, filter, List.of(), List.of(), null);
    }

    /** Sums, averages or otherwise aggregates a field. */
    public static Measure of(Aggregation aggregation, String field, Filter filter) {
        return new Measure(aggregation, field, filter, List.of(), List.of(), null);
    }

    /** Divides the sum of some indicators by the sum of others. */
    public static Measure ratio(List<String> numerator, List<String> denominator) {
        return new Measure(Aggregation.RATIO, null, Filter.ALL, numerator, denominator, null);
    }
}
