package io.pacesetter.rules.english;

import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Expected;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Expression.Arithmetic;
import io.pacesetter.rules.language.Expression.Operator;
import io.pacesetter.rules.language.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads formulas. Goes no deeper than rules may, whatever the text. */
final class ExpressionReader {

    private final Reader reader;
    private final QuantityReader quantities;
    private int depth;
    private int terms;

    ExpressionReader(Reader reader, QuantityReader quantities) {
        this.reader = reader;
        this.quantities = quantities;
    }

    /** Reads a whole formula. */
    Expression read() {
        terms = 0;
        depth = 0;
        return sum();
    }

    private Expression sum() {
        Expression left = product();
        for (Operator operator = additive(); operator != null; operator = additive()) {
            count();
            left = new Arithmetic(operator, left, product());
        }
        return left;
    }

    private @Nullable Operator additive() {
        if (reader.takes("+")) {
            return Operator.PLUS;
        }
        return reader.takes("-") ? Operator.MINUS : null;
    }

    private Expression product() {
        Expression left = factor();
        for (Operator operator = multiplicative(); operator != null; operator = multiplicative()) {
            count();
            left = new Arithmetic(operator, left, factor());
        }
        return left;
    }

    private @Nullable Operator multiplicative() {
        if (reader.takes("×") || reader.takes("*")) {
            return Operator.TIMES;
        }
        return reader.takes("÷") || reader.takes("/") ? Operator.DIVIDED_BY : null;
    }

    private Expression factor() {
        count();
        if (reader.seesNumber()) {
            return constant();
        }
        if (reader.takes("(")) {
            return inside(this::sum);
        }
        if (reader.takes("round", "(")) {
            return new Expression.Rounded(inside(this::sum));
        }
        if (reader.takes("min", "(")) {
            return inside(() -> new Expression.Extreme(false, list()));
        }
        if (reader.takes("max", "(")) {
            return inside(() -> new Expression.Extreme(true, list()));
        }
        reader.cursor.expect(Expected.of(Expected.Kind.NUMBER));
        if (!reader.takes("the")) {
            throw reader.unexpected();
        }
        return named();
    }

    private Expression constant() {
        BigDecimal value = reader.number();
        if (reader.cursor.sees("%")) {
            throw reader.refused(
                    reader.cursor.peek(),
                    "A percent sign belongs to attainment and pace when they are compared with a number",
                    "for a share write a number such as 0.1");
        }
        return new Expression.Constant(value);
    }

    private Expression named() {
        if (reader.takes("amount")) {
            return new Expression.Amount();
        }
        if (reader.takes("attribute")) {
            return new Expression.Attribute(reader.text(Expected.Kind.ATTRIBUTE));
        }
        if (reader.takes("number", "of")) {
            return recent();
        }
        if (reader.takes("member's", "tenure", "in", "days")) {
            return new Expression.Tenure();
        }
        Quantity quantity = quantities.read();
        if (quantity == null) {
            throw reader.unexpected();
        }
        return new Expression.Reading(quantity);
    }

    private Expression recent() {
        List<String> types = new ArrayList<>();
        if (!reader.cursor.sees("activities", "in", "the", "last")) {
            types.add(reader.activityType());
            while (reader.takes("or")) {
                types.add(reader.activityType());
            }
        }
        reader.must("activities", "in", "the", "last");
        int minutes = reader.count(Bounds.MINUTES);
        if (!reader.takes("minutes")) {
            reader.must("minute");
        }
        boolean same = reader.takes("with", "the", "same");
        return new Expression.Recent(types, minutes, same ? reader.text(Expected.Kind.ATTRIBUTE) : null);
    }

    private List<Expression> list() {
        List<Expression> list = new ArrayList<>();
        list.add(sum());
        reader.must(",");
        do {
            list.add(sum());
        } while (reader.takes(","));
        return list;
    }

    private Expression inside(Supplier<Expression> part) {
        if (++depth > Bounds.DEPTH) {
            throw reader.refused(
                    reader.cursor.peek(), "At most " + Bounds.DEPTH + " parentheses may stand inside one another", "");
        }
        Expression read = part.get();
        depth--;
        reader.must(")");
        return read;
    }

    private void count() {
        if (++terms > Bounds.TERMS) {
            throw reader.refused(
                    reader.cursor.peek(),
                    "A formula has at most " + Bounds.TERMS + " numbers and operations",
                    "use an indicator for a part of it");
        }
    }
}
