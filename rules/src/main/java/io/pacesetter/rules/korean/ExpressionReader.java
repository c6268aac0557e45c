package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Expected;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Expression.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers and what is calculated from them. Not thread-safe. */
final class ExpressionReader {

    private static final Choices<Operator> SUMS =
            new Choices<Operator>().with(Operator.PLUS, "+", "더하기").with(Operator.MINUS, "-", "빼기");
    private static final Choices<Operator> PRODUCTS =
            new Choices<Operator>().with(Operator.TIMES, "×", "*", "곱하기").with(Operator.DIVIDED_BY, "÷", "/", "나누기");
    private static final Choices<Boolean> EXTREMES =
            new Choices<Boolean>().with(true, "최댓값(", "최대값(", "최대(", "max(").with(false, "최솟값(", "최소값(", "최소(", "min(");
    private static final Choices<Boolean> ROUNDED = new Choices<Boolean>().with(true, "반올림(", "round(");
    private static final String PERCENT = "%";

    private final Syllables cursor;
    private final QuantityReader quantities;
    private boolean percent;
    private int depth;
    private int numbers;

    ExpressionReader(Syllables cursor, QuantityReader quantities) {
        this.cursor = cursor;
        this.quantities = quantities;
    }

    /** Reads an expression that must stand here, in which numbers may be percentages or not. */
    Expression read(boolean percent) {
        this.percent = percent;
        depth = 0;
        numbers = 0;
        return sum();
    }

    /** Reads what may stand behind a number that is a percentage; only attainment and pace are. */
    static void percent(Syllables cursor, boolean allowed) {
        Syllables.Mark here = cursor.mark();
        boolean percentage = cursor.skip(PERCENT) || cursor.skip("퍼센트") || cursor.skip("프로");
        if (percentage && !allowed) {
            throw cursor.wrong(here, "%는 달성률과 페이스에만 씁니다", "비율은 0.1처럼 소수로 쓰세요");
        }
    }

    private Expression sum() {
        Expression left = product();
        Operator operator = cursor.choose(SUMS);
        while (operator != null) {
            left = new Expression.Arithmetic(operator, left, product());
            operator = cursor.choose(SUMS);
        }
        return left;
    }

    private Expression product() {
        Expression left = factor();
        Operator operator = cursor.choose(PRODUCTS);
        while (operator != null) {
            left = new Expression.Arithmetic(operator, left, factor());
            operator = cursor.choose(PRODUCTS);
        }
        return left;
    }

    private Expression factor() {
        if (++numbers > Bounds.TERMS) {
            throw cursor.wrong(cursor.mark(), "계산식이 너무 깁니다", "계산식 하나에 수는 " + Bounds.TERMS + "개까지 쓸 수 있습니다");
        }
        BigDecimal number = Numbers.signed(cursor);
        if (number != null) {
            percent(cursor, percent);
            return new Expression.Constant(number);
        }
        Expression calculated = calculated();
        return calculated != null ? calculated : named();
    }

    private @Nullable Expression calculated() {
        Syllables.Mark start = cursor.mark();
        if (cursor.accept("(")) {
            return inside(start, false).get(0);
        }
        Boolean largest = cursor.choose(EXTREMES);
        if (largest != null) {
            List<Expression> of = inside(start, true);
            if (of.size() < 2) {
                throw cursor.wrong(start, "둘 이상의 수를 쉼표로 나누어 써야 합니다", "");
            }
            return new Expression.Extreme(largest, of);
        }
        return cursor.choose(ROUNDED) == null
                ? null
                : new Expression.Rounded(inside(start, false).get(0));
    }

    /** Reads on to the closing bracket: one expression, or several with commas between them. */
    private List<Expression> inside(Syllables.Mark start, boolean several) {
        if (++depth > Bounds.DEPTH) {
            throw cursor.wrong(start, "괄호가 너무 깊습니다", "괄호는 " + Bounds.DEPTH + "겹까지 쓸 수 있습니다");
        }
        List<Expression> inside = new ArrayList<>();
        do {
            inside.add(sum());
        } while (several && cursor.accept(","));
        cursor.expect(")");
        depth--;
        return inside;
    }

    private Expression named() {
        if (cursor.accept(Words.AMOUNT)) {
            return new Expression.Amount();
        }
        if (cursor.accept(Words.ATTRIBUTE)) {
            return new Expression.Attribute(cursor.string(Expected.Kind.ATTRIBUTE));
        }
        return quantities.expected();
    }
}
