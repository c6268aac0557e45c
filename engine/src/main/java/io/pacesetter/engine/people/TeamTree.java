package io.pacesetter.engine.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How teams nest on one day: region, team, squad, however deep. Immutable. */
public final class TeamTree {

    private final Map<Long, Long> parents;
    private final Map<Long, List<Long>> children = new HashMap<>();

    /** Takes the parent of each team that stands in the tree, {@link Roster#NO_TEAM} at the top; no cycles. */
    public TeamTree(Map<Long, Long> parents) {
        this.parents = Map.copyOf(parents);
        parents.forEach((team, parent) ->
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(team));
    }

    /** Returns a team and all above it, lowest first; the team alone if it does not stand in the tree. */
    public List<Long> lineage(long team) {
        List<Long> lineage = new ArrayList<>(4);
        long current = team;
        while (current != Roster.NO_TEAM) {
            lineage.add(current);
            current = parents.getOrDefault(current, Roster.NO_TEAM);
        }
        return lineage;
    }

    /** Returns a team and all below it. */
    public Set<Long> subtree(long team) {
        Set<Long> found = new HashSet<>();
        List<Long> open = new ArrayList<>(List.of(team));
        while (!open.isEmpty()) {
            long next = open.remove(open.size() - 1);
            if (found.add(next)) {
                open.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    /** Returns the teams right below a team; the top teams for {@link Roster#NO_TEAM}. */
    public List<Long> childrenOf(long team) {
        return List.copyOf(children.getOrDefault(team, List.of()));
    }

    /** Returns the teams in the tree. */
    public Set<Long> teams() {
        return parents.keySet();
    }

    /** Returns how deep a team stands: 1 at the top. */
    public int depthOf(long team) {
        return lineage(team).size();
    }

    /** Tells whether a team has none below it. */
    public boolean isLowest(long team) {
        return !children.containsKey(team);
    }
}
