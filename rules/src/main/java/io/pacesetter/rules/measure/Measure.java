package io.pacesetter.rules.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
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

    /** Digits kept of an activity's value after the point. */
    public static final int SCALE = 4;

    /** What values must stay below, so that they fit the log and the tallies. */
    public static final BigDecimal BOUND = new BigDecimal("1000000000000000");

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

    /** Tells whether it sees an activity by its amount, so that amounts of different currencies must not meet in it. */
    public boolean usesAmount() {
        return Condition.AMOUNT.equals(of)
                || filter.conditions().stream()
                        .anyMatch(condition -> condition.field().equals(Condition.AMOUNT));
    }

    /** Tells whether it looks at attributes. */
    public boolean usesAttributes() {
        return (of != null && !of.equals(Condition.AMOUNT))
                || filter.conditions().stream()
                        .anyMatch(condition -> condition.field().startsWith(Condition.ATTRIBUTE));
    }

    /**
     * Tells whether an activity takes part: it passes the filter, its amount is in the right currency, and it has what is
     * summed, averaged or told apart. A ratio sees none itself.
     *
     * @param home the organization's currency; null while it has none
     */
    public boolean sees(Fact fact, @Nullable String home) {
        return switch (aggregation) {
            case RATIO -> false;
            case COUNT -> passes(fact, home);
            case DISTINCT -> passes(fact, home) && text(fact) != null;
            case SUM, AVERAGE, MINIMUM, MAXIMUM -> passes(fact, home) && value(fact) != null;
        };
    }

    private boolean passes(Fact fact, @Nullable String home) {
        return filter.test(fact) && (fact.amount() == null || !usesAmount() || inCurrency(fact, home));
    }

    private boolean inCurrency(Fact fact, @Nullable String home) {
        String wanted = currency == null ? home : currency;
        String given = fact.currency() == null ? home : fact.currency();
        return Objects.equals(wanted, given);
    }

    /** Returns the number that is summed, averaged or compared; null where the activity has none that counts. */
    public @Nullable BigDecimal value(Fact fact) {
        if (Condition.AMOUNT.equals(of)) {
            return fact.amount();
        }
        String text = text(fact);
        BigDecimal number = text == null ? null : Condition.number(text);
        if (number == null) {
            return null;
        }
        BigDecimal value = number.setScale(SCALE, RoundingMode.HALF_EVEN);
        return value.abs().compareTo(BOUND) < 0 ? value : null;
    }

    /** Returns the text that is told apart; null where the activity has none. */
    public @Nullable String text(Fact fact) {
        if (of == null) {
            return null;
        }
        return fact.field(of.equals(Condition.AMOUNT) ? of : Condition.ATTRIBUTE + of);
    }
}
