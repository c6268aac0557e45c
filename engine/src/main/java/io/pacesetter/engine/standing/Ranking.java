package io.pacesetter.engine.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Standard competition ranking: 1, 2, 2, 4.
 *
 * <p>Equal values share a rank; subjects without a value share the one after all numbers. The order among the tied is
 * by name, then by key, code point by code point: the same in every language, and however the input was ordered.
 */
final class Ranking {

    /** The order among the tied. */
    static final Comparator<Contender> BY_NAME = Comparator.comparing(Contender::name, Ranking::byCodePoint)
            .thenComparing(Contender::key, Ranking::byCodePoint);

    /** Who has which value and rank. */
    record Place(Contender contender, @Nullable BigDecimal value, int rank) {}

    private Ranking() {}

    /**
     * Ranks contenders by value, the best first.
     *
     * @param contenders in the order that the tied have among themselves, see {@link #BY_NAME}
     */
    static List<Place> of(
            List<Contender> contenders, Function<Contender, @Nullable BigDecimal> value, boolean lowerIsBetter) {
        Comparator<BigDecimal> best = lowerIsBetter ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<Valued> byValue = (one, other) -> compare(best, one.value(), other.value());
        List<Valued> sorted = new ArrayList<>(contenders.size());
        contenders.forEach(contender -> sorted.add(new Valued(contender, value.apply(contender))));
        sorted.sort(byValue);
        List<Place> places = new ArrayList<>(sorted.size());
        for (Valued next : sorted) {
            Place last = places.isEmpty() ? null : places.get(places.size() - 1);
            int rank = last != null && same(last.value(), next.value()) ? last.rank() : places.size() + 1;
            places.add(new Place(next.contender(), next.value(), rank));
        }
        return places;
    }

    /** Compares values, the best first and none last. */
    static int compare(Comparator<BigDecimal> best, @Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return best.compare(one, other);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Compares texts by code points; surrogates stand above all other characters. */
    static int byCodePoint(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char left = one.charAt(i);
            char right = other.charAt(i);
            if (left != right) {
                boolean above = Character.isSurrogate(left);
                return above == Character.isSurrogate(right) ? Character.compare(left, right) : above ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    private record Valued(Contender contender, @Nullable BigDecimal value) {}
}
