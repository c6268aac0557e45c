package io.pacesetter.engine.scorecard;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.standing.Numbers;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.pace.Conversion;
import io.pacesetter.rules.pace.Judgement;
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Solves gaps back into what a person can do about them.
 *
 * <p>A leading indicator's gap is what to do. A lagging one's is divided by what one call, demo, … brought in the past
 * twelve weeks: the person's own, or the team's, or the company's where that is too few to tell.
 */
@Component
class RecoveryPlans {

    private static final int WEEKS = 12;
    private static final int MOST_WAYS = 3;
    private static final int DIGITS = 1;

    private final Numbers numbers;
    private final Indicators indicators;
    private final Rosters rosters;

    RecoveryPlans(Numbers numbers, Indicators indicators, Rosters rosters) {
        this.numbers = numbers;
        this.indicators = indicators;
        this.rosters = rosters;
    }

    /** Returns what would put a person's goals on pace: each thing to do once, as often as the most pressing goal asks. */
    List<MyDay.Suggestion> of(OrganizationId organization, long person, LocalDate today, List<Scorecard> cards) {
        Past past = new Past(organization, person, today);
        Map<Long, MyDay.Suggestion> suggestions = new LinkedHashMap<>();
        for (Behind behind : mostPressing(cards)) {
            IndicatorDefinition indicator = behind.line().indicator();
            if (indicator.leading()) {
                keep(suggestions, suggest(behind, indicator, roundUp(behind), null, MyDay.Source.GOAL));
            } else {
                past.waysTo(behind).forEach(way -> keep(suggestions, way));
            }
        }
        return List.copyOf(suggestions.values());
    }

    private static void keep(Map<Long, MyDay.Suggestion> suggestions, MyDay.Suggestion another) {
        suggestions.merge(
                another.indicator().id(),
                another,
                (one, other) -> one.perDay().compareTo(other.perDay()) >= 0 ? one : other);
    }

    private static BigDecimal roundUp(Behind behind) {
        int digits = behind.line().indicator().decimals();
        return behind.gap().setScale(digits, RoundingMode.CEILING);
    }

    /** A goal off pace. */
    private record Behind(Scorecard card, Scorecard.Line line, BigDecimal gap, BigDecimal perDay) {}

    private static Iterable<Behind> mostPressing(List<Scorecard> cards) {
        Map<Long, Behind> found = new LinkedHashMap<>();
        for (Scorecard card : cards) {
            for (Scorecard.Line line : card.lines()) {
                Behind behind = behind(card, line);
                if (behind != null) {
                    found.merge(
                            line.indicator().id(),
                            behind,
                            (one, other) -> one.perDay().compareTo(other.perDay()) >= 0 ? one : other);
                }
            }
        }
        return found.values();
    }

    private static @Nullable Behind behind(Scorecard card, Scorecard.Line line) {
        Judgement judgement = line.judgement();
        if (judgement == null || (judgement.status() != Status.BEHIND && judgement.status() != Status.AT_RISK)) {
            return null;
        }
        BigDecimal gap = judgement.gap();
        BigDecimal perDay = judgement.perRemainingDay();
        return gap == null || perDay == null || gap.signum() == 0 ? null : new Behind(card, line, gap, perDay);
    }

    private static MyDay.Suggestion suggest(
            Behind behind,
            IndicatorDefinition indicator,
            BigDecimal need,
            @Nullable BigDecimal rate,
            MyDay.Source source) {
        BigDecimal days = behind.card().attendance().remaining().max(BigDecimal.ONE);
        return new MyDay.Suggestion(
                indicator,
                need,
                need.divide(days, DIGITS, RoundingMode.CEILING),
                behind.line().indicator(),
                behind.card().asOf().period(),
                behind.gap(),
                rate,
                source);
    }

    /** The past twelve weeks, read once for the person and only if need be for the team and the company. */
    private final class Past {
        private final OrganizationId organization;
        private final Map<MyDay.Source, Subject> sources = new EnumMap<>(MyDay.Source.class);
        private final Map<MyDay.Source, Map<Long, @Nullable BigDecimal>> read = new EnumMap<>(MyDay.Source.class);
        private final Measures.Scope scope;
        private final Set<IndicatorDefinition> accumulating;

        Past(OrganizationId organization, long person, LocalDate today) {
            this.organization = organization;
            this.scope = Measures.Scope.of(new Span(today.minusWeeks(WEEKS), today));
            this.accumulating = new HashSet<>(indicators.inUse(organization).stream()
                    .filter(indicator -> indicator.measure().aggregation().accumulates())
                    .toList());
            sources.put(MyDay.Source.PERSON, Subject.member(person));
            long team = rosters.current(organization).teamOn(person, today);
            if (team != Roster.NO_TEAM) {
                sources.put(MyDay.Source.TEAM, Subject.team(team));
            }
            sources.put(MyDay.Source.COMPANY, Subject.COMPANY);
        }

        List<MyDay.Suggestion> waysTo(Behind behind) {
            List<MyDay.Suggestion> ways = new ArrayList<>();
            for (IndicatorDefinition effort : accumulating) {
                MyDay.Suggestion way = effort.leading() && !effort.lowerIsBetter() ? way(behind, effort) : null;
                if (way != null) {
                    ways.add(way);
                }
            }
            ways.sort(Comparator.comparing(MyDay.Suggestion::source)
                    .thenComparing(MyDay.Suggestion::need)
                    .thenComparing(way -> way.indicator().key()));
            return ways.subList(0, Math.min(MOST_WAYS, ways.size()));
        }

        private MyDay.@Nullable Suggestion way(Behind behind, IndicatorDefinition effort) {
            for (MyDay.Source source : sources.keySet()) {
                Conversion conversion = new Conversion(
                        value(source, effort), value(source, behind.line().indicator()));
                if (conversion.tells()) {
                    BigDecimal need = conversion.effortsFor(behind.gap());
                    return suggest(behind, effort, need, conversion.rate(), source);
                }
            }
            return null;
        }

        private BigDecimal value(MyDay.Source source, IndicatorDefinition indicator) {
            Map<Long, @Nullable BigDecimal> values = read.get(source);
            if (values == null) {
                Subject subject = sources.getOrDefault(source, Subject.COMPANY);
                values = numbers.of(organization, subject, accumulating, scope);
                read.put(source, values);
            }
            BigDecimal value = values.get(indicator.id());
            return value == null ? BigDecimal.ZERO : value;
        }
    }
}
