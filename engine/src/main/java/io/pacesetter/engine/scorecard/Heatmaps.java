package io.pacesetter.engine.scorecard;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.goal.GoalsInForce;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Sight;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.pace.Attendance;
import io.pacesetter.rules.pace.Judgement;
import io.pacesetter.rules.pace.Peers;
import io.pacesetter.rules.pace.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads heat maps of a team's members on the day looked at. Everyone in the team is compared with; rows are given of those
 * whom the viewer may see.
 */
@Service
public class Heatmaps {

    /** The most members that a map compares. */
    public static final int MOST_MEMBERS = 500;

    private final GoalsInForce goals;
    private final Measures measures;
    private final Indicators indicators;
    private final Subjects subjects;
    private final Moments moments;

    Heatmaps(GoalsInForce goals, Measures measures, Indicators indicators, Subjects subjects, Moments moments) {
        this.goals = goals;
        this.measures = measures;
        this.indicators = indicators;
        this.subjects = subjects;
        this.moments = moments;
    }

    /**
     * Reads a heat map.
     *
     * @param team the team with all below it; null for the whole company
     * @throws Refusal if the team is none that the viewer may see into, or has too many members
     */
    public Heatmap read(Viewer viewer, @Nullable String team, Period period, @Nullable String at) {
        OrganizationId organization = viewer.organization();
        Moments.Moment moment = moments.read(organization, period, at);
        AsOf asOf = moment.asOf();
        Subject within = team == null ? Subject.COMPANY : subjects.seen(viewer, Level.TEAM, team);
        List<Roster.Member> members = members(moment.roster(), within, asOf);
        Set<Long> people = members.stream().map(Roster.Member::id).collect(Collectors.toSet());
        List<IndicatorDefinition> columns = Scorecards.leadingFirst(indicators.inUse(organization));
        Map<Long, Column> byIndicator = new HashMap<>();
        for (IndicatorDefinition indicator : columns) {
            byIndicator.put(
                    indicator.id(), Column.of(indicator, people, values(organization, indicator, asOf, people)));
        }
        Map<Target, Goal> asked = new HashMap<>();
        goals.ofPeople(organization, people, period, asOf.day())
                .forEach(goal -> asked.put(new Target(goal.subject().id(), goal.indicatorId()), goal));
        Attendances attendances = moment.attendances();
        Sight sight = subjects.sightOf(viewer);
        List<Heatmap.Row> rows = members.stream()
                .filter(member -> sight.sees(Subject.member(member.id())))
                .map(member -> row(member, columns, asked, attendances, byIndicator))
                .toList();
        return new Heatmap(asOf, columns, rows);
    }

    private static List<Roster.Member> members(Roster roster, Subject within, AsOf asOf) {
        Set<Long> teams =
                within.level() == Level.TEAM ? roster.treeOn(asOf.day()).subtree(within.id()) : Set.of();
        List<Roster.Member> members = roster.members().stream()
                .filter(member -> !member.excluded())
                .filter(member -> roster.stayOn(member.id(), asOf.day())
                        .filter(stay -> within.level() == Level.COMPANY || teams.contains(stay.teamId()))
                        .isPresent())
                .sorted(Comparator.comparing(Roster.Member::name).thenComparing(Roster.Member::key))
                .toList();
        if (members.size() > MOST_MEMBERS) {
            throw Refusal.invalid(
                    "/team",
                    "A heat map compares at most " + MOST_MEMBERS + " members, here are " + members.size()
                            + "; choose a team");
        }
        return members;
    }

    private Map<Long, @Nullable BigDecimal> values(
            OrganizationId organization, IndicatorDefinition indicator, AsOf asOf, Set<Long> people) {
        return people.isEmpty()
                ? Map.of()
                : measures.byPerson(organization, indicator, asOf.scope().forPeople(people));
    }

    private static Heatmap.Row row(
            Roster.Member member,
            List<IndicatorDefinition> indicators,
            Map<Target, Goal> asked,
            Attendances attendances,
            Map<Long, Column> columns) {
        Attendance attendance = attendances.of(Subject.member(member.id()));
        List<Heatmap.Cell> cells = new ArrayList<>();
        List<Score.Line> scored = new ArrayList<>();
        for (IndicatorDefinition indicator : indicators) {
            Column column = columns.getOrDefault(indicator.id(), Column.EMPTY);
            BigDecimal value = column.values().get(member.id());
            Goal goal = asked.get(new Target(member.id(), indicator.id()));
            Judgement judgement = null;
            if (goal != null) {
                judgement = Judgement.of(goal.target(indicator), attendance, value);
                scored.add(goal.line(judgement));
            }
            cells.add(column.cell(indicator, value, judgement));
        }
        return new Heatmap.Row(member, Score.of(scored), cells);
    }

    private record Target(long person, long indicator) {}

    /** All numbers of one indicator. */
    private record Column(
            Map<Long, @Nullable BigDecimal> values,
            List<BigDecimal> numbers,
            @Nullable BigDecimal median) {

        private static final Column EMPTY = new Column(Map.of(), List.of(), null);

        static Column of(IndicatorDefinition indicator, Set<Long> people, Map<Long, @Nullable BigDecimal> measured) {
            Map<Long, @Nullable BigDecimal> values = new HashMap<>();
            List<BigDecimal> numbers = new ArrayList<>();
            boolean accumulates = indicator.measure().aggregation().accumulates();
            for (long person : people) {
                BigDecimal value = measured.get(person);
                if (value == null && accumulates) {
                    value = BigDecimal.ZERO;
                }
                values.put(person, value);
                if (value != null) {
                    numbers.add(value);
                }
            }
            return new Column(values, numbers, Peers.median(numbers));
        }

        Heatmap.Cell cell(IndicatorDefinition indicator, @Nullable BigDecimal value, @Nullable Judgement judgement) {
            BigDecimal percentile = value == null ? null : Peers.percentile(value, numbers, indicator.lowerIsBetter());
            return new Heatmap.Cell(indicator, value, judgement, median, percentile);
        }
    }
}
