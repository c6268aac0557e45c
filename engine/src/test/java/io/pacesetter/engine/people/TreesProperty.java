package io.pacesetter.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.org.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However teams are moved, as long as no move is refused, they stand in a tree on every day. */
class TreesProperty {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 20;
    private static final int TEAMS = 5;
    private static final Span ALL = new Span(START, START.plusDays(DAYS));

    /** A team placed below another, {@link Roster#NO_TEAM} for the top, from a day on. */
    record Move(long team, long parent, LocalDate from) {}

    @Property
    void movesThatAreNotRefusedMakeNoCycleOnAnyDay(@ForAll("moves") List<Move> moves) {
        Map<Long, Timeline<Long>> places = play(moves);

        ALL.from().datesUntil(ALL.to()).forEach(day -> {
            for (long team : places.keySet()) {
                long above = team;
                for (int steps = 0; above != Roster.NO_TEAM; steps++) {
                    assertThat(steps).as("way up from %s on %s", team, day).isLessThanOrEqualTo(TEAMS);
                    above = places.getOrDefault(above, Timeline.empty())
                            .on(day)
                            .map(Timeline.Entry::value)
                            .orElse(Roster.NO_TEAM);
                }
            }
        });
    }

    @Property
    void treesOfASpanFollowEachOtherAndShowEveryDayAsItWas(@ForAll("moves") List<Move> moves) {
        Roster roster = rosterOf(play(moves));

        List<Roster.TreeSpan> trees = roster.treesIn(ALL);

        LocalDate next = ALL.from();
        for (Roster.TreeSpan tree : trees) {
            assertThat(tree.span().from()).isEqualTo(next);
            next = tree.span().to();
            tree.span().from().datesUntil(tree.span().to()).forEach(day -> {
                for (long team = 1; team <= TEAMS; team++) {
                    assertThat(tree.tree().lineage(team))
                            .isEqualTo(roster.treeOn(day).lineage(team));
                }
            });
        }
        assertThat(next).isEqualTo(ALL.to());
    }

    @Property
    void aTeamIsInTheSubtreeOfAllAboveIt(@ForAll("moves") List<Move> moves) {
        TeamTree tree = rosterOf(play(moves)).treeOn(START.plusDays(DAYS - 1));

        for (long team : tree.teams()) {
            for (long above : tree.lineage(team)) {
                assertThat(tree.subtree(above)).contains(team);
            }
            assertThat(tree.depthOf(team)).isEqualTo(tree.lineage(team).size());
        }
    }

    private static Map<Long, Timeline<Long>> play(List<Move> moves) {
        Map<Long, Timeline<Long>> places = new HashMap<>();
        for (long team = 1; team <= TEAMS; team++) {
            places.put(team, Timeline.<Long>empty().holding(Roster.NO_TEAM, null));
        }
        for (Move move : moves) {
            Map<Long, Timeline<Long>> wanted = new HashMap<>(places);
            wanted.put(
                    move.team(),
                    wanted.getOrDefault(move.team(), Timeline.empty()).holding(move.parent(), move.from()));
            if (new TeamTreeCheck(wanted).cycleAt(move.team()) == null) {
                places = wanted;
            }
        }
        return places;
    }

    private static Roster rosterOf(Map<Long, Timeline<Long>> places) {
        List<Roster.Placement> placements = new ArrayList<>();
        places.forEach((team, timeline) -> timeline.entries()
                .forEach(entry -> placements.add(new Roster.Placement(
                        team, entry.value() == Roster.NO_TEAM ? null : entry.value(), entry.from(), entry.to()))));
        return new Roster(0, List.of(), List.of(), List.of(), List.of(), placements);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, TEAMS),
                        Arbitraries.longs().between(0, TEAMS),
                        Arbitraries.integers().between(0, DAYS - 1).map(START::plusDays))
                .as(Move::new)
                .list()
                .ofMaxSize(12);
    }
}
