package io.pacesetter.engine.tally;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.rules.measure.Aggregation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How some indicators follow from what is tallied: ratios in terms of their parts. Immutable. */
final class Formulas {

    private final Map<Long, IndicatorDefinition> plain = new LinkedHashMap<>();
    private final Map<String, IndicatorDefinition> parts = new HashMap<>();

    /**
     * Works it out.
     *
     * @param known finds an indicator by key
     */
    Formulas(Collection<IndicatorDefinition> wanted, Function<String, Optional<IndicatorDefinition>> known) {
        List<IndicatorDefinition> open = new ArrayList<>(wanted);
        while (!open.isEmpty()) {
            IndicatorDefinition next = open.remove(open.size() - 1);
            if (next.measure().aggregation() != Aggregation.RATIO) {
                plain.put(next.id(), next);
                continue;
            }
            List<String> keys = new ArrayList<>(next.measure().numerator());
            keys.addAll(next.measure().denominator());
            for (String key : keys) {
                Optional<IndicatorDefinition> part = known.apply(key);
                if (part.isPresent() && parts.put(key, part.get()) == null) {
                    open.add(part.get());
                }
            }
        }
    }

    /** Returns what is tallied. */
    Collection<IndicatorDefinition> plain() {
        return plain.values();
    }

    /** Returns the keys of which there is anything. */
    Set<Long> keys(Sums sums) {
        Set<Long> keys = new HashSet<>();
        plain.keySet().forEach(id -> keys.addAll(sums.keys(id)));
        return keys;
    }

    /** Tells whether an indicator's tallies are needed. */
    boolean needs(long indicator) {
        return plain.containsKey(indicator);
    }

    /** Returns the value of an indicator for a key of the grouping. */
    @Nullable
    BigDecimal value(IndicatorDefinition indicator, long key, Sums sums) {
        if (indicator.measure().aggregation() != Aggregation.RATIO) {
            return sums.value(indicator, key);
        }
        return Sums.quotient(
                sum(indicator.measure().numerator(), key, sums),
                sum(indicator.measure().denominator(), key, sums));
    }

    private BigDecimal sum(List<String> keys, long key, Sums sums) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : keys) {
            IndicatorDefinition indicator = parts.get(part);
            BigDecimal value = indicator == null ? null : value(indicator, key, sums);
            sum = value == null ? sum : sum.add(value);
        }
        return sum;
    }
}
