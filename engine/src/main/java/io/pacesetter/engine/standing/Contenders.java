package io.pacesetter.engine.standing;

import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.TeamTree;
import io.pacesetter.engine.subject.AsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is on a board, whether they did something or not. */
final class Contenders {

    private final Roster roster;
    private final AsOf asOf;
    private final List<Contender> everyone;

    /** Takes everyone who may appear at all, in the order that the tied have among themselves. */
    Contenders(Roster roster, AsOf asOf, List<Contender> everyone) {
        this.roster = roster;
        this.asOf = asOf;
        this.everyone = everyone;
    }

    /** Returns everyone in a roster who may appear on boards, in the order that the tied have among themselves. */
    static List<Contender> everyoneIn(Roster roster) {
        return roster.members().stream()
                .filter(member -> !member.excluded())
                .map(member -> new Contender(member.id(), member.key(), member.name()))
                .sorted(Ranking.BY_NAME)
                .toList();
    }

    /**
     * Returns the people who belonged to the segment on any of the days measured.
     *
     * @param cuts the team they must have belonged to; empty for any
     * @param active who did something; they are on an unsegmented board even if they belonged to no team then
     */
    List<Contender> people(Leaderboard.Segment segment, List<TeamCut> cuts, Set<Long> active) {
        boolean unsegmented = cuts.isEmpty()
                && segment.role() == null
                && segment.minTenureDays() == null
                && segment.maxTenureDays() == null;
        List<Contender> found = new ArrayList<>();
        for (Contender person : everyone) {
            boolean competes = unsegmented
                    ? roster.belonged(person.id(), asOf.measured()) || active.contains(person.id())
                    : belonged(person.id(), cuts) && fits(person.id(), segment);
            if (competes) {
                found.add(person);
            }
        }
        return found;
    }

    private boolean belonged(long person, List<TeamCut> cuts) {
        if (cuts.isEmpty()) {
            return roster.belonged(person, asOf.measured());
        }
        for (Roster.Stay stay : roster.staysOf(person)) {
            for (TeamCut cut : cuts) {
                if (cut.teams().contains(stay.teamId()) && stay.meets(cut.span())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fits(long person, Leaderboard.Segment segment) {
        Optional<Roster.Stay> last = roster.staysOf(person).stream()
                .filter(stay -> stay.meets(asOf.measured()))
                .max(Comparator.comparing(stay -> stay.from() == null ? LocalDate.MIN : stay.from()));
        if (last.isEmpty()) {
            return false;
        }
        if (segment.role() != null && !segment.role().equals(last.get().role())) {
            return false;
        }
        LocalDate day = asOf.until() == null ? asOf.span().to().minusDays(1) : asOf.day();
        return within(segment, roster.tenure(last.get(), day));
    }

    private static boolean within(Leaderboard.Segment segment, long tenure) {
        Integer least = segment.minTenureDays();
        Integer most = segment.maxTenureDays();
        return (least == null || tenure >= least) && (most == null || tenure <= most);
    }

    /**
     * Returns the teams at a depth, or the lowest ones, as each stood last on the days measured.
     *
     * @param depth 1 for top teams; null for those with none below
     * @param within only this team and those below it; null for all
     */
    List<Contender> teams(@Nullable Integer depth, @Nullable Long within) {
        Map<Long, TeamTree> lastTree = new HashMap<>();
        Span days = asOf.measured();
        for (Roster.TreeSpan piece : roster.treesIn(days)) {
            piece.tree().teams().forEach(team -> lastTree.put(team, piece.tree()));
        }
        List<Contender> found = new ArrayList<>();
        lastTree.forEach((team, tree) -> {
            boolean level = depth == null ? tree.isLowest(team) : tree.depthOf(team) == depth;
            if (level && (within == null || tree.lineage(team).contains(within))) {
                roster.team(team).ifPresent(known -> found.add(new Contender(team, known.name(), known.name())));
            }
        });
        found.sort(Ranking.BY_NAME);
        return found;
    }
}
