package io.pacesetter.engine.tally;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Measures.Scope;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tally.TallyReader.Question;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.measure.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads totals from the tallies of whole days. */
@Service
public class TotalsReader {

    private final TallyReader reader;

    TotalsReader(TallyReader reader) {
        this.reader = reader;
    }

    /**
     * Adds what the tallies of some days say.
     *
     * @param people only what these people did; null for all
     */
    public void addTo(
            Totals totals, OrganizationId organization, Span days, Roster roster, @Nullable Set<Long> people) {
        Collection<IndicatorDefinition> plain = totals.formulas().plain();
        if (plain.isEmpty() || days.days() == 0) {
            return;
        }
        Question question = new Question(
                organization, plain, totals.by().grouping(), Scope.of(days).forPeople(people), days);
        if (totals.by() == Totals.By.TEAM) {
            reader.rolledUp(question, roster, totals.sums());
        } else {
            reader.tallies(question, totals.sums()::add);
            reader.values(question, totals.sums()::add);
        }
    }

    /** A person and the first day of a period. */
    public record Stretch(long personId, LocalDate from) {}

    /**
     * Returns an indicator's value for each person and period in which the person did something; null where there is nothing to
     * divide or compare.
     *
     * @param known all indicators in use, by key
     * @param days whole periods
     * @param first gives the first day of the period that holds a day
     * @param people only these; null for all
     */
    public Map<Stretch, @Nullable BigDecimal> byPersonAndPeriod(
            OrganizationId organization,
            IndicatorDefinition indicator,
            Map<String, IndicatorDefinition> known,
            Span days,
            UnaryOperator<LocalDate> first,
            @Nullable Set<Long> people) {
        Totals like = Totals.of(List.of(indicator), known, Totals.By.PERSON);
        Map<LocalDate, Sums> periods = new HashMap<>();
        Map<LocalDate, Set<Long>> seen = new HashMap<>();
        reader.daily(
                new Question(
                        organization,
                        like.formulas().plain(),
                        Grouping.PERSON,
                        Scope.of(days).forPeople(people),
                        days),
                new TallyReader.DailyTaker() {
                    @Override
                    public void take(long id, long person, LocalDate day, Tally tally) {
                        sums(person, day).add(id, person, tally);
                    }

                    @Override
                    public void take(long id, long person, LocalDate day, String value) {
                        sums(person, day).add(id, person, value);
                    }

                    private Sums sums(long person, LocalDate day) {
                        LocalDate from = first.apply(day);
                        seen.computeIfAbsent(from, period -> new HashSet<>()).add(person);
                        return periods.computeIfAbsent(from, period -> new Sums());
                    }
                });
        Map<Stretch, @Nullable BigDecimal> values = new HashMap<>();
        seen.forEach((from, some) -> some.forEach(person -> values.put(
                new Stretch(person, from),
                like.formulas().value(indicator, person, periods.getOrDefault(from, new Sums())))));
        return values;
    }

    /** Returns the first day on which anything is tallied; null if nothing is. */
    public @Nullable LocalDate firstDay(OrganizationId organization) {
        return reader.firstDay(organization);
    }
}
