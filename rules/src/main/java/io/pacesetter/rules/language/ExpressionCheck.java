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
            findings.add(
                    "A formula has more than " + Bounds.TERMS + " numbers and operations, or more than " + Bounds.DEPTH
                            + " parts inside one another",
                    "use an indicator for a part of it");
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
            findings.text("The name of an attribute", attribute.name(), Bounds.NAME);
        } else if (expression instanceof Expression.Recent recent) {
            recent(recent);
        } else if (expression instanceof Arithmetic arithmetic) {
            division(arithmetic);
        } else if (expression instanceof Expression.Extreme extreme) {
            findings.unless(extreme.of().size() >= 2, "min and max are of two numbers or more", "add one");
        }
        if (needsActivity(expression)) {
            activity(trigger);
        }
        parts(expression).forEach(part -> part(part, trigger));
    }

    private void recent(Expression.Recent recent) {
        findings.activityTypes(recent.types());
        findings.size("activity types in a count", recent.types().size(), 0, Bounds.ALTERNATIVES);
        findings.unless(
                recent.minutes() >= 1 && recent.minutes() <= Bounds.MINUTES,
                "Recent activities are counted over 1 to " + Bounds.MINUTES + " minutes",
                "use an indicator for more");
        if (recent.same() != null) {
            findings.text("The name of an attribute", recent.same(), Bounds.NAME);
        }
    }

    private void division(Arithmetic arithmetic) {
        BigDecimal divisor = arithmetic.operator() == Operator.DIVIDED_BY ? constant(arithmetic.right()) : null;
        findings.unless(
                divisor == null || divisor.signum() != 0,
                "A division by zero has no result",
                "divide by another number");
    }

    private void reading(Quantity quantity, Trigger trigger) {
        quantity(quantity);
        findings.unless(
                !(quantity instanceof Quantity.Rank) || trigger instanceof Trigger.Reaches,
                "The rank is known only when the contest starts, closes or becomes final",
                "begin the rule with: When the contest closes");
    }

    /** Checks a quantity wherever it stands. */
    void quantity(Quantity quantity) {
        if (quantity instanceof Quantity.Indicator indicator) {
            findings.indicator(indicator.indicator());
            findings.horizon(indicator.horizon());
            findings.unless(
                    !indicator.last() || indicator.horizon().isPeriod(),
                    "Only periods of the calendar have one before",
                    "use last week, last month and so on");
        } else if (quantity instanceof Quantity.Goal goal) {
            findings.indicator(goal.indicator());
            findings.period(goal.period());
        } else if (quantity instanceof Quantity.Streak streak) {
            streak(streak);
        } else if (quantity instanceof Quantity.Points points) {
            findings.horizon(points.horizon());
        } else {
            findings.unless(
                    findings.purpose == Purpose.CONTEST,
                    "Only the rules of a contest look at its score and rank",
                    "use the member's points or an indicator");
        }
    }

    private void streak(Quantity.Streak streak) {
        findings.indicator(streak.indicator());
        findings.number(streak.bar());
        findings.unless(
                List.of(Horizon.DAY, Horizon.WEEK, Horizon.MONTH).contains(streak.period()),
                "Streaks are of days, weeks or months",
                "use one of these");
    }

    /** Checks what a rule follows to be set off. */
    void crossed(Trigger.Crosses crosses) {
        Quantity quantity = crosses.quantity();
        quantity(quantity);
        findings.number(crosses.bar());
        if (quantity instanceof Quantity.Indicator indicator) {
            findings.unless(!indicator.last(), "What is over does not move any more", "follow the period under way");
        } else if (quantity instanceof Quantity.Streak) {
            findings.unless(
                    isStreak(crosses.bar()),
                    "A streak reaches a whole number from 1 to " + Bounds.STREAK,
                    "give such a number");
        } else if (quantity instanceof Quantity.Goal goal) {
            findings.unless(
                    goal.aspect() != Aspect.TARGET, "A target does not move by itself", "follow attainment or pace");
            findings.unless(
                    crosses.bar().signum() > 0, "Attainment and pace start from 0%", "give a percentage above 0");
        } else if (quantity instanceof Quantity.Rank) {
            findings.add(
                    "The rank is known only when the contest starts, closes or becomes final",
                    "begin the rule with: When the contest closes");
        }
    }

    private static boolean isStreak(BigDecimal bar) {
        return bar.scale() <= 0 && bar.signum() > 0 && bar.compareTo(BigDecimal.valueOf(Bounds.STREAK)) <= 0;
    }

    /** Refuses a look at the activity where there is none. */
    void activity(Trigger trigger) {
        findings.unless(
                trigger instanceof Trigger.Logged || trigger instanceof Trigger.Crosses,
                "There is no activity to look at when a period closes, a status changes or a contest comes to a phase",
                "begin the rule with: When any activity is logged");
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
