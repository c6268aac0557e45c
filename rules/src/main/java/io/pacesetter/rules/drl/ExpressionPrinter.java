package io.pacesetter.rules.drl;

import io.pacesetter.rules.language.Expression;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes numbers and formulas as calls.
 *
 * @param of what the calls that ask go to: empty inside the pattern, the pattern's variable elsewhere
 */
record ExpressionPrinter(String of) {

    String print(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return constant(constant.value());
        } else if (expression instanceof Expression.Amount) {
            return of + "amount()";
        } else if (expression instanceof Expression.Attribute attribute) {
            return of + "number(" + Quoted.text(attribute.name()) + ")";
        } else if (expression instanceof Expression.Reading reading) {
            return of + "reading(" + Quoted.text(reading.quantity().slot()) + ")";
        } else if (expression instanceof Expression.Recent recent) {
            return of + "reading(" + Quoted.text(recent.slot()) + ")";
        } else if (expression instanceof Expression.Tenure) {
            return of + "tenure()";
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            return call(operator(arithmetic.operator()), List.of(arithmetic.left(), arithmetic.right()));
        } else if (expression instanceof Expression.Extreme extreme) {
            return call(extreme.largest() ? "greatest" : "least", extreme.of());
        } else if (expression instanceof Expression.Rounded rounded) {
            return call("rounded", List.of(rounded.of()));
        }
        throw new IllegalStateException("Unknown expression " + expression.getClass());
    }

    static String constant(BigDecimal value) {
        return "Numbers.of(" + Quoted.text(value.toPlainString()) + ")";
    }

    private String call(String function, List<Expression> arguments) {
        return arguments.stream().map(this::print).collect(Collectors.joining(", ", "Numbers." + function + "(", ")"));
    }

    private static String operator(Expression.Operator operator) {
        return switch (operator) {
            case PLUS -> "plus";
            case MINUS -> "minus";
            case TIMES -> "times";
            case DIVIDED_BY -> "by";
        };
    }
}
