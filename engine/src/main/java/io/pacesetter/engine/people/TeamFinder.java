package io.pacesetter.engine.people;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.tenant.Ids;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Finds a team by what people call it: its id or its name. */
final class TeamFinder {

    private static final int SUGGESTIONS = 3;

    private TeamFinder() {}

    /** Returns the id of a team that is not archived; {@link Roster#NO_TEAM} if a fault was noted. */
    static long inUse(Roster roster, String text, String pointer, Faults faults) {
        long found = find(roster.teams(), text, pointer, faults);
        roster.team(found)
                .filter(Roster.Team::archived)
                .ifPresent(
                        team -> faults.add(pointer, team.name() + " is archived; bring it back or name another team"));
        return found;
    }

    /** Returns a team's id; {@link Roster#NO_TEAM} if a fault was noted. */
    static long find(Collection<Roster.Team> teams, String text, String pointer, Faults faults) {
        OptionalLong id = Ids.tryParse(text);
        for (Roster.Team team : teams) {
            if (id.isPresent() && team.id() == id.getAsLong()) {
                return team.id();
            }
        }
        for (Roster.Team team : teams) {
            if (team.name().equals(text)) {
                return team.id();
            }
        }
        faults.add(pointer, "'" + text + "' is no team" + suggestions(teams, text));
        return Roster.NO_TEAM;
    }

    private static String suggestions(Collection<Roster.Team> teams, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        int far = Math.max(2, wanted.length() / 3);
        String near = teams.stream()
                .filter(team -> !team.archived())
                .filter(team -> distance(wanted, team.name().toLowerCase(Locale.ROOT)) <= far
                        || team.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing((Roster.Team team) ->
                                distance(wanted, team.name().toLowerCase(Locale.ROOT)))
                        .thenComparing(Roster.Team::name))
                .limit(SUGGESTIONS)
                .map(Roster.Team::name)
                .collect(Collectors.joining(", "));
        return near.isEmpty() ? "; give the id or the name of one that exists" : "; did you mean " + near + "?";
    }

    /** The number of letters to add, drop or replace: Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
