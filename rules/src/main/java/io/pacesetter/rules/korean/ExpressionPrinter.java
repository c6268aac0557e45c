package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Expression.Arithmetic;
import io.pacesetter.rules.language.Expression.Operator;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.language.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Writes numbers and what is calculated from them. */
final class ExpressionPrinter {

    private final Lexicon lexicon;

    ExpressionPrinter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    String print(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return Numbers.written(constant.value());
        }
        if (expression instanceof Expression.Amount) {
            return Words.AMOUNT;
        }
        if (expression instanceof Expression.Attribute attribute) {
            return Words.ATTRIBUTE + " " + Texts.quote(attribute.name());
        }
        if (expression instanceof Expression.Reading reading) {
            return print(reading.quantity());
        }
        if (expression instanceof Expression.Tenure) {
            return own(Words.TENURE);
        }
        return expression instanceof Expression.Recent recent ? recent(recent) : calculated(expression);
    }

    /** Writes a number that a condition begins with: a sign would be taken for an operation on what stands before it. */
    String first(Expression expression) {
        return in(expression, isNegative(expression));
    }

    /** Writes a number that goes with a percentage, or with any other number. */
    String bar(BigDecimal value, boolean percent) {
        return Numbers.written(value) + (percent ? "%" : "");
    }

    private String calculated(Expression expression) {
        if (expression instanceof Expression.Extreme extreme) {
            String of = extreme.of().stream().map(this::print).collect(Collectors.joining(", "));
            return (extreme.largest() ? "최댓값(" : "최솟값(") + of + ")";
        }
        if (expression instanceof Expression.Rounded rounded) {
            return "반올림(" + print(rounded.of()) + ")";
        }
        Arithmetic arithmetic = (Arithmetic) expression;
        int binding = binding(arithmetic);
        return in(arithmetic.left(), binding(arithmetic.left()) < binding || isNegative(arithmetic.left()))
                + " " + sign(arithmetic.operator()) + " "
                + in(arithmetic.right(), binding(arithmetic.right()) <= binding || isNegative(arithmetic.right()));
    }

    private String in(Expression part, boolean brackets) {
        return brackets ? "(" + print(part) + ")" : print(part);
    }

    private static boolean isNegative(Expression expression) {
        return expression instanceof Expression.Constant constant
                && constant.value().signum() < 0;
    }

    private static int binding(Expression expression) {
        if (!(expression instanceof Arithmetic arithmetic)) {
            return 3;
        }
        return arithmetic.operator() == Operator.TIMES || arithmetic.operator() == Operator.DIVIDED_BY ? 2 : 1;
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "×";
            case DIVIDED_BY -> "÷";
        };
    }

    private String recent(Expression.Recent recent) {
        Sentence sentence = new Sentence().say(own("최근 ")).say(recent.minutes() + "분간 ");
        String same = recent.same();
        if (same != null) {
            sentence.say(Texts.quote(same)).with(Particle.SUBJECT).say(" 같은 ");
        }
        return sentence.say(types(recent.types())).say(" 횟수").toString();
    }

    /** Writes activity types, or the word for any. */
    String types(List<String> types) {
        return types.isEmpty()
                ? Words.ANY_ACTIVITY
                : new Sentence()
                        .oneOf(types.stream().map(lexicon.types()::written).toList())
                        .toString();
    }

    String print(Quantity quantity) {
        if (quantity instanceof Quantity.Indicator indicator) {
            return indicator(
                    indicator.scope(), new Words.Reach(indicator.horizon(), indicator.last()), indicator.indicator());
        }
        if (quantity instanceof Quantity.Goal goal) {
            return goal(goal.scope(), goal.period(), goal.indicator()) + " " + Words.ASPECTS.written(goal.aspect());
        }
        if (quantity instanceof Quantity.Streak streak) {
            return own(Words.EACH.written(streak.period())) + " "
                    + lexicon.indicators().written(streak.indicator()) + " "
                    + Numbers.written(streak.bar()) + " 달성 "
                    + Words.IN_A_ROW.written(streak.period());
        }
        if (quantity instanceof Quantity.Points points) {
            return own(Words.REACHES.written(new Words.Reach(points.horizon(), false))) + " " + Words.POINTS;
        }
        return own(quantity instanceof Quantity.Score ? Words.SCORE : Words.RANK);
    }

    /** Writes whose goal for what: 팀의 이번 달 매출. */
    String goal(Scope scope, Horizon period, String indicator) {
        return indicator(scope, new Words.Reach(period, false), indicator);
    }

    private String indicator(Scope scope, Words.Reach reach, String indicator) {
        return Words.SCOPES.written(scope) + " " + Words.REACHES.written(reach) + " "
                + lexicon.indicators().written(indicator);
    }

    private static String own(String what) {
        return Words.SCOPES.written(Scope.MEMBER) + " " + what;
    }
}
