package io.pacesetter.rules.english;

import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Expression.Arithmetic;
import io.pacesetter.rules.language.Expression.Operator;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Quantity.Aspect;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.language.Texts;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Writes numbers, quantities and formulas. */
final class NumberPrinter {

    String number(BigDecimal number) {
        return number.toPlainString();
    }

    /** Writes a quantity, for example "the member's calls this week". */
    String quantity(Quantity quantity) {
        if (quantity instanceof Quantity.Indicator indicator) {
            return of(indicator.scope()) + indicator(indicator.indicator()) + " " + reach(indicator);
        }
        if (quantity instanceof Quantity.Goal goal) {
            return of(goal.scope()) + goal.aspect().key() + (goal.aspect() == Aspect.TARGET ? " for " : " of ")
                    + goal.indicator() + " " + Phrases.current(goal.period());
        }
        if (quantity instanceof Quantity.Streak streak) {
            return "the member's streak of " + streak.period().key() + "s with " + streak.indicator() + " at "
                    + number(streak.bar()) + " or better";
        }
        if (quantity instanceof Quantity.Points points) {
            return "the member's points " + Phrases.current(points.horizon());
        }
        return quantity instanceof Quantity.Score ? "the score" : "the rank";
    }

    static String of(Scope scope) {
        return "the " + scope.key() + "'s ";
    }

    private static String indicator(String key) {
        return Phrases.isReserved(key) ? "indicator " + key : key;
    }

    private static String reach(Quantity.Indicator indicator) {
        String current = Phrases.current(indicator.horizon());
        if (!indicator.last()) {
            return current;
        }
        return current.equals("today")
                ? "yesterday"
                : "last " + indicator.horizon().key();
    }

    /** Writes a formula. */
    String expression(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return number(constant.value());
        }
        if (expression instanceof Expression.Reading reading) {
            return quantity(reading.quantity());
        }
        if (expression instanceof Expression.Attribute attribute) {
            return "the attribute " + Texts.quote(attribute.name());
        }
        if (expression instanceof Expression.Recent recent) {
            return recent(recent);
        }
        if (expression instanceof Arithmetic arithmetic) {
            return operand(arithmetic.left(), rank(arithmetic.operator())) + " " + sign(arithmetic.operator()) + " "
                    + operand(arithmetic.right(), rank(arithmetic.operator()) + 1);
        }
        if (expression instanceof Expression.Extreme extreme) {
            return extreme.of().stream()
                    .map(this::expression)
                    .collect(Collectors.joining(", ", extreme.largest() ? "max(" : "min(", ")"));
        }
        if (expression instanceof Expression.Rounded rounded) {
            return "round(" + expression(rounded.of()) + ")";
        }
        return expression instanceof Expression.Amount ? "the amount" : "the member's tenure in days";
    }

    private String recent(Expression.Recent recent) {
        String types = recent.types().isEmpty() ? "" : Phrases.joined(recent.types(), "or") + " ";
        String minutes = recent.minutes() == 1 ? " minute" : " minutes";
        String same = recent.same();
        return "the number of " + types + "activities in the last " + recent.minutes() + minutes
                + (same == null ? "" : " with the same " + Texts.quote(same));
    }

    /** Writes an operand, in parentheses if it binds less than it must. */
    private String operand(Expression operand, int least) {
        boolean loose = operand instanceof Arithmetic arithmetic && rank(arithmetic.operator()) < least;
        return loose ? "(" + expression(operand) + ")" : expression(operand);
    }

    private static int rank(Operator operator) {
        return operator == Operator.PLUS || operator == Operator.MINUS ? 1 : 2;
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "×";
            case DIVIDED_BY -> "÷";
        };
    }
}
