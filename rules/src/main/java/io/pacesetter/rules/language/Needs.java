package io.pacesetter.rules.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the engine must follow so that rules can be asked.
 *
 * @param quantities by slot
 * @param recents counts of recent activities by slot
 * @param statuses goals whose status is looked at, by the slot of the fact
 * @param attributes whether rules look at attributes
 */
public record Needs(
        Map<String, Quantity> quantities,
        Map<String, Expression.Recent> recents,
        Map<String, StatusOf> statuses,
        boolean attributes) {

    /** The status of the goal for an indicator, a subject and a period. */
    public record StatusOf(String indicator, Scope scope, Horizon period) {

        /** Returns the name that identifies it among all that the engine follows, the same for equal ones. */
        public String slot() {
            return "status/" + indicator + "/" + scope.key() + "/" + period.key();
        }
    }

    public Needs {
        quantities = Map.copyOf(quantities);
        recents = Map.copyOf(recents);
        statuses = Map.copyOf(statuses);
    }

    /** Returns what some rules need together. */
    public static Needs of(List<Rule> rules) {
        NeedsReader reader = new NeedsReader();
        rules.forEach(reader::read);
        return reader.needs();
    }

    /** Returns what either needs. */
    public Needs and(Needs other) {
        return new Needs(
                joined(quantities, other.quantities),
                joined(recents, other.recents),
                joined(statuses, other.statuses),
                attributes || other.attributes);
    }

    private static <T> Map<String, T> joined(Map<String, T> one, Map<String, T> other) {
        Map<String, T> joined = new LinkedHashMap<>(one);
        joined.putAll(other);
        return joined;
    }
}
