package io.pacesetter.rules.language;

import java.math.BigDecimal;
import java.util.Locale;

/** A number that the engine follows for a member, with its value before and after whatever happened. */
public sealed interface Quantity {

    /**
     * Returns the name that identifies the number among all that the engine follows, the same for equal quantities, for
     * example {@code calls/member/week/this}.
     */
    String slot();

    /**
     * An indicator's value.
     *
     * @param indicator its key
     * @param horizon over which period; a period, the contest or ever
     * @param last the whole period before, instead of the one under way; only for periods
     */
    record Indicator(String indicator, Scope scope, Horizon horizon, boolean last) implements Quantity {

        @Override
        public String slot() {
            return indicator + "/" + scope.key() + "/" + horizon.key() + (last ? "/last" : "/this");
        }
    }

    /** What is looked at of a goal. */
    enum Aspect {
        /** The prorated target, in the indicator's unit. */
        TARGET,
        /** Actual by target, in percent: 100 is the goal reached. */
        ATTAINMENT,
        /** Actual by what working days gone by require, in percent: 100 is on pace. Moves at the close of days too. */
        PACE;

        /** Returns the name in files and facts: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A number of the goal for an indicator, a subject and a period. It has no value where no such goal is in force.
     *
     * @param indicator the indicator's key
     * @param period a period of the calendar
     */
    record Goal(String indicator, Scope scope, Horizon period, Aspect aspect) implements Quantity {

        @Override
        public String slot() {
            return "goal/" + indicator + "/" + scope.key() + "/" + period.key() + "/" + aspect.key();
        }
    }

    /**
     * How many periods in a row the member's indicator met a bar, the one under way included once it is met. Days that the
     * member does not work neither count nor break the row.
     *
     * @param indicator the indicator's key
     * @param bar the value to meet in each period; at most this, where lower is better
     * @param period a day, a week or a month
     */
    record Streak(String indicator, BigDecimal bar, Horizon period) implements Quantity {

        public Streak {
            bar = Expression.Constant.plain(bar);
        }

        @Override
        public String slot() {
            return "streak/" + indicator + "/" + bar.toPlainString() + "/" + period.key();
        }
    }

    /** The points that the member earned over a horizon; not in rules that give points. */
    record Points(Horizon horizon) implements Quantity {

        @Override
        public String slot() {
            return "points/" + horizon.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The score of the participant that the member is, or belongs to, in the rule's contest. */
    record Score() implements Quantity {

        @Override
        public String slot() {
            return "score";
        }
    }

    /** The rank of that participant: 1 is the first. Known at the contest's phases only. */
    record Rank() implements Quantity {

        @Override
        public String slot() {
            return "rank";
        }
    }
}
