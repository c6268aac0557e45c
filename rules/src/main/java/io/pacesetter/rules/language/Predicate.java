package io.pacesetter.rules.language;

import io.pacesetter.rules.pace.Status;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** What must hold for a rule to act. */
public sealed interface Predicate {

    /** How numbers are compared. */
    enum Comparator {
        EQUAL,
        NOT_EQUAL,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN
    }

    /** Compares two numbers; does not hold where either is nothing. */
    record Compare(Expression left, Comparator comparator, Expression right) implements Predicate {}

    /** A text of the activity. */
    sealed interface Field {

        /** The key of its type. */
        record Type() implements Field {}

        /** The system that it came from. */
        record Source() implements Field {}

        /** The currency of its amount. */
        record Currency() implements Field {}

        /** An attribute, by the name that the CRM gives it. */
        record Attribute(String name) implements Field {}
    }

    /** How texts are compared, as they are written, case and all. */
    enum Likeness {
        /** Is one of the values. */
        IS,
        /** Is none of the values; holds where the activity has no such text. */
        IS_NOT,
        /** Contains one of the values. */
        CONTAINS,
        /** Starts with one of the values. */
        STARTS_WITH
    }

    /**
     * Compares a text of the activity.
     *
     * @param values one or more
     */
    record Text(Field field, Likeness likeness, List<String> values) implements Predicate {

        public Text {
            values = List.copyOf(values);
        }
    }

    /** What people are told apart by. */
    enum Trait {
        /** The role on that day. */
        ROLE,
        /** The team on that day, or any team above it, by name. */
        TEAM,
        /** The tags on that day. */
        TAG
    }

    /**
     * Asks for the member's role, team or tags.
     *
     * @param is whether one of the values must apply; else none of them may
     * @param values one or more
     */
    record Has(Trait trait, boolean is, List<String> values) implements Predicate {

        public Has {
            values = List.copyOf(values);
        }
    }

    /** Whether the activity occurred in the organization's working hours of a working day. */
    record WorkingHours(boolean inside) implements Predicate {}

    /**
     * Whether it occurred on one of some days of the week.
     *
     * @param days one or more; printed from Monday on
     */
    record OnWeekday(Set<DayOfWeek> days) implements Predicate {

        public OnWeekday {
            days = Set.copyOf(days);
        }
    }

    /**
     * Asks for the status of a goal.
     *
     * @param indicator the indicator's key
     * @param period a period of the calendar
     * @param is whether it must be one of the statuses; else none of them. Without a goal neither holds
     * @param statuses one or more
     */
    record GoalIs(String indicator, Scope scope, Horizon period, boolean is, Set<Status> statuses)
            implements Predicate {

        public GoalIs {
            statuses = Set.copyOf(statuses);
        }
    }

    /**
     * Whether the member holds a badge, or does not.
     *
     * @param badge its key
     */
    record Holds(String badge, boolean is) implements Predicate {}

    /**
     * Whether the member takes part in a contest under way, or does not.
     *
     * @param contest its key
     */
    record TakesPart(String contest, boolean is) implements Predicate {}
}
