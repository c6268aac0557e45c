package io.pacesetter.engine.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of placements. */
interface Placements extends JpaRepository<Placement, Long> {

    List<Placement> findByTeamId(long teamId);

    /** Returns a team's parents in order, {@link Roster#NO_TEAM} for the top. */
    default Timeline<Long> timeline(long teamId) {
        return new Timeline<>(
                findByTeamId(teamId).stream().map(Placement::entry).toList());
    }

    /** Returns every team's parents in order. */
    default Map<Long, Timeline<Long>> all() {
        Map<Long, List<Timeline.Entry<Long>>> entries = new HashMap<>();
        findAll()
                .forEach(row -> entries.computeIfAbsent(row.teamId(), id -> new ArrayList<>(1))
                        .add(row.entry()));
        Map<Long, Timeline<Long>> timelines = new HashMap<>();
        entries.forEach((team, list) -> timelines.put(team, new Timeline<>(list)));
        return timelines;
    }

    /** Makes a team's rows what the timeline says. */
    default void store(long teamId, Timeline<Long> timeline) {
        Map<Long, Placement> gone = new HashMap<>();
        findByTeamId(teamId).forEach(row -> gone.put(row.id(), row));
        for (Timeline.Entry<Long> entry : timeline.entries()) {
            Placement row = gone.remove(entry.id());
            if (row == null) {
                save(new Placement(teamId, entry));
            } else {
                row.become(entry);
            }
        }
        deleteAll(gone.values());
    }
}
