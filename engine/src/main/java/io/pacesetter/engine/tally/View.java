package io.pacesetter.engine.tally;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.people.Roster;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decides how activities are tallied, as of one revision of the organization.
 *
 * @param indicators those in use
 * @param home the organization's currency; null while it has none
 */
public record View(
        List<IndicatorDefinition> indicators,
        Roster roster,
        Calendar calendar,
        @Nullable String home) {

    /** Tallies for all indicators in use. */
    public Tallier tallier(Tallier.Choice choice) {
        return tallier(indicators, choice);
    }

    /** Tallies for some indicators. */
    public Tallier tallier(List<IndicatorDefinition> some, Tallier.Choice choice) {
        return new Tallier(some, roster, calendar, home, choice);
    }
}
