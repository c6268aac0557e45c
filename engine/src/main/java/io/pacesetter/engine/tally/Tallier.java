package io.pacesetter.engine.tally;

import io.pacesetter.engine.activity.Credit;
import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.rules.measure.Aggregation;
import io.pacesetter.rules.measure.Fact;
import io.pacesetter.rules.measure.Measure;
import io.pacesetter.rules.measure.Shares;
import io.pacesetter.rules.measure.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tallies activities by indicator, local day, person and the team that the person was in on that day. The one place where
 * activities become numbers: lanes, recomputing and looks at a moment all use it. Not thread-safe.
 */
public final class Tallier {

    /** Chooses what is tallied. */
    @FunctionalInterface
    public interface Choice {

        /** Everything. */
        Choice ALL = (person, day) -> true;

        /** Tells whether what a person did on a day is tallied. */
        boolean takes(long person, LocalDate day);
    }

    private final Collection<IndicatorDefinition> indicators;
    private final Roster roster;
    private final Calendar calendar;
    private final @Nullable String home;
    private final Choice choice;
    private final boolean usesAttributes;
    private final Map<String, List<IndicatorDefinition>> byType = new HashMap<>();

    /**
     * Takes the indicators to tally for.
     *
     * @param home the organization's currency; null while it has none
     */
    public Tallier(
            Collection<IndicatorDefinition> indicators,
            Roster roster,
            Calendar calendar,
            @Nullable String home,
            Choice choice) {
        this.indicators = indicators.stream()
                .filter(indicator -> indicator.measure().aggregation() != Aggregation.RATIO)
                .toList();
        this.roster = roster;
        this.calendar = calendar;
        this.home = home;
        this.choice = choice;
        this.usesAttributes = this.indicators.stream()
                .anyMatch(indicator -> indicator.measure().usesAttributes());
    }

    /** Tells whether any of the indicators looks at attributes. */
    public boolean usesAttributes() {
        return usesAttributes;
    }

    /** Adds an activity to a book. */
    public void add(LoggedActivity activity, TallyBook book) {
        List<IndicatorDefinition> seeing = byType.computeIfAbsent(activity.type(), this::seeing);
        if (seeing.isEmpty()) {
            return;
        }
        LocalDate day = calendar.dayOf(activity.occurredAt());
        Fact fact = usesAttributes
                ? activity.fact()
                : new Fact(activity.type(), activity.amount(), activity.currency(), Map.of());
        for (IndicatorDefinition indicator : seeing) {
            if (indicator.measure().sees(fact, home)) {
                credit(indicator, activity.credits(), day, fact, book);
            }
        }
    }

    private List<IndicatorDefinition> seeing(String type) {
        return indicators.stream()
                .filter(indicator -> indicator.measure().filter().types().isEmpty()
                        || indicator.measure().filter().types().contains(type))
                .toList();
    }

    private void credit(IndicatorDefinition indicator, List<Credit> credits, LocalDate day, Fact fact, TallyBook book) {
        Measure measure = indicator.measure();
        if (measure.aggregation() == Aggregation.DISTINCT) {
            String text = measure.text(fact);
            for (Credit credit : credits) {
                if (text != null && choice.takes(credit.personId(), day)) {
                    book.add(cell(indicator, credit, day), text);
                }
            }
            return;
        }
        BigDecimal value = measure.aggregation() == Aggregation.COUNT ? null : measure.value(fact);
        List<BigDecimal> parts = parts(value, credits);
        for (int i = 0; i < credits.size(); i++) {
            Credit credit = credits.get(i);
            if (choice.takes(credit.personId(), day)) {
                book.add(cell(indicator, credit, day), Tally.of(credit.share(), value, parts.get(i)));
            }
        }
    }

    private static List<BigDecimal> parts(@Nullable BigDecimal value, List<Credit> credits) {
        if (credits.size() == 1) {
            return List.of(value == null ? BigDecimal.ZERO : value);
        }
        return Shares.of(
                value == null ? BigDecimal.ZERO : value,
                credits.stream().map(Credit::share).toList());
    }

    private Cell cell(IndicatorDefinition indicator, Credit credit, LocalDate day) {
        return new Cell(indicator.id(), day, credit.personId(), roster.teamOn(credit.personId(), day));
    }
}
