package io.pacesetter.engine.standing;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads the numbers of one subject: a person's, a team's with all below it, or the company's. */
@Service
public class Numbers {

    private final Measures measures;
    private final Rosters rosters;

    Numbers(Measures measures, Rosters rosters) {
        this.measures = measures;
        this.rosters = rosters;
    }

    /** Returns each indicator's number by id, 0 where one that accumulates has nothing to count. */
    public Map<Long, @Nullable BigDecimal> of(
            OrganizationId organization, Subject subject, Set<IndicatorDefinition> indicators, Measures.Scope scope) {
        Map<Long, @Nullable BigDecimal> found = new HashMap<>();
        if (!indicators.isEmpty() && scope.span().days() > 0) {
            found.putAll(measured(organization, subject, indicators, scope));
        }
        Map<Long, @Nullable BigDecimal> whole = new HashMap<>();
        for (IndicatorDefinition indicator : indicators) {
            whole.put(indicator.id(), BoardValues.orZero(indicator, found, indicator.id()));
        }
        return whole;
    }

    /** Returns an indicator's number of each day on which something was done. */
    public Map<LocalDate, @Nullable BigDecimal> byDay(
            OrganizationId organization, Subject subject, IndicatorDefinition indicator, Span span) {
        Measures.Scope scope = Measures.Scope.of(span);
        return switch (subject.level()) {
            case COMPANY -> measures.byDay(organization, indicator, scope);
            case MEMBER -> measures.byDay(organization, indicator, scope.forPeople(Set.of(subject.id())));
            case TEAM -> {
                Map<LocalDate, @Nullable BigDecimal> days = new HashMap<>();
                for (TeamCut cut : cuts(organization, subject, span)) {
                    Measures.Scope part = Measures.Scope.of(cut.span()).forTeams(cut.teams());
                    days.putAll(measures.byDay(organization, indicator, part));
                }
                yield days;
            }
        };
    }

    private Map<Long, @Nullable BigDecimal> measured(
            OrganizationId organization, Subject subject, Set<IndicatorDefinition> indicators, Measures.Scope scope) {
        if (subject.level() == Level.COMPANY) {
            return measures.together(organization, indicators, scope);
        }
        if (subject.level() == Level.MEMBER) {
            return measures.together(organization, indicators, scope.forPeople(Set.of(subject.id())));
        }
        List<TeamCut> cuts = cuts(organization, subject, scope.span());
        if (cuts.size() == 1) {
            return measures.together(
                    organization, indicators, scope.forTeams(cuts.get(0).teams()));
        }
        Map<Long, @Nullable BigDecimal> rolledUp = new HashMap<>();
        for (IndicatorDefinition indicator : indicators) {
            rolledUp.put(
                    indicator.id(),
                    measures.byTeam(organization, indicator, scope).get(subject.id()));
        }
        return rolledUp;
    }

    private List<TeamCut> cuts(OrganizationId organization, Subject subject, Span span) {
        Roster roster = rosters.current(organization);
        return TeamCut.of(roster, subject.id(), span);
    }
}
