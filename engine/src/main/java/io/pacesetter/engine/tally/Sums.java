package io.pacesetter.engine.tally;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.rules.measure.Aggregation;
import io.pacesetter.rules.measure.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read for some indicators, by key of a grouping, and the values that follow. Not thread-safe. */
final class Sums {

    private static final int SCALE = 6;

    private final Map<Long, Map<Long, Tally>> tallies = new HashMap<>();
    private final Map<Long, Map<Long, Set<String>>> values = new HashMap<>();
    private final Map<Long, Map<Long, Long>> counts = new HashMap<>();

    void add(long indicator, long key, Tally tally) {
        tallies.computeIfAbsent(indicator, first -> new HashMap<>()).merge(key, tally, Tally::plus);
    }

    void add(long indicator, long key, String value) {
        values.computeIfAbsent(indicator, first -> new HashMap<>())
                .computeIfAbsent(key, first -> new HashSet<>())
                .add(value);
    }

    /** Takes what was read for some keys, which have nothing yet. */
    void addAll(Sums others) {
        others.tallies.forEach((indicator, byKey) -> byKey.forEach((key, tally) -> add(indicator, key, tally)));
        others.counts.forEach(
                (indicator, byKey) -> byKey.forEach((key, different) -> count(indicator, key, different)));
    }

    /** Takes how many different values there are, where no more will be added. */
    void count(long indicator, long key, long different) {
        counts.computeIfAbsent(indicator, first -> new HashMap<>()).put(key, different);
    }

    /** Forgets what there is of a key. */
    void remove(long key) {
        tallies.values().forEach(byKey -> byKey.remove(key));
        values.values().forEach(byKey -> byKey.remove(key));
        counts.values().forEach(byKey -> byKey.remove(key));
    }

    /** Returns sums of the same that go their own way. */
    Sums copy() {
        Sums copy = new Sums();
        tallies.forEach((indicator, byKey) -> copy.tallies.put(indicator, new HashMap<>(byKey)));
        counts.forEach((indicator, byKey) -> copy.counts.put(indicator, new HashMap<>(byKey)));
        values.forEach((indicator, byKey) -> {
            Map<Long, Set<String>> different = new HashMap<>();
            byKey.forEach((key, found) -> different.put(key, new HashSet<>(found)));
            copy.values.put(indicator, different);
        });
        return copy;
    }

    /** Returns the keys for which there is anything of an indicator. */
    Set<Long> keys(long indicator) {
        Set<Long> keys = new HashSet<>(tallies.getOrDefault(indicator, Map.of()).keySet());
        keys.addAll(values.getOrDefault(indicator, Map.of()).keySet());
        keys.addAll(counts.getOrDefault(indicator, Map.of()).keySet());
        return keys;
    }

    /** Returns the value of an indicator that is no ratio. */
    @Nullable
    BigDecimal value(IndicatorDefinition indicator, long key) {
        Aggregation aggregation = indicator.measure().aggregation();
        if (aggregation == Aggregation.DISTINCT) {
            return BigDecimal.valueOf(different(indicator.id(), key));
        }
        Tally tally = tallies.getOrDefault(indicator.id(), Map.of()).getOrDefault(key, Tally.NONE);
        BigDecimal value = switch (aggregation) {
            case COUNT -> tally.weight();
            case SUM -> tally.total();
            case AVERAGE -> quotient(tally.total(), tally.weight());
            case MINIMUM -> tally.low();
            case MAXIMUM -> tally.high();
            case DISTINCT, RATIO -> throw new IllegalArgumentException(indicator.key() + " has no tally");
        };
        return value == null ? null : plain(value);
    }

    private long different(long indicator, long key) {
        Long counted = counts.getOrDefault(indicator, Map.of()).get(key);
        if (counted != null) {
            return counted;
        }
        Set<String> found = values.getOrDefault(indicator, Map.of()).get(key);
        return found == null ? 0 : found.size();
    }

    /** Divides to 6 digits, half to even; null by 0. */
    static @Nullable BigDecimal quotient(BigDecimal above, BigDecimal below) {
        return below.signum() == 0 ? null : plain(above.divide(below, SCALE, RoundingMode.HALF_EVEN));
    }

    /** Strips zeros after the point, and only there. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
