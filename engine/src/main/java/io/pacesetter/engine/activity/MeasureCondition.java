package io.pacesetter.engine.activity;

import io.pacesetter.rules.measure.Aggregation;
import io.pacesetter.rules.measure.Condition;
import io.pacesetter.rules.measure.Condition.Operator;
import io.pacesetter.rules.measure.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a measure sees, as an SQL condition on the activity {@code a}. Types and amounts are told exactly. Attributes stand in
 * the log as text, so of them the condition only leaves out what cannot pass.
 */
final class MeasureCondition {

    /** Names and values that stand in JSON and in a LIKE as they are. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} .:/-]+");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

    private static final Set<String> NOT_WRITTEN_AS_TEXT = Set.of("true", "false");

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private boolean exact = true;

    MeasureCondition(Measure measure, @Nullable String home) {
        if (measure.aggregation() == Aggregation.RATIO) {
            conditions.add("1 = 0");
            return;
        }
        Set<String> types = measure.filter().types();
        if (!types.isEmpty()) {
            conditions.add("a.type IN (" + ActivityTable.marks(types.size()) + ")");
            parameters.addAll(types);
        }
        measure.filter().conditions().forEach(this::add);
        addWhatIsMeasured(measure);
        if (measure.usesAmount()) {
            addCurrency(measure.currency() == null ? home : measure.currency(), home);
        }
    }

    String sql() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" AND ", conditions);
    }

    List<Object> parameters() {
        return parameters;
    }

    boolean exact() {
        return exact;
    }

    private void addWhatIsMeasured(Measure measure) {
        String of = measure.of();
        if (of != null && of.equals(Condition.AMOUNT)) {
            conditions.add("a.amount IS NOT NULL");
        } else if (of != null) {
            addAttribute(of, null);
        }
    }

    private void addCurrency(@Nullable String wanted, @Nullable String home) {
        if (wanted == null) {
            conditions.add("(a.amount IS NULL OR a.currency IS NULL)");
            return;
        }
        conditions.add("(a.amount IS NULL OR a.currency = ?" + (wanted.equals(home) ? " OR a.currency IS NULL)" : ")"));
        parameters.add(wanted);
    }

    private void add(Condition condition) {
        if (condition.field().equals(Condition.AMOUNT)) {
            addAmount(condition);
            return;
        }
        exact = false;
        if (condition.operator() != Operator.NE) {
            String value =
                    condition.operator() == Operator.EQ ? condition.values().get(0) : null;
            addAttribute(condition.field().substring(Condition.ATTRIBUTE.length()), value);
        }
    }

    private void addAmount(Condition condition) {
        boolean numbers = condition.values().stream()
                .allMatch(value -> NUMBER.matcher(value).matches());
        String comparison = comparison(condition);
        if (comparison == null || !numbers) {
            exact = false;
            return;
        }
        conditions.add(comparison);
        condition.values().forEach(value -> parameters.add(new BigDecimal(value)));
    }

    private static @Nullable String comparison(Condition condition) {
        return switch (condition.operator()) {
            case EXISTS -> "a.amount IS NOT NULL";
            case EQ -> "a.amount = ?";
            case NE -> "(a.amount IS NULL OR a.amount <> ?)";
            case GT -> "a.amount > ?";
            case GE -> "a.amount >= ?";
            case LT -> "a.amount < ?";
            case LE -> "a.amount <= ?";
            case IN -> "a.amount IN (" + ActivityTable.marks(condition.values().size()) + ")";
            case CONTAINS -> null;
        };
    }

    /** Numbers are equal however they are written, so that only other texts are looked for. */
    private void addAttribute(String name, @Nullable String value) {
        exact = false;
        if (!PLAIN.matcher(name).matches()) {
            return;
        }
        boolean text = value != null
                && PLAIN.matcher(value).matches()
                && Character.isLetter(value.charAt(0))
                && !NOT_WRITTEN_AS_TEXT.contains(value);
        conditions.add("a.attributes LIKE ?");
        parameters.add("%\"" + name + "\":" + (text ? "\"" + value + "\"" : "") + "%");
    }
}
