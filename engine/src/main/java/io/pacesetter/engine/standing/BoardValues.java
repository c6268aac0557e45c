package io.pacesetter.engine.standing;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.rules.measure.Aggregation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the values on a board. */
@Component
class BoardValues {

    private final Measures measures;
    private final PointValues points;

    BoardValues(Measures measures, PointValues points) {
        this.measures = measures;
        this.points = points;
    }

    /** Returns the values by person or team; a subject without activity may be missing. */
    Map<Long, @Nullable BigDecimal> of(Board board, Measures.Scope scope) {
        if (board.ranksPoints()) {
            return points.of(board, scope);
        }
        return switch (board.segment().level()) {
            case MEMBER -> ofPeople(board, scope);
            case TEAM -> measures.byTeam(board.organization(), board.indicator(), scope);
            case COMPANY -> {
                Map<Long, @Nullable BigDecimal> whole = new HashMap<>();
                whole.put(
                        board.organization().value(),
                        measures.together(board.organization(), board.indicator(), scope));
                yield whole;
            }
        };
    }

    /** Returns the value of a subject, 0 where a number that accumulates has none. */
    static @Nullable BigDecimal orZero(
            IndicatorDefinition indicator, Map<Long, @Nullable BigDecimal> values, long subject) {
        BigDecimal value = values.get(subject);
        return value == null && indicator.measure().aggregation().accumulates() ? BigDecimal.ZERO : value;
    }

    private Map<Long, @Nullable BigDecimal> ofPeople(Board board, Measures.Scope scope) {
        Long team = board.within();
        if (team == null) {
            return measures.byPerson(board.organization(), board.indicator(), scope);
        }
        List<TeamCut> cuts = TeamCut.of(board.roster(), team, scope.span());
        Aggregation aggregation = board.indicator().measure().aggregation();
        if (cuts.size() > 1 && (aggregation == Aggregation.COUNT || aggregation == Aggregation.SUM)) {
            return addedUp(board, scope, cuts);
        }
        // What does not add up over parts of the period is measured for the team as it stood last
        TeamCut last = cuts.get(cuts.size() - 1);
        return measures.byPerson(board.organization(), board.indicator(), scope.forTeams(last.teams()));
    }

    private Map<Long, @Nullable BigDecimal> addedUp(Board board, Measures.Scope scope, List<TeamCut> cuts) {
        Map<Long, @Nullable BigDecimal> sums = new HashMap<>();
        for (TeamCut cut : cuts) {
            Measures.Scope part = new Measures.Scope(cut.span(), scope.until(), cut.teams(), scope.people());
            measures.byPerson(board.organization(), board.indicator(), part).forEach((person, value) -> {
                if (value != null) {
                    sums.merge(person, value, BigDecimal::add);
                }
            });
        }
        return sums;
    }
}
