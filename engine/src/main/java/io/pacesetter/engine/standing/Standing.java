package io.pacesetter.engine.standing;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A ranking that stays in memory: the same places as {@link Ranking} gives, found by halving and carried on by sorting in
 * what changed. Not thread-safe.
 */
final class Standing extends AbstractList<Ranking.Place> implements RandomAccess {

    /** Someone on the board. */
    private static final class Entry {

        private final Contender contender;
        private final int order;
        private final @Nullable BigDecimal value;
        private boolean gone;

        private Entry(Contender contender, int order, @Nullable BigDecimal value) {
            this.contender = contender;
            this.order = order;
            this.value = value;
        }
    }

    /**
     * A contender with a value.
     *
     * @param order the place among the tied, see {@link Ranking#BY_NAME}
     */
    record Valued(Contender contender, int order, @Nullable BigDecimal value) {}

    private final Comparator<Entry> byValue;
    private final Comparator<Entry> byPlace;
    private final Map<Long, Entry> bySubject = new HashMap<>();
    private List<Entry> sorted = new ArrayList<>();

    Standing(boolean lowerIsBetter) {
        Comparator<BigDecimal> best = lowerIsBetter ? Comparator.naturalOrder() : Comparator.reverseOrder();
        this.byValue = (one, other) -> Ranking.compare(best, one.value, other.value);
        this.byPlace = byValue.thenComparingInt(entry -> entry.order);
    }

    /** Takes some off the board and puts others on it, or on it anew. */
    void change(Collection<Long> off, Collection<Valued> on) {
        off.forEach(this::takeOff);
        List<Entry> fresh = new ArrayList<>(on.size());
        for (Valued valued : on) {
            takeOff(valued.contender().id());
            Entry entry = new Entry(valued.contender(), valued.order(), valued.value());
            bySubject.put(valued.contender().id(), entry);
            fresh.add(entry);
        }
        fresh.sort(byPlace);
        merge(fresh);
    }

    private void takeOff(long subject) {
        Entry entry = bySubject.remove(subject);
        if (entry != null) {
            entry.gone = true;
        }
    }

    private void merge(List<Entry> fresh) {
        List<Entry> merged = new ArrayList<>(bySubject.size());
        int next = 0;
        for (Entry entry : sorted) {
            if (!entry.gone) {
                while (next < fresh.size() && byPlace.compare(fresh.get(next), entry) < 0) {
                    merged.add(fresh.get(next++));
                }
                merged.add(entry);
            }
        }
        merged.addAll(fresh.subList(next, fresh.size()));
        sorted = merged;
    }

    @Override
    public int size() {
        return sorted.size();
    }

    @Override
    public Ranking.Place get(int index) {
        Entry entry = sorted.get(index);
        return new Ranking.Place(entry.contender, entry.value, first(entry, byValue) + 1);
    }

    /** Returns where a subject stands in the list; -1 if it is not on the board. */
    int indexOf(long subject) {
        Entry entry = bySubject.get(subject);
        return entry == null ? -1 : first(entry, byPlace);
    }

    /** Returns a subject's rank; null if it is not on the board or has no value. */
    @Nullable
    Integer rankOf(long subject) {
        Entry entry = bySubject.get(subject);
        return entry == null || entry.value == null ? null : Integer.valueOf(first(entry, byValue) + 1);
    }

    /** Returns the first index that does not come before an entry. */
    private int first(Entry entry, Comparator<Entry> order) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(sorted.get(middle), entry) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
