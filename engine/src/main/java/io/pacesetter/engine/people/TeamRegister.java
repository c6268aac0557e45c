package io.pacesetter.engine.people;

import io.pacesetter.engine.refusal.Faults;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The teams of one organization while rows of a file name them; creates those that are missing. Not thread-safe. */
final class TeamRegister {

    private final TeamRows rows;
    private final Placements placements;
    private final Teams teams;
    private final Instant now;
    private final Map<String, Team> byName = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final Map<Long, Timeline<Long>> places;
    private boolean changed;

    TeamRegister(TeamRows rows, Placements placements, Teams teams, Instant now) {
        this.rows = rows;
        this.placements = placements;
        this.teams = teams;
        this.now = now;
        this.places = placements.all();
        rows.findAll().forEach(this::know);
    }

    /** Tells whether a team was created or placed since this was last asked. */
    boolean takeChanged() {
        boolean taken = changed;
        changed = false;
        return taken;
    }

    /** Notes why a team cannot stand below a parent, if so. */
    void check(@Nullable String team, @Nullable String parent, Faults faults) {
        if (team == null || parent == null) {
            if (parent != null) {
                faults.add("/parentTeam", "'" + parent + "' stands above no team; name the team as well");
            }
            return;
        }
        if (team.equals(parent)) {
            faults.add("/parentTeam", "A team cannot stand below itself: " + team + " > " + team);
            return;
        }
        Team known = byName.get(team);
        Team above = byName.get(parent);
        if (known == null || (above != null && standsBelow(known, above))) {
            return;
        }
        Optional<Long> other = placeOf(known).entries().stream()
                .map(Timeline.Entry::value)
                .filter(id -> id != Roster.NO_TEAM)
                .findFirst();
        if (other.isPresent()) {
            faults.add(
                    "/parentTeam",
                    team + " belongs to " + names.get(other.get()) + ", not to " + parent
                            + "; place the team elsewhere first, or leave the parent out");
        } else if (above != null) {
            Map<Long, Timeline<Long>> wanted = new HashMap<>(places);
            wanted.put(known.id(), placeOf(known).holding(above.id(), null));
            new TeamTreeCheck(wanted).refuseCycle(known.id(), id -> names.getOrDefault(id, ""), "/parentTeam", faults);
        }
    }

    /** Returns the id of a team that was checked; creates it, and the one above, if there is none. */
    long find(String team, @Nullable String parent) {
        long above = parent == null ? Roster.NO_TEAM : find(parent, null);
        Team known = byName.get(team);
        if (known == null) {
            Team created = rows.save(new Team(team, null, now));
            know(created);
            place(created, Timeline.<Long>empty().holding(above, null));
            return created.id();
        }
        if (known.archived()) {
            teams.restore(known);
            places.put(known.id(), placements.timeline(known.id()));
            changed = true;
        }
        if (above != Roster.NO_TEAM
                && placeOf(known).entries().stream().allMatch(entry -> entry.value() == Roster.NO_TEAM)) {
            place(known, placeOf(known).holding(above, null));
        }
        return known.id();
    }

    private boolean standsBelow(Team team, Team parent) {
        return placeOf(team).entries().stream().anyMatch(entry -> entry.value() == parent.id());
    }

    private Timeline<Long> placeOf(Team team) {
        return places.getOrDefault(team.id(), Timeline.empty());
    }

    private void place(Team team, Timeline<Long> timeline) {
        places.put(team.id(), timeline);
        placements.store(team.id(), timeline);
        changed = true;
    }

    private void know(Team team) {
        byName.put(team.name(), team);
        names.put(team.id(), team.name());
    }
}
