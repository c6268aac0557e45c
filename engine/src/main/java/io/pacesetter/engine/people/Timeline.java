package io.pacesetter.engine.people;

import io.pacesetter.engine.tenant.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What held from which day to which, in order and never two at once: a person's posts, a team's places. Immutable.
 *
 * @param <V> what held
 */
record Timeline<V>(List<Entry<V>> entries) {

    /**
     * One stretch of days.
     *
     * @param from the first day; null for the beginning
     * @param to the day after the last; null while it is open
     */
    record Entry<V>(
            long id,
            V value,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }

        boolean meets(Entry<?> other) {
            return startsBefore(other.to) && other.startsBefore(to);
        }

        private boolean startsBefore(@Nullable LocalDate end) {
            return from == null || end == null || from.isBefore(end);
        }

        private boolean isEmpty() {
            return from != null && to != null && !from.isBefore(to);
        }

        private Entry<V> endingAt(@Nullable LocalDate day) {
            return new Entry<>(id, value, from, day);
        }
    }

    /** Days on which two timelines differ: {@code from} null for the beginning, {@code to} exclusive, null for no end. */
    record Difference(@Nullable LocalDate from, @Nullable LocalDate to) {}

    Timeline {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    static <V> Timeline<V> empty() {
        return new Timeline<>(List.of());
    }

    /** Returns what held on a day. */
    Optional<Entry<V>> on(LocalDate day) {
        return entries.stream().filter(entry -> entry.covers(day)).findFirst();
    }

    /** Returns what held at the beginning of a stretch; null is the beginning of all. */
    Optional<Entry<V>> at(@Nullable LocalDate day) {
        return day == null
                ? entries.stream().filter(entry -> entry.from() == null).findFirst()
                : on(day);
    }

    /** Returns what holds on a day, or what comes next after it. */
    Optional<Entry<V>> from(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.covers(day) || startsAfter(entry, day))
                .findFirst();
    }

    /** Finds an entry by id. */
    Optional<Entry<V>> find(long id) {
        return entries.stream().filter(entry -> entry.id() == id).findFirst();
    }

    /** Lets a value hold from a day on, up to the end of what held then, or to the next entry. */
    Timeline<V> holding(V value, @Nullable LocalDate from) {
        Entry<V> running = at(from).orElse(null);
        List<Entry<V>> changed = new ArrayList<>(entries);
        if (running == null) {
            changed.add(new Entry<>(Ids.next(), value, from, nextStartAfter(from)));
        } else if (Objects.equals(running.from(), from)) {
            changed.set(entries.indexOf(running), new Entry<>(running.id(), value, from, running.to()));
        } else {
            changed.set(entries.indexOf(running), running.endingAt(from));
            changed.add(new Entry<>(Ids.next(), value, from, running.to()));
        }
        return new Timeline<>(changed);
    }

    /** Ends what runs on the day before, with all that follows it without a gap. What comes after a gap stays. */
    Timeline<V> endingAt(LocalDate day) {
        List<Entry<V>> changed = new ArrayList<>();
        LocalDate adjoining = null;
        boolean ending = false;
        for (Entry<V> entry : entries) {
            if (entry.covers(day.minusDays(1))) {
                changed.add(entry.endingAt(day));
                adjoining = entry.to();
                ending = true;
            } else if (ending && adjoining != null && adjoining.equals(entry.from())) {
                adjoining = entry.to();
            } else {
                ending = false;
                changed.add(entry);
            }
        }
        return new Timeline<>(changed);
    }

    /** Keeps what held before a day. */
    Timeline<V> upTo(LocalDate day) {
        return new Timeline<>(entries.stream()
                .filter(entry -> !startsAfter(entry, day.minusDays(1)))
                .map(entry -> entry.to() == null || entry.to().isAfter(day) ? entry.endingAt(day) : entry)
                .toList());
    }

    /** Adds an entry, or puts it in the place of the one with the same id. The caller sees to {@link #inTheWayOf}. */
    Timeline<V> with(Entry<V> entry) {
        List<Entry<V>> changed = new ArrayList<>(without(entry.id()).entries);
        changed.add(entry);
        return new Timeline<>(changed);
    }

    /** Takes an entry out and leaves a gap. */
    Timeline<V> without(long id) {
        return new Timeline<>(entries.stream().filter(entry -> entry.id() != id).toList());
    }

    /** Finds another entry that holds on a day of this one. */
    Optional<Entry<V>> inTheWayOf(Entry<V> wanted) {
        return entries.stream()
                .filter(entry -> entry.id() != wanted.id() && !wanted.isEmpty() && entry.meets(wanted))
                .findFirst();
    }

    /** Returns the entries that follow each other without a gap around a day, or before it if none covers it. */
    List<Entry<V>> runAround(LocalDate day) {
        List<Entry<V>> run = new ArrayList<>();
        for (Entry<V> entry : entries) {
            Entry<V> last = run.isEmpty() ? null : run.get(run.size() - 1);
            boolean adjoins = last != null && last.to() != null && last.to().equals(entry.from());
            if (last != null && !adjoins && (last.to() == null || day.isBefore(last.to()) || startsAfter(entry, day))) {
                return run;
            }
            if (!adjoins) {
                run.clear();
            }
            run.add(entry);
        }
        return run;
    }

    /** Returns the days on which the two differ, from the first to the last; empty if they hold the same. */
    Optional<Difference> difference(Timeline<V> other, BiPredicate<@Nullable V, @Nullable V> same) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        addCuts(cuts);
        other.addCuts(cuts);
        LocalDate start = null;
        Difference found = null;
        for (LocalDate day = cuts.isEmpty() ? LocalDate.EPOCH : cuts.first().minusDays(1); day != null; ) {
            LocalDate end = cuts.higher(day);
            if (!same.test(valueOn(day), other.valueOn(day))) {
                found = new Difference(found == null ? start : found.from(), end);
            }
            start = end;
            day = end;
        }
        return Optional.ofNullable(found);
    }

    private @Nullable V valueOn(LocalDate day) {
        return on(day).map(Entry::value).orElse(null);
    }

    /** Adds the days on which something else begins to hold. */
    void addCuts(TreeSet<LocalDate> cuts) {
        for (Entry<V> entry : entries) {
            if (entry.from() != null) {
                cuts.add(entry.from());
            }
            if (entry.to() != null) {
                cuts.add(entry.to());
            }
        }
    }

    private @Nullable LocalDate nextStartAfter(@Nullable LocalDate day) {
        for (Entry<V> entry : entries) {
            if (entry.from() != null && (day == null || entry.from().isAfter(day))) {
                return entry.from();
            }
        }
        return null;
    }

    private static boolean startsAfter(Entry<?> entry, LocalDate day) {
        return entry.from() != null && entry.from().isAfter(day);
    }
}
