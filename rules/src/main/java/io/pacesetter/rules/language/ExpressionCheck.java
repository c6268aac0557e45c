package io.pacesetter.rules.language;

import io.pacesetter.rules.language.Expression.Arithmetic;
import io.pacesetter.rules.language.Expression.Operator;
import io.pacesetter.rules.language.Quantity.Aspect;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks formulas and the quantities in them. */
final class ExpressionCheck {

    private final Findings findings;
    private boolean tooLarge;

    ExpressionCheck(Findings findings) {
        this.findings = findings;
    }

    /** Tells whether a formula was so large that nothing may walk through it. */
    boolean isTooLarge() {
        return tooLarge;
    }

    /** Checks a formula of a rule. */
    void check(Expression expression, Trigger trigger) {
        if (terms(expression) > Bounds.TERMS || depth(expression) > Bounds.DEPTH) {
            tooLarge = true;
            findings.add(Finding.FORMULA, Bounds.TERMS, Bounds.DEPTH);
            return;
        }
        part(expression, trigger);
    }

    private void part(Expression expression, Trigger trigger) {
        if (expression instanceof Expression.Constant constant) {
            findings.number(constant.value());
        } else if (expression instanceof Expression.Reading reading) {
            reading(reading.quantity(), trigger);
        } else if (expression instanceof Expression.Attribute attribute) {
            findings.text(Noun.ATTRIBUTE, attribute.name(), Bounds.NAME);
        } else if (expression instanceof Expression.Recent recent) {
            recent(recent);
        } else if (expression instanceof Arithmetic arithmetic) {
            division(arithmetic);
        } else if (expression instanceof Expression.Extreme extreme) {
            findings.unless(extreme.of().size() >= 2, Finding.FEW_NUMBERS);
        }
        if (needsActivity(expression)) {
            activity(trigger);
        }
        parts(expression).forEach(part -> part(part, trigger));
    }

    private void recent(Expression.Recent recent) {
        findings.activityTypes(recent.types());
        findings.size(Noun.TYPES_OF_COUNT, recent.types().size(), 0, Bounds.ALTERNATIVES);
        findings.unless(recent.minutes() >= 1 && recent.minutes() <= Bounds.MINUTES, Finding.MINUTES, Bounds.MINUTES);
        if (recent.same() != null) {
            findings.text(Noun.ATTRIBUTE, recent.same(), Bounds.NAME);
        }
    }

    private void division(Arithmetic arithmetic) {
        BigDecimal divisor = arithmetic.operator() == Operator.DIVIDED_BY ? constant(arithmetic.right()) : null;
        findings.unless(divisor == null || divisor.signum() != 0, Finding.ZERO_DIVISOR);
    }

    private void reading(Quantity quantity, Trigger trigger) {
        quantity(quantity);
        findings.unless(!(quantity instanceof Quantity.Rank) || trigger instanceof Trigger.Reaches, Finding.RANK);
    }

    /** Checks a quantity wherever it stands. */
    void quantity(Quantity quantity) {
        if (quantity instanceof Quantity.Indicator indicator) {
            findings.indicator(indicator.indicator());
            findings.horizon(indicator.horizon());
            findings.unless(!indicator.last() || indicator.horizon().isPeriod(), Finding.NO_PERIOD_BEFORE);
        } else if (quantity instanceof Quantity.Goal goal) {
            findings.indicator(goal.indicator());
            findings.period(goal.period());
        } else if (quantity instanceof Quantity.Streak streak) {
            streak(streak);
        } else if (quantity instanceof Quantity.Points points) {
            findings.horizon(points.horizon());
        } else {
            findings.unless(findings.purpose == Purpose.CONTEST, Finding.OF_CONTEST);
        }
    }

    private void streak(Quantity.Streak streak) {
        findings.indicator(streak.indicator());
        findings.number(streak.bar());
        findings.unless(
                List.of(Horizon.DAY, Horizon.WEEK, Horizon.MONTH).contains(streak.period()), Finding.STREAK_PERIOD);
    }

