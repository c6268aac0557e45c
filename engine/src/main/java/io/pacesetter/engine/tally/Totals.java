package io.pacesetter.engine.tally;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values of some indicators by subject over a stretch of time, as activities add to them. What one adds up from the tallies of
 * the days and then from activities is what the tallies of all say. Not thread-safe.
 */
public final class Totals {

    /** Whose values they are. */
    public enum By {
        /** Keys are ids of people. */
        PERSON(Grouping.PERSON),
        /** Keys are ids of teams; what a team did counts for all teams above it too. */
        TEAM(Grouping.TEAM),
        /** The one key is 0. */
        COMPANY(Grouping.TOGETHER);

        private final Grouping grouping;

        By(Grouping grouping) {
            this.grouping = grouping;
        }

        Grouping grouping() {
            return grouping;
        }
    }

    private final Formulas formulas;
    private final By by;
    private final Sums sums;

    private Totals(Formulas formulas, By by, Sums sums) {
        this.formulas = formulas;
        this.by = by;
        this.sums = sums;
    }

    /**
     * Begins with nothing.
     *
     * @param known all indicators in use, by key
     */
    public static Totals of(Collection<IndicatorDefinition> wanted, Map<String, IndicatorDefinition> known, By by) {
        return new Totals(new Formulas(wanted, key -> Optional.ofNullable(known.get(key))), by, new Sums());
    }

    /** Returns totals of the same indicators and subjects with nothing in them. */
    public Totals fresh() {
        return new Totals(formulas, by, new Sums());
    }

    /** Returns totals of the same values that go their own way. */
    public Totals copy() {
        return new Totals(formulas, by, sums.copy());
    }

    /**
     * Adds what activities of one day add up to.
     *
     * @param lineage gives a team and all above it on that day
     */
    public void add(TallyBook book, LongFunction<List<Long>> lineage) {
        book.tallies().forEach((cell, tally) -> {
            if (formulas.needs(cell.indicatorId())) {
                for (long key : keys(cell, lineage)) {
                    sums.add(cell.indicatorId(), key, tally);
                }
            }
        });
        book.values().forEach((cell, values) -> {
            if (formulas.needs(cell.indicatorId())) {
                for (long key : keys(cell, lineage)) {
                    values.keySet().forEach(value -> sums.add(cell.indicatorId(), key, value));
                }
            }
        });
    }

    private List<Long> keys(Cell cell, LongFunction<List<Long>> lineage) {
        return by == By.TEAM
                ? lineage.apply(cell.teamId())
                : List.of(by.grouping().keyOf(cell));
    }

    /** Returns the value of an indicator for a subject; null where there is nothing to divide or compare. */
    public @Nullable BigDecimal value(IndicatorDefinition indicator, long subject) {
        return formulas.value(indicator, subject, sums);
    }

    Formulas formulas() {
        return formulas;
    }

    By by() {
        return by;
    }

    Sums sums() {
        return sums;
    }
}
