package io.pacesetter.engine.tally;

import io.pacesetter.rules.measure.Tally;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What some activities add up to, in memory. Not thread-safe. */
public final class TallyBook {

    private final Map<Cell, Tally> tallies = new HashMap<>();
    private final Map<Cell, Map<String, Integer>> values = new HashMap<>();

    void add(Cell cell, Tally tally) {
        tallies.merge(cell, tally, Tally::plus);
    }

    void add(Cell cell, String value) {
        values.computeIfAbsent(cell, first -> new HashMap<>()).merge(value, 1, Integer::sum);
    }

    Map<Cell, Tally> tallies() {
        return tallies;
    }

    /** Returns the different values with how many activities carry each. */
    Map<Cell, Map<String, Integer>> values() {
        return values;
    }

    /** Returns how many cells have something in them. */
    int size() {
        return tallies.size() + values.size();
    }

    /** Tells whether there is nothing in it. */
    public boolean isEmpty() {
        return tallies.isEmpty() && values.isEmpty();
    }

    /** Adds to the sets given which indicators, people, teams and days are concerned. */
    public void collect(Set<Long> indicators, Set<Long> people, Set<Long> teams, TreeSet<LocalDate> days) {
        collect(tallies.keySet(), indicators, people, teams, days);
        collect(values.keySet(), indicators, people, teams, days);
    }

    private static void collect(
            Set<Cell> cells, Set<Long> indicators, Set<Long> people, Set<Long> teams, TreeSet<LocalDate> days) {
        for (Cell cell : cells) {
            indicators.add(cell.indicatorId());
            people.add(cell.personId());
            teams.add(cell.teamId());
            days.add(cell.day());
        }
    }
}