    /** Checks what a rule follows to be set off. */
    void crossed(Trigger.Crosses crosses) {
        Quantity quantity = crosses.quantity();
        quantity(quantity);
        findings.number(crosses.bar());
        if (quantity instanceof Quantity.Indicator indicator) {
            findings.unless(!indicator.last(), Finding.OVER);
        } else if (quantity instanceof Quantity.Streak) {
            findings.unless(isStreak(crosses.bar()), Finding.STREAK_BAR, Bounds.STREAK);
        } else if (quantity instanceof Quantity.Goal goal) {
            findings.unless(goal.aspect() != Aspect.TARGET, Finding.TARGET);
            findings.unless(crosses.bar().signum() > 0, Finding.PERCENT);
        } else if (quantity instanceof Quantity.Rank) {
            findings.add(Finding.RANK);
        }
    }

    private static boolean isStreak(BigDecimal bar) {
        return bar.scale() <= 0 && bar.signum() > 0 && bar.compareTo(BigDecimal.valueOf(Bounds.STREAK)) <= 0;
    }

    /** Refuses a look at the activity where there is none. */
    void activity(Trigger trigger) {
        findings.unless(trigger instanceof Trigger.Logged || trigger instanceof Trigger.Crosses, Finding.NO_ACTIVITY);
    }

    private static boolean needsActivity(Expression expression) {
        return expression instanceof Expression.Amount
                || expression instanceof Expression.Attribute
                || expression instanceof Expression.Recent;
    }

    /** Returns the parts of an expression. */
    static List<Expression> parts(Expression expression) {
        if (expression instanceof Arithmetic arithmetic) {
            return List.of(arithmetic.left(), arithmetic.right());
        }
        if (expression instanceof Expression.Extreme extreme) {
            return extreme.of();
        }
        return expression instanceof Expression.Rounded rounded ? List.of(rounded.of()) : List.of();
    }

    /** Counts numbers and operations, but no further than what is too many; needs no stack however deep they are. */
    private static int terms(Expression expression) {
        Deque<Expression> open = new ArrayDeque<>(List.of(expression));
        int terms = 0;
        while (!open.isEmpty() && terms <= Bounds.TERMS) {
            terms++;
            open.addAll(parts(open.pop()));
        }
        return terms;
    }

    /** Measures how many parts stand inside one another; sums and products of any length are one. */
    private static int depth(Expression expression) {
        int depth = 0;
        for (Expression part : parts(expression)) {
            boolean row = expression instanceof Arithmetic arithmetic
                    && part == arithmetic.left()
                    && part instanceof Arithmetic left
                    && isSum(left.operator()) == isSum(arithmetic.operator());
            depth = Math.max(depth, depth(part) - (row ? 1 : 0));
        }
        return depth + 1;
    }

    private static boolean isSum(Operator operator) {
        return operator == Operator.PLUS || operator == Operator.MINUS;
    }

    /** Returns the value of a formula that looks at nothing; null if it looks at something or has no value. */
    static @Nullable BigDecimal constant(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return constant.value();
        }
        List<BigDecimal> values = new ArrayList<>();
        for (Expression part : parts(expression)) {
            BigDecimal value = constant(part);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values.isEmpty() ? null : constant(expression, values);
    }

    private static @Nullable BigDecimal constant(Expression expression, List<BigDecimal> values) {
        if (expression instanceof Arithmetic arithmetic) {
            BigDecimal left = values.get(0);
            BigDecimal right = values.get(1);
            return switch (arithmetic.operator()) {
                case PLUS -> left.add(right, MathContext.DECIMAL128);
                case MINUS -> left.subtract(right, MathContext.DECIMAL128);
                case TIMES -> left.multiply(right, MathContext.DECIMAL128);
                case DIVIDED_BY -> right.signum() == 0 ? null : left.divide(right, MathContext.DECIMAL128);
            };
        }
        if (expression instanceof Expression.Extreme extreme) {
            return values.stream()
                    .reduce(extreme.largest() ? BigDecimal::max : BigDecimal::min)
                    .orElse(null);
        }
        return values.get(0).setScale(0, RoundingMode.HALF_UP);
    }
}
