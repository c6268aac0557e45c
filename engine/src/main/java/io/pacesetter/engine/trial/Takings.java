package io.pacesetter.engine.trial;

import io.pacesetter.engine.ledger.Effect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What people would have by the rules of a run, added up over its days. Mutable; written to the job between its steps.
 *
 * @param points by person; those who receive none may be missing
 * @param badges ids of badges by person
 * @param effects how many there are of each kind
 */
record Takings(Map<Long, BigDecimal> points, Map<Long, Set<Long>> badges, Map<String, Long> effects) {

    Takings() {
        this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    void add(List<Effect> some) {
        for (Effect effect : some) {
            effects.merge(effect.kind().key(), 1L, Long::sum);
            Effect.Value value = effect.value();
            switch (effect.kind()) {
                case POINTS -> add(effect.personId(), value.points());
                case BADGE -> {
                    Long badge = value.badgeId();
                    if (badge != null) {
                        badges.computeIfAbsent(effect.personId(), person -> new TreeSet<>())
                                .add(badge);
                    }
                }
                default -> {}
            }
        }
    }

    private void add(long person, @Nullable BigDecimal some) {
        if (some != null) {
            points.merge(person, some, BigDecimal::add);
        }
    }

    BigDecimal pointsOf(long person) {
        return points.getOrDefault(person, BigDecimal.ZERO);
    }

    Set<Long> badgesOf(long person) {
        return badges.getOrDefault(person, Set.of());
    }
}
