package io.pacesetter.rules.language;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number, or nothing where a part of it is not known (an activity without an amount, a goal that is not set, a division by
 * zero): a comparison with nothing does not hold, and an action by nothing is left out.
 */
public sealed interface Expression {

    /**
     * A number as it is written.
     *
     * @param value below {@link Bounds#NUMBER} in size, with at most {@link Bounds#DIGITS} digits after the point
     */
    record Constant(BigDecimal value) implements Expression {

        public Constant {
            value = plain(value);
        }

        /** Returns a number the way rules keep it: 5, 5.0 and 5.00 are one number and must be one rule. */
        static BigDecimal plain(BigDecimal value) {
            BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            // one with a monstrous exponent stays as it is, to be refused for its size
            return plain.scale() < 0 && plain.scale() > -Bounds.TERMS ? plain.setScale(0) : plain;
        }
    }

    /** The whole amount of the activity, however its credit is shared. */
    record Amount() implements Expression {}

    /**
     * An attribute of the activity, read as a number.
     *
     * @param name the attribute's name as the CRM sends it
     */
    record Attribute(String name) implements Expression {}

    /** A number that the engine follows, as it is now. */
    record Reading(Quantity quantity) implements Expression {}

    /** How many days ago the member joined (or re-joined) the organization. */
    record Tenure() implements Expression {}

    /**
     * How many activities the member had lately, this one included.
     *
     * @param types keys of activity types; empty for any
     * @param minutes how far back, 1 to {@link Bounds#MINUTES}
     * @param same the name of an attribute whose value must be the same as this activity's; null for any
     */
    record Recent(List<String> types, int minutes, @Nullable String same) implements Expression {

        public Recent {
            types = List.copyOf(types);
        }

        /** Returns the name that identifies the count among all that the engine follows, the same for equal ones. */
        public String slot() {
            return "recent/" + String.join("+", types) + "/" + minutes + "/" + (same == null ? "" : same);
        }
    }

    /** The four operations. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY
    }

    /** Two numbers and an operation. */
    record Arithmetic(Operator operator, Expression left, Expression right) implements Expression {}

    /**
     * The smallest or the largest of some numbers.
     *
     * @param largest whether it is the largest
     * @param of two or more
     */
    record Extreme(boolean largest, List<Expression> of) implements Expression {

        public Extreme {
            of = List.copyOf(of);
        }
    }

    /** A number rounded to the nearest whole number, halves away from zero. */
    record Rounded(Expression of) implements Expression {}
}
