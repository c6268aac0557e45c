package io.pacesetter.engine.contest;

import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.TeamTree;
import io.pacesetter.engine.subject.Level;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Tells who takes part in a contest, and whom a member scores for. */
final class Entrants {

    private final Contest.Terms terms;
    private final Roster roster;
    private final Calendar calendar;

    Entrants(Contest contest, Roster roster, Calendar calendar) {
        this.terms = contest.terms();
        this.roster = roster;
        this.calendar = calendar;
    }

    /** Returns the names of all who take part, by id: everyone there was in the window, unless some are named. */
    Map<Long, String> all() {
        Span days = new Span(
                calendar.dayOf(terms.from()),
                calendar.dayOf(terms.to().minusNanos(1_000)).plusDays(1));
        Map<Long, String> names = new HashMap<>();
        if (terms.level() == Level.MEMBER) {
            roster.members().stream()
                    .filter(member -> !member.excluded() && roster.belonged(member.id(), days))
                    .filter(member -> terms.participants().isEmpty()
                            || terms.participants().contains(member.id()))
                    .forEach(member -> names.put(member.id(), member.name()));
            return names;
        }
        roster.teams().stream()
                .filter(team -> terms.participants().isEmpty() ? isLowest(team.id(), days) : takesPart(team.id()))
                .forEach(team -> names.put(team.id(), team.name()));
        return names;
    }

    private boolean takesPart(long subject) {
        return terms.participants().contains(subject);
    }

    private boolean isLowest(long team, Span days) {
        return roster.treesIn(days).stream()
                .anyMatch(piece ->
                        piece.tree().teams().contains(team) && piece.tree().isLowest(team));
    }

    /**
     * Returns the participant that a member scores for on a day: itself, or the nearest of its team and the teams above it
     * that takes part.
     *
     * @return {@link Roster#NO_TEAM} if it takes no part
     */
    long participantOf(long person, LocalDate day) {
        if (roster.byId(person).map(Roster.Member::excluded).orElse(true)) {
            return Roster.NO_TEAM;
        }
        if (terms.level() == Level.MEMBER) {
            boolean named = terms.participants().isEmpty() || takesPart(person);
            return named && roster.stayOn(person, day).isPresent() ? person : Roster.NO_TEAM;
        }
        long team = roster.teamOn(person, day);
        if (team == Roster.NO_TEAM || terms.participants().isEmpty()) {
            return team;
        }
        TeamTree tree = roster.treeOn(day);
        return tree.lineage(team).stream().filter(this::takesPart).findFirst().orElse(Roster.NO_TEAM);
    }
}
