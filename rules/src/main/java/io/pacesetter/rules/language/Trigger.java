package io.pacesetter.rules.language;

import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What sets a rule off. Always concerns one member. */
public sealed interface Trigger {

    /**
     * An activity of the member is logged.
     *
     * @param types keys of activity types; empty for any
     */
    record Logged(List<String> types) implements Trigger {

        public Logged {
            types = List.copyOf(types);
        }
    }

    /**
     * A number of the member crosses a bar: it was on one side before and is on the other, or on the bar, now.
     *
     * @param quantity what is followed; of the period under way
     * @param rising whether it reaches the bar from below; else it falls below the bar
     * @param bar the value to cross; percent for attainment and pace
     */
    record Crosses(Quantity quantity, boolean rising, BigDecimal bar) implements Trigger {

        public Crosses {
            bar = Expression.Constant.plain(bar);
        }
    }

    /**
     * At the close of a day, a goal has come to a status that it did not have at the close of the day before.
     *
     * @param indicator the indicator's key
     * @param period a period of the calendar
     */
    record StatusBecomes(String indicator, Scope scope, Horizon period, Status status) implements Trigger {}

    /**
     * A day that the member works, or the last day of a longer period, is over.
     *
     * @param period a period of the calendar
     */
    record Closes(Horizon period) implements Trigger {}

    /** The moments in the life of a contest. */
    enum Phase {
        STARTS,
        CLOSES,
        BECOMES_FINAL;

        /** Returns the name in files and facts: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The rule's contest comes to a phase; concerns each participant. */
    record Reaches(Phase phase) implements Trigger {}
}
