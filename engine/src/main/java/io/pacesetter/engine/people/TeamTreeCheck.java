package io.pacesetter.engine.people;

import io.pacesetter.engine.refusal.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a team would come to stand below itself on any day.
 *
 * @param places the parents of each team over time, as they would be
 */
record TeamTreeCheck(Map<Long, Timeline<Long>> places) {

    /** A day on which a team stands below itself, and the way from it up to itself. */
    record Cycle(LocalDate day, List<Long> path) {}

    /** Looks at every day on which the tree differs from the day before. */
    @Nullable
    Cycle cycleAt(long team) {
        TreeSet<LocalDate> days = new TreeSet<>();
        places.values().forEach(timeline -> timeline.addCuts(days));
        days.add(days.isEmpty() ? LocalDate.EPOCH : days.first().minusDays(1));
        for (LocalDate day : days) {
            List<Long> path = pathUp(team, day);
            if (path.size() > 1 && path.get(path.size() - 1) == team) {
                return new Cycle(day, path);
            }
        }
        return null;
    }

    /** Notes a fault that names the path, if there is a cycle. */
    void refuseCycle(long team, LongFunction<String> nameOf, String pointer, Faults faults) {
        Cycle cycle = cycleAt(team);
        if (cycle != null) {
            String path = cycle.path().stream().map(nameOf::apply).collect(Collectors.joining(" > "));
            faults.add(pointer, "A team cannot stand below itself: " + path + "; choose a parent outside it");
        }
    }

    private List<Long> pathUp(long team, LocalDate day) {
        List<Long> path = new ArrayList<>(List.of(team));
        long above = parentOn(team, day);
        while (above != Roster.NO_TEAM && above != team && !path.contains(above)) {
            path.add(above);
            above = parentOn(above, day);
        }
        if (above == team) {
            path.add(team);
        }
        return path;
    }

    private long parentOn(long team, LocalDate day) {
        return places.getOrDefault(team, Timeline.empty())
                .on(day)
                .map(Timeline.Entry::value)
                .orElse(Roster.NO_TEAM);
    }
}
