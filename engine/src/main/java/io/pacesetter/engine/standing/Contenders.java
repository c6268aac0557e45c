package io.pacesetter.engine.standing;

import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.TeamTree;
import io.pacesetter.engine.subject.AsOf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    Contenders(Roster roster, AsOf asOf) {
        this.roster = roster;
        this.asOf = asOf;
    }

    /**
     * Returns the people who belonged to the segment on any of the days measured.
     *
     * @param cuts the team they must have belonged to; empty for any
     * @param active who did something; they are on an unsegmented board even if they belonged to no team then
     */
    List<Contender> people(Leaderboard.Segment segment, List<TeamCut> cuts, Set<Long> active) {
        boolean everyone = cuts.isEmpty()
                && segment.role() == null
                && segment.minTenureDays() == null
                && segment.maxTenureDays() == null;
        List<Contender> found = new ArrayList<>();
        for (Roster.Member member : roster.members()) {
            boolean competes = everyone
                    ? roster.belonged(member.id(), asOf.measured()) || active.contains(member.id())
                    : belonged(member.id(), cuts) && fits(member.id(), segment);
            if (competes && !member.excluded()) {
                found.add(new Contender(member.id(), member.key(), member.name()));
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
        return within(segment, tenure(person, last.get()));
    }

    private static boolean within(Leaderboard.Segment segment, long tenure) {
        Integer least = segment.minTenureDays();
        Integer most = segment.maxTenureDays();
        return (least == null || tenure >= least) && (most == null || tenure <= most);
    }

    /** Counts the days since the person came without a break since; without a first day they were always there. */
    private long tenure(long person, Roster.Stay last) {
        LocalDate start = last.from();
        Optional<Roster.Stay> before = endingOn(person, start);
        while (start != null && before.isPresent()) {
            start = before.get().from();
            before = endingOn(person, start);
        }
        LocalDate day = asOf.until() == null ? asOf.span().to().minusDays(1) : asOf.day();
        return start == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(start, day);
    }

    private Optional<Roster.Stay> endingOn(long person, @Nullable LocalDate day) {
        return roster.staysOf(person).stream()
                .filter(stay -> day != null && day.equals(stay.to()))
                .filter(stay -> stay.from() == null || stay.from().isBefore(day))
                .findFirst();
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
        return found;
    }
}
