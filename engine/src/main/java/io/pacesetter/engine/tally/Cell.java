package io.pacesetter.engine.tally;

import java.time.LocalDate;
import java.util.Comparator;

/** Where a tally stands; in the order of the primary key, in which all writers go. */
record Cell(long indicatorId, LocalDate day, long personId, long teamId) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER = Comparator.comparingLong(Cell::indicatorId)
            .thenComparing(Cell::day)
            .thenComparingLong(Cell::personId)
            .thenComparingLong(Cell::teamId);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
