package io.pacesetter.rules.measure;

import java.util.List;
import java.util.Set;

/**
 * Which activities an indicator sees.
 *
 * @param types the activity types, or empty for all
 * @param conditions all of which must pass
 */
public record Filter(Set<String> types, List<Condition> conditions) {

    /** Every activity. */
    public static final Filter ALL = new Filter(Set.of(), List.of());

    public Filter {
        types = Set.copyOf(types);
        conditions = List.copyOf(conditions);
    }

    /** Returns the filter of some types without further conditions. */
    public static Filter ofTypes(String... types) {
        return new Filter(Set.of(types), List.of());
    }

    /** Tells whether an activity is seen. */
    public boolean test(Fact fact) {
        if (!types.isEmpty() && !types.contains(fact.type())) {
            return false;
        }
        for (Condition condition : conditions) {
            if (!condition.test(fact)) {
                return false;
            }
        }
        return true;
    }
}
