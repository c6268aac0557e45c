package io.pacesetter.engine.standing;

import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A team with all that stood below it, for a run of days on which that stayed the same.
 *
 * @param span the days
 * @param teams the team and all below it
 */
public record TeamCut(Span span, Set<Long> teams) {

    /** Cuts a span where what stands below a team changed; usually one piece. None for an empty span. */
    public static List<TeamCut> of(Roster roster, long team, Span span) {
        List<TeamCut> cuts = new ArrayList<>();
        for (Roster.TreeSpan piece : roster.treesIn(span)) {
            Set<Long> teams = piece.tree().subtree(team);
            TeamCut last = cuts.isEmpty() ? null : cuts.get(cuts.size() - 1);
            if (last != null && last.teams().equals(teams)) {
                cuts.set(
                        cuts.size() - 1,
                        new TeamCut(new Span(last.span().from(), piece.span().to()), teams));
            } else {
                cuts.add(new TeamCut(piece.span(), teams));
            }
        }
        return cuts;
    }
}
