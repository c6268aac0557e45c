package io.pacesetter.engine.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class RankingProperty {

    @Property
    void rankIsOneMoreThanHowManyAreBetter(
            @ForAll("boards") List<@Nullable Integer> values, @ForAll boolean lowerIsBetter) {
        for (Ranking.Place place : rank(values, lowerIsBetter)) {
            long better = values.stream()
                    .filter(other -> isBetter(other, place.value(), lowerIsBetter))
                    .count();
            assertThat(place.rank()).isEqualTo((int) better + 1);
        }
    }

    @Property
    void everyoneStandsOnTheBoardOnce(@ForAll("boards") List<@Nullable Integer> values) {
        assertThat(rank(values, false))
                .extracting(place -> place.contender().id())
                .doesNotHaveDuplicates()
                .hasSize(values.size());
    }

    @Property
    void theOrderOfTheInputChangesNothing(
            @ForAll("boards") List<@Nullable Integer> values, @ForAll Random random, @ForAll boolean lowerIsBetter) {
        Map<Contender, @Nullable BigDecimal> board = board(values);
        List<Contender> shuffled = new ArrayList<>(board.keySet());
        Collections.shuffle(shuffled, random);

        shuffled.sort(Ranking.BY_NAME);

        assertThat(Ranking.of(shuffled, board::get, lowerIsBetter)).isEqualTo(rank(values, lowerIsBetter));
    }

    @Property
    void noValueStandsAfterAllNumbers(@ForAll("boards") List<@Nullable Integer> values, @ForAll boolean lowerIsBetter) {
        List<Boolean> nulls = rank(values, lowerIsBetter).stream()
                .map(place -> place.value() == null)
                .toList();

        assertThat(nulls).isSorted();
    }

    @Property
    void theWindowShowsEachRowOnceAndInOrder(
            @ForAll("boards") List<@Nullable Integer> values, @ForAll("sizes") int size, @ForAll("sizes") int around) {
        List<Ranking.Place> places = rank(values, false);

        List<Ranking.Place> window = Window.of(places, size, (long) around);

        assertThat(window).doesNotHaveDuplicates();
        assertThat(places.stream().filter(window::contains).toList()).isEqualTo(window);
        assertThat(window.stream().limit(size).toList())
                .isEqualTo(places.stream().limit(size).toList());
        assertThat(shows(window, around)).isEqualTo(shows(places, around));
    }

    private static boolean shows(List<Ranking.Place> places, int subject) {
        return places.stream().anyMatch(place -> place.contender().id() == subject);
    }

    @Property
    void theTiedStandByName(@ForAll("boards") List<@Nullable Integer> values) {
        List<Ranking.Place> places = rank(values, false);

        for (int i = 1; i < places.size(); i++) {
            if (places.get(i).rank() == places.get(i - 1).rank()) {
                assertThat(places.get(i - 1).contender().name())
                        .isLessThanOrEqualTo(places.get(i).contender().name());
            }
        }
    }

    @Example
    void skipsTheRanksOfTheTied() {
        assertThat(rank(List.of(5, 9, 9, 7, 5), false))
                .extracting(Ranking.Place::rank)
                .containsExactly(1, 1, 3, 4, 4);
    }

    @Example
    void ordersNamesByCodePointInEveryLanguage() {
        assertThat(Ranking.byCodePoint("Ａ", "😀")).isNegative();
        assertThat(Ranking.byCodePoint("Zoe", "ana")).isNegative();
        assertThat(Ranking.byCodePoint("김", "Zoe")).isPositive();
        assertThat(Ranking.byCodePoint("ana", "anab")).isNegative();
        assertThat(Ranking.byCodePoint("ana", "ana")).isZero();
    }

    @Provide
    Arbitrary<List<@Nullable Integer>> boards() {
        return Arbitraries.integers().between(-3, 5).injectNull(0.2).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(0, 32);
    }

    private static boolean isBetter(@Nullable Integer other, @Nullable BigDecimal value, boolean lowerIsBetter) {
        if (other == null || value == null) {
            return other != null && value == null;
        }
        int order = BigDecimal.valueOf(other).compareTo(value);
        return lowerIsBetter ? order < 0 : order > 0;
    }

    private static List<Ranking.Place> rank(List<@Nullable Integer> values, boolean lowerIsBetter) {
        Map<Contender, @Nullable BigDecimal> board = board(values);
        List<Contender> contenders =
                board.keySet().stream().sorted(Ranking.BY_NAME).toList();
        return Ranking.of(contenders, board::get, lowerIsBetter);
    }

    private static Map<Contender, @Nullable BigDecimal> board(List<@Nullable Integer> values) {
        Map<Contender, @Nullable BigDecimal> board = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            Integer value = values.get(i);
            Contender contender = new Contender(i, "key" + i, "name" + i % 4);
            board.put(contender, value == null ? null : BigDecimal.valueOf(Objects.requireNonNull(value)));
        }
        return board;
    }
}
