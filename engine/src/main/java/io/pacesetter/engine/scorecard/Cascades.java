package io.pacesetter.engine.scorecard;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.goal.GoalsInForce;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.TeamTree;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Sight;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.pace.Judgement;
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
 * Reads how goals add up: the company, its teams as the tree stands on the day looked at, and in them the members who
 * have a goal of their own. Members whom the viewer may not see are left out, yet their targets count for the sum.
 */
@Service
public class Cascades {

    private final GoalsInForce goals;
    private final Measures measures;
    private final Indicators indicators;
    private final Subjects subjects;
    private final Moments moments;

    Cascades(GoalsInForce goals, Measures measures, Indicators indicators, Subjects subjects, Moments moments) {
        this.goals = goals;
        this.measures = measures;
        this.indicators = indicators;
        this.subjects = subjects;
        this.moments = moments;
    }

    /**
     * Reads the cascade of an indicator.
     *
     * @throws Refusal if the indicator or the moment is none
     */
    public Cascade read(Viewer viewer, String indicator, Period period, @Nullable String at) {
        OrganizationId organization = viewer.organization();
        IndicatorDefinition definition = indicators
                .find(organization, indicator)
                .orElseThrow(() -> Refusal.invalid("/indicator", "There is no indicator " + indicator));
        Moments.Moment moment = moments.read(organization, period, at);
        AsOf asOf = moment.asOf();
        Roster roster = moment.roster();
        Map<Subject, Goal> bySubject = goals.forIndicator(organization, definition.id(), period, asOf.day()).stream()
                .collect(Collectors.toMap(Goal::subject, goal -> goal, (one, other) -> other));
        Tree tree = new Tree(
                definition,
                bySubject,
                actuals(organization, definition, asOf, bySubject.keySet()),
                moment.attendances(),
                new Places(roster, roster.treeOn(asOf.day()), asOf),
                subjects.sightOf(viewer));
        return new Cascade(definition, asOf, tree.company(subjects.nameOf(organization, Subject.COMPANY)));
    }

    private Map<Subject, @Nullable BigDecimal> actuals(
            OrganizationId organization, IndicatorDefinition indicator, AsOf asOf, Set<Subject> withGoals) {
        Map<Subject, @Nullable BigDecimal> actuals = new HashMap<>();
        Measures.Scope scope = asOf.scope();
        actuals.put(Subject.COMPANY, measures.together(organization, indicator, scope));
        measures.byTeam(organization, indicator, scope)
                .forEach((team, value) -> actuals.put(Subject.team(team), value));
        Set<Long> people = withGoals.stream()
                .filter(subject -> subject.level() == Level.MEMBER)
                .map(Subject::id)
                .collect(Collectors.toSet());
        if (!people.isEmpty()) {
            Measures.Scope theirs = people.size() > Heatmaps.MOST_MEMBERS ? scope : scope.forPeople(people);
            measures.byPerson(organization, indicator, theirs)
                    .forEach((person, value) -> actuals.put(Subject.member(person), value));
        }
        return actuals;
    }

    /** Who stands where on the day looked at. */
    private record Places(Roster roster, TeamTree tree, AsOf asOf) {

        long teamOf(long person) {
            return roster.teamOn(person, asOf.day());
        }

        String nameOf(Subject subject) {
            return subject.level() == Level.TEAM
                    ? roster.team(subject.id()).map(Roster.Team::name).orElse("")
                    : roster.byId(subject.id()).map(Roster.Member::name).orElse("");
        }
    }

    /** The cascade being built. */
    private record Tree(
            IndicatorDefinition indicator,
            Map<Subject, Goal> goals,
            Map<Subject, @Nullable BigDecimal> actuals,
            Attendances attendances,
            Places places,
            Sight sight) {

        Cascade.Node company(String name) {
            return node(Subject.COMPANY, name, childrenOf(Roster.NO_TEAM, membersByTeam()));
        }

        private Map<Long, List<Subject>> membersByTeam() {
            return goals.keySet().stream()
                    .filter(subject -> subject.level() == Level.MEMBER)
                    .collect(Collectors.groupingBy(subject -> places.teamOf(subject.id())));
        }

        private List<Cascade.Node> childrenOf(long team, Map<Long, List<Subject>> members) {
            List<Cascade.Node> children = new ArrayList<>();
            for (long below : places.tree().childrenOf(team)) {
                Subject subject = Subject.team(below);
                children.add(node(subject, places.nameOf(subject), childrenOf(below, members)));
            }
            for (Subject member : members.getOrDefault(team, List.of())) {
                children.add(node(member, places.nameOf(member), List.of()));
            }
            children.sort(
                    Comparator.comparing((Cascade.Node child) -> child.subject().level() == Level.MEMBER)
                            .thenComparing(Cascade.Node::name)
                            .thenComparing(child -> child.subject().id()));
            return children;
        }

        private Cascade.Node node(Subject subject, String name, List<Cascade.Node> children) {
            BigDecimal actual = actuals.get(subject);
            boolean accumulates = indicator.measure().aggregation().accumulates();
            if (actual == null && accumulates) {
                actual = BigDecimal.ZERO;
            }
            Goal goal = goals.get(subject);
            Judgement judgement =
                    goal == null ? null : Judgement.of(goal.target(indicator), attendances.of(subject), actual);
            BigDecimal parts = accumulates ? sumOfTargets(children) : null;
            BigDecimal gap = judgement == null || parts == null
                    ? null
                    : judgement.target().subtract(parts);
            List<Cascade.Node> seen = children.stream()
                    .filter(child -> child.subject().level() != Level.MEMBER || sight.sees(child.subject()))
                    .toList();
            return new Cascade.Node(subject, name, actual, judgement, parts, gap, seen);
        }

        private static @Nullable BigDecimal sumOfTargets(List<Cascade.Node> children) {
            BigDecimal sum = null;
            for (Cascade.Node child : children) {
                Judgement judgement = child.judgement();
                if (judgement != null) {
                    sum = sum == null ? judgement.target() : sum.add(judgement.target());
                }
            }
            return sum;
        }
    }
}
