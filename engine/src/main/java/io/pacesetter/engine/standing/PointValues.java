package io.pacesetter.engine.standing;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.ledger.EarnedPoints;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.rules.measure.Aggregation;
import io.pacesetter.rules.measure.Filter;
import io.pacesetter.rules.measure.Measure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the values on a board of points. Points count for the team in which a person was on the day that they are for;
 * those of excluded people count nowhere.
 */
@Component
class PointValues {

    /** What boards of points are described by; no indicator of any organization. */
    static final IndicatorDefinition POINTS = new IndicatorDefinition(
            0,
            "points",
            "Points",
            false,
            Measure.of(Aggregation.SUM, "points", Filter.ALL),
            null,
            null,
            0,
            false,
            true,
            false,
            null,
            0);

    private final EarnedPoints earned;

    PointValues(EarnedPoints earned) {
        this.earned = earned;
    }

    /** Returns the points by person or team, or the company's; a subject without any may be missing. */
    Map<Long, @Nullable BigDecimal> of(Board board, Measures.Scope scope) {
        if (board.segment().level() == Level.MEMBER && board.within() == null && scope.until() == null) {
            return ofEveryone(board, scope.span());
        }
        List<EarnedPoints.OfDay> counted = counted(board, scope);
        return switch (board.segment().level()) {
            case MEMBER -> ofPeople(board, counted, scope.span());
            case TEAM -> ofTeams(board.roster(), counted, scope.span());
            case COMPANY -> {
                Map<Long, @Nullable BigDecimal> whole = new HashMap<>();
                counted.forEach(part -> add(whole, board.organization().value(), part));
                yield whole;
            }
        };
    }

    /** The board that is read most takes a row per person, not one for each day. */
    private Map<Long, @Nullable BigDecimal> ofEveryone(Board board, Span span) {
        Map<Long, @Nullable BigDecimal> sums = new HashMap<>();
        earned.byPerson(board.organization(), span).forEach((person, points) -> {
            if (!isExcluded(board, person)) {
                sums.put(person, points);
            }
        });
        return sums;
    }

    private static boolean isExcluded(Board board, long person) {
        return board.roster().byId(person).map(Roster.Member::excluded).orElse(true);
    }

    private List<EarnedPoints.OfDay> counted(Board board, Measures.Scope scope) {
        List<EarnedPoints.OfDay> all = new ArrayList<>();
        Span span = scope.span();
        Instant until = scope.until();
        if (until == null) {
            all.addAll(earned.byDay(board.organization(), span));
        } else {
            // The moment looked at lies on the last day, see AsOf
            Span before = new Span(span.from(), span.to().minusDays(1));
            all.addAll(earned.byDay(board.organization(), before));
            all.addAll(earned.before(board.organization(), before.to(), until));
        }
        all.removeIf(part -> isExcluded(board, part.personId()));
        return all;
    }

    private static Map<Long, @Nullable BigDecimal> ofPeople(Board board, List<EarnedPoints.OfDay> parts, Span span) {
        Long within = board.within();
        Map<Long, @Nullable BigDecimal> sums = new HashMap<>();
        if (within == null) {
            parts.forEach(part -> add(sums, part.personId(), part));
            return sums;
        }
        for (TeamCut cut : TeamCut.of(board.roster(), within, span)) {
            for (EarnedPoints.OfDay part : parts) {
                if (cut.span().contains(part.day())
                        && cut.teams().contains(board.roster().teamOn(part.personId(), part.day()))) {
                    add(sums, part.personId(), part);
                }
            }
        }
        return sums;
    }

    private static Map<Long, @Nullable BigDecimal> ofTeams(Roster roster, List<EarnedPoints.OfDay> parts, Span span) {
        Map<Long, @Nullable BigDecimal> sums = new HashMap<>();
        for (Roster.TreeSpan piece : roster.treesIn(span)) {
            for (EarnedPoints.OfDay part : parts) {
                if (piece.span().contains(part.day())) {
                    piece.tree()
                            .lineage(roster.teamOn(part.personId(), part.day()))
                            .forEach(team -> add(sums, team, part));
                }
            }
        }
        return sums;
    }

    private static void add(Map<Long, @Nullable BigDecimal> sums, long subject, EarnedPoints.OfDay part) {
        BigDecimal sum = sums.get(subject);
        sums.put(subject, sum == null ? part.points() : sum.add(part.points()));
    }
}
