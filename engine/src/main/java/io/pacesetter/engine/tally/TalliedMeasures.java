package io.pacesetter.engine.tally;

import io.pacesetter.engine.activity.ActivityLog;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.people.TeamTree;
import io.pacesetter.engine.tally.TallyReader.Question;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Values from the tallies of whole days; a day that a moment cuts is tallied from the log. */
@Service
class TalliedMeasures implements Measures {

    private static final int FEW_PEOPLE = 1_000;

    private final TallyReader reader;
    private final ActivityLog log;
    private final Indicators indicators;
    private final Organizations organizations;
    private final Rosters rosters;

    TalliedMeasures(
            TallyReader reader, ActivityLog log, Indicators indicators, Organizations organizations, Rosters rosters) {
        this.reader = reader;
        this.log = log;
        this.indicators = indicators;
        this.organizations = organizations;
        this.rosters = rosters;
    }

    /** The days that tallies answer for, and the rest of a day up to a moment, which the log answers for. */
    private record Cut(
            Span whole, @Nullable Instant from, @Nullable Instant until) {}

    @Override
    public Map<Long, @Nullable BigDecimal> byPerson(
            OrganizationId organization, IndicatorDefinition indicator, Scope scope) {
        return byKey(organization, indicator, Grouping.PERSON, scope, key -> key);
    }

    @Override
    public Map<Long, @Nullable BigDecimal> byTeam(
            OrganizationId organization, IndicatorDefinition indicator, Scope scope) {
        return byKey(organization, indicator, Grouping.TEAM, scope, key -> key);
    }

    @Override
    public Map<LocalDate, @Nullable BigDecimal> byDay(
            OrganizationId organization, IndicatorDefinition indicator, Scope scope) {
        return new TreeMap<>(byKey(organization, indicator, Grouping.DAY, scope, LocalDate::ofEpochDay));
    }

    @Override
    public @Nullable BigDecimal together(OrganizationId organization, IndicatorDefinition indicator, Scope scope) {
        return together(organization, Set.of(indicator), scope).get(indicator.id());
    }

    @Override
    public Map<Long, @Nullable BigDecimal> together(
            OrganizationId organization, Set<IndicatorDefinition> wanted, Scope scope) {
        Formulas formulas = formulas(organization, wanted);
        Sums sums = sums(organization, formulas, Grouping.TOGETHER, scope);
        Map<Long, @Nullable BigDecimal> values = new HashMap<>();
        wanted.forEach(indicator -> values.put(indicator.id(), formulas.value(indicator, 0, sums)));
        return values;
    }

    private <K> Map<K, @Nullable BigDecimal> byKey(
            OrganizationId organization,
            IndicatorDefinition indicator,
            Grouping grouping,
            Scope scope,
            LongFunction<K> reading) {
        Formulas formulas = formulas(organization, Set.of(indicator));
        Sums sums = sums(organization, formulas, grouping, scope);
        Map<K, @Nullable BigDecimal> values = new HashMap<>();
        formulas.keys(sums).forEach(key -> values.put(reading.apply(key), formulas.value(indicator, key, sums)));
        return values;
    }

    /** Returns what must be read for some indicators. */
    Formulas formulas(OrganizationId organization, Collection<IndicatorDefinition> wanted) {
        return new Formulas(wanted, key -> indicators.find(organization, key));
    }

    /** Reads what an indicator or ratio is made of. */
    Sums sums(OrganizationId organization, Formulas formulas, Grouping grouping, Scope scope) {
        Sums sums = new Sums();
        if (formulas.plain().isEmpty()) {
            return sums;
        }
        Calendar calendar = organizations.calendar(organization);
        Cut cut = cut(organization, calendar, scope);
        Question question = new Question(organization, formulas.plain(), grouping, scope, cut.whole());
        if (grouping == Grouping.TEAM) {
            reader.rolledUp(question, rosters.current(organization), sums);
        } else {
            reader.tallies(question, sums::add);
            if (cut.until() == null) {
                reader.counts(question, sums::count);
            } else {
                reader.values(question, sums::add);
            }
        }
        if (cut.from() != null && cut.until() != null) {
            readLog(question, calendar, cut.from(), cut.until(), sums);
        }
        return sums;
    }

    private Cut cut(OrganizationId organization, Calendar calendar, Scope scope) {
        Instant until = scope.until();
        Span span = scope.span();
        if (until == null || !until.isBefore(calendar.startOf(span.to()))) {
            return new Cut(span, null, null);
        }
        LocalDate day = calendar.dayOf(until);
        if (day.isBefore(span.from())) {
            return new Cut(new Span(span.from(), span.from()), null, null);
        }
        Instant start = calendar.startOf(day);
        if (!log.anyIn(organization, until, calendar.startOf(day.plusDays(1)))) {
            return new Cut(new Span(span.from(), day.plusDays(1)), null, null);
        }
        Span before = new Span(span.from(), day);
        return until.equals(start) ? new Cut(before, null, null) : new Cut(before, start, until);
    }

    private void readLog(Question question, Calendar calendar, Instant from, Instant until, Sums sums) {
        OrganizationId organization = question.organization();
        Roster roster = rosters.current(organization);
        Set<Long> people = question.scope().people();
        Tallier tallier = new Tallier(
                question.indicators(),
                roster,
                calendar,
                organizations.profile(organization).currency(),
                (person, day) -> people == null || people.contains(person));
        TallyBook book = new TallyBook();
        log.read(
                organization,
                new ActivityLog.Slice(
                        from,
                        until,
                        reader.settled(organization),
                        people != null && people.size() <= FEW_PEOPLE ? people : null,
                        tallier.usesAttributes()),
                activity -> tallier.add(activity, book));
        LocalDate day = calendar.dayOf(from);
        TeamTree tree = roster.treeOn(day);
        book.tallies()
                .forEach((cell, tally) ->
                        keys(question, cell, tree).forEach(key -> sums.add(cell.indicatorId(), key, tally)));
        book.values()
                .forEach((cell, values) -> keys(question, cell, tree)
                        .forEach(key -> values.keySet().forEach(value -> sums.add(cell.indicatorId(), key, value))));
    }

    private static List<Long> keys(Question question, Cell cell, TeamTree tree) {
        Set<Long> teams = question.scope().teams();
        if (teams != null && !teams.contains(cell.teamId())) {
            return List.of();
        }
        return question.grouping() == Grouping.TEAM
                ? tree.lineage(cell.teamId())
                : List.of(question.grouping().keyOf(cell));
    }
}
