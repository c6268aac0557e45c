package io.pacesetter.engine.people;

import io.pacesetter.engine.org.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who was in a team, or in one below it, on which days. */
public final class TeamDays {

    private TeamDays() {}

    /**
     * Returns the people by the days of a span on which they were there, as the tree of teams stood then; usually most
     * people were there all the time.
     */
    public static Map<Span, Set<Long>> of(Roster roster, long team, Span span) {
        Map<Span, Set<Long>> found = new HashMap<>();
        for (Roster.TreeSpan piece : roster.treesIn(span)) {
            Set<Long> teams = piece.tree().subtree(team);
            for (Roster.Member member : roster.members()) {
                for (Roster.Stay stay : roster.staysOf(member.id())) {
                    if (teams.contains(stay.teamId()) && stay.meets(piece.span())) {
                        found.computeIfAbsent(common(stay, piece.span()), first -> new HashSet<>())
                                .add(member.id());
                    }
                }
            }
        }
        return found;
    }

    private static Span common(Roster.Stay stay, Span span) {
        LocalDate from = stay.from() == null || stay.from().isBefore(span.from()) ? span.from() : stay.from();
        LocalDate to = stay.to() == null || stay.to().isAfter(span.to()) ? span.to() : stay.to();
        return new Span(from, to);
    }
}
