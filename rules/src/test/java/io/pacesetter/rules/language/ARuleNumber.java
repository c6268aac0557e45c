package io.pacesetter.rules.language;

import io.pacesetter.rules.language.Expression.Arithmetic;
import io.pacesetter.rules.language.Expression.Constant;
import io.pacesetter.rules.language.Quantity.Aspect;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Numbers, quantities and expressions of every kind, for generated rules. */
public final class ARuleNumber {

    private static final List<Horizon> PERIODS =
            List.of(Horizon.DAY, Horizon.WEEK, Horizon.MONTH, Horizon.QUARTER, Horizon.YEAR);

    private ARuleNumber() {}

    /** Numbers within the bounds. */
    public static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-100, 1_000).map(BigDecimal::valueOf),
                Arbitraries.longs()
                        .between(-9_999_999_999_999_999L, 9_999_999_999_999_999L)
                        .map(n -> BigDecimal.valueOf(n, Bounds.DIGITS)));
    }

    /** Periods of the calendar. */
    public static Arbitrary<Horizon> periods() {
        return Arbitraries.of(PERIODS);
    }

    /** Periods, the contest and ever. */
    public static Arbitrary<Horizon> horizons() {
        return Arbitraries.of(Horizon.class);
    }

    /** Quantities of every kind. */
    public static Arbitrary<Quantity> quantities() {
        Arbitrary<Boolean> last = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(ARuleText.keys(), scopes(), horizons(), last)
                        .as((key, scope, horizon, before) ->
                                new Quantity.Indicator(key, scope, horizon, before && horizon.isPeriod())),
                Combinators.combine(ARuleText.keys(), scopes(), periods(), Arbitraries.of(Aspect.class))
                        .as(Quantity.Goal::new),
                Combinators.combine(
                                ARuleText.keys(), numbers(), Arbitraries.of(Horizon.DAY, Horizon.WEEK, Horizon.MONTH))
                        .as(Quantity.Streak::new),
                horizons().map(Quantity.Points::new),
                Arbitraries.of(new Quantity.Score(), new Quantity.Rank()));
    }

    /** Expressions of every kind, at most so many parts inside one another. */
    public static Arbitrary<Expression> expressions(int depth) {
        return depth <= 1 ? leaves() : Arbitraries.oneOf(leaves(), Arbitraries.lazy(() -> nodes(depth - 1)));
    }

    static Arbitrary<Scope> scopes() {
        return Arbitraries.of(Scope.class);
    }

    private static Arbitrary<Expression> leaves() {
        return Arbitraries.oneOf(
                numbers().map(Constant::new),
                Arbitraries.of(new Expression.Amount(), new Expression.Tenure()),
                ARuleText.texts(Bounds.NAME).map(Expression.Attribute::new),
                quantities().map(Expression.Reading::new),
                Combinators.combine(
                                ARuleText.keys().list().uniqueElements().ofMaxSize(3),
                                Arbitraries.integers().between(1, Bounds.MINUTES),
                                ARuleText.texts(Bounds.NAME).injectNull(0.5))
                        .as(Expression.Recent::new));
    }

    private static Arbitrary<Expression> nodes(int depth) {
        Arbitrary<Expression> inner = expressions(depth);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(Expression.Operator.class), inner, inner)
                        .as(Arithmetic::new),
                Combinators.combine(
                                Arbitraries.of(true, false),
                                inner.list().ofMinSize(2).ofMaxSize(3))
                        .as(Expression.Extreme::new),
                inner.map(Expression.Rounded::new));
    }
}
