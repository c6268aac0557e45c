package io.pacesetter.engine.subject;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Roster;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Whose numbers a viewer sees on a day. The same as asking {@link Viewer#sees} and {@link Viewer#seesTeam} about each
 * subject, for as many subjects as there are.
 *
 * @param everyone whether everyone is seen
 * @param people the people seen, if not everyone
 * @param teams the teams seen into, if not everyone
 * @param managed the teams managed, with all below them
 */
public record Sight(boolean everyone, Set<Long> people, Set<Long> teams, Set<Long> managed) {

    /** Works out what a viewer sees. */
    public static Sight of(Viewer viewer, Roster roster, LocalDate day) {
        Set<Long> managed = viewer.managedTeams(roster, day);
        if (viewer.seesEveryone()) {
            return new Sight(true, Set.of(), Set.of(), managed);
        }
        Set<Long> people = new HashSet<>();
        Set<Long> teams = new HashSet<>(managed);
        Long self = viewer.personId();
        if (self != null) {
            people.add(self);
            teams.addAll(roster.treeOn(day).lineage(roster.teamOn(self, day)));
        }
        if (!managed.isEmpty()) {
            roster.members().stream()
                    .map(Roster.Member::id)
                    .filter(person -> managed.contains(roster.teamOn(person, day)))
                    .forEach(people::add);
        }
        return new Sight(false, Set.copyOf(people), Set.copyOf(teams), Set.copyOf(managed));
    }

    /** Tells whether a subject's numbers are seen; the company's are by all. */
    public boolean sees(Subject subject) {
        return switch (subject.level()) {
            case COMPANY -> true;
            case TEAM -> everyone || teams.contains(subject.id());
            case MEMBER -> everyone || people.contains(subject.id());
        };
    }
}
