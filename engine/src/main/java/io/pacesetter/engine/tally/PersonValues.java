package io.pacesetter.engine.tally;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Measures.Scope;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of one indicator by person over some days, kept in memory and carried on. Not thread-safe. */
public final class PersonValues {

    private final TalliedMeasures measures;
    private final OrganizationId organization;
    private final IndicatorDefinition indicator;
    private final Span span;
    private final Formulas formulas;
    private final Sums sums;
    private int active;

    PersonValues(TalliedMeasures measures, OrganizationId organization, IndicatorDefinition indicator, Span span) {
        this.measures = measures;
        this.organization = organization;
        this.indicator = indicator;
        this.span = span;
        this.formulas = measures.formulas(organization, Set.of(indicator));
        this.sums = measures.sums(organization, formulas, Grouping.PERSON, Scope.of(span));
        this.active = (int) people().stream().filter(this::isActive).count();
    }

    /** Returns the people of whom there is anything. */
    public Set<Long> people() {
        return formulas.keys(sums);
    }

    /** Returns a person's value; null if there is none. */
    public @Nullable BigDecimal of(long person) {
        return formulas.value(indicator, person, sums);
    }

    /** Tells whether a person has a value other than 0. */
    public boolean isActive(long person) {
        BigDecimal value = of(person);
        return value != null && value.signum() != 0;
    }

    /** Tells whether anyone has a value other than 0. */
    public boolean isAnyoneActive() {
        return active > 0;
    }

    /** Returns whose values cannot be added to, but must be read again. */
    Set<Long> unclear(List<TallyChanges.Change> changes) {
        Set<Long> unclear = new HashSet<>();
        for (TallyChanges.Change change : changes) {
            unclear.addAll(change.again());
            change.added().values().keySet().stream()
                    .filter(this::concerns)
                    .forEach(cell -> unclear.add(cell.personId()));
        }
        return unclear;
    }

    /**
     * Carries the values on, in a transaction that sees the tallies as they are after these changes.
     *
     * @param unclear whose values are read again
     * @return whose values may have changed
     */
    Set<Long> apply(List<TallyChanges.Change> changes, Set<Long> unclear) {
        Set<Long> touched = new HashSet<>(unclear);
        for (TallyChanges.Change change : changes) {
            change.added().tallies().keySet().stream()
                    .filter(this::concerns)
                    .forEach(cell -> touched.add(cell.personId()));
        }
        active -= (int) touched.stream().filter(this::isActive).count();
        for (TallyChanges.Change change : changes) {
            change.added().tallies().forEach((cell, tally) -> {
                if (concerns(cell) && !unclear.contains(cell.personId())) {
                    sums.add(cell.indicatorId(), cell.personId(), tally);
                }
            });
        }
        if (!unclear.isEmpty()) {
            unclear.forEach(sums::remove);
            sums.addAll(measures.sums(
                    organization, formulas, Grouping.PERSON, Scope.of(span).forPeople(unclear)));
        }
        active += (int) touched.stream().filter(this::isActive).count();
        return touched;
    }

    private boolean concerns(Cell cell) {
        return formulas.needs(cell.indicatorId()) && span.contains(cell.day());
    }
}
