package io.pacesetter.rules.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One test of an activity's amount or attribute.
 *
 * @param field {@code amount} or {@code attribute:<name>}
 * @param operator how the field is tested
 * @param values what it is tested against: none for {@code exists}, one or more for {@code in}, else one
 */
public record Condition(String field, Operator operator, List<String> values) {

    /** The field that is the activity's amount. */
    public static final String AMOUNT = "amount";
    /** What the field of an attribute begins with. */
    public static final String ATTRIBUTE = "attribute:";

    /** The tests there are. Text is compared as it is written, numbers by value. */
    public enum Operator {
        EQ,
        NE,
        GT,
        GE,
        LT,
        LE,
        IN,
        CONTAINS,
        EXISTS;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Finds an operator by its name in the API. */
        public static Optional<Operator> find(String key) {
            for (Operator operator : values()) {
                if (operator.key().equals(key)) {
                    return Optional.of(operator);
                }
            }
            return Optional.empty();
        }
    }

    public Condition {
        values = List.copyOf(values);
    }

    /** Tells whether an activity passes. An absent field passes {@code ne} alone. */
    public boolean test(Fact fact) {
        String actual = fact.field(field);
        if (actual == null) {
            return operator == Operator.NE;
        }
        return switch (operator) {
            case EXISTS -> true;
            case EQ -> same(actual, values.get(0));
            case NE -> !same(actual, values.get(0));
            case IN -> values.stream().anyMatch(value -> same(actual, value));
            case CONTAINS -> actual.contains(values.get(0));
            case GT -> order(actual, values.get(0)) > 0;
            case GE -> order(actual, values.get(0)) >= 0;
            case LT -> order(actual, values.get(0)) < 0;
            case LE -> order(actual, values.get(0)) <= 0;
        };
    }

    private static boolean same(String actual, String wanted) {
        return actual.equals(wanted) || order(actual, wanted) == 0;
    }

    private static int order(String actual, String wanted) {
        BigDecimal left = number(actual);
        BigDecimal right = number(wanted);
        return left != null && right != null ? left.compareTo(right) : actual.compareTo(wanted);
    }

    /** Reads a number, or null where the text is none; very long texts are never read as numbers. */
    static @Nullable BigDecimal number(String text) {
        if (text.isEmpty() || text.length() > 40 || "+-.0123456789".indexOf(text.charAt(0)) < 0) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > 100 ? null : number;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
