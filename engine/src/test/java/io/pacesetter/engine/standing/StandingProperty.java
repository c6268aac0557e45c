package io.pacesetter.engine.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class StandingProperty {

    private static final int PEOPLE = 12;
    private static final List<Contender> EVERYONE = IntStream.range(0, PEOPLE)
            .mapToObj(i -> new Contender(100 + i, "p" + i, String.valueOf((char) ('a' + i))))
            .toList();

    @Property
    void givesTheSamePlacesAsRankingAnew(
            @ForAll @Size(max = 8) List<@Size(max = 6) List<@IntRange(min = 0, max = 71) Integer>> rounds,
            @ForAll boolean lowerIsBetter) {
        Standing standing = new Standing(lowerIsBetter);
        Map<Integer, Integer> onBoard = new TreeMap<>();

        for (List<Integer> round : rounds) {
            change(standing, onBoard, round);

            List<Ranking.Place> anew = Ranking.of(
                    onBoard.keySet().stream().map(EVERYONE::get).toList(),
                    contender -> number(onBoard.getOrDefault(EVERYONE.indexOf(contender), 0)),
                    lowerIsBetter);
            assertThat(standing).containsExactlyElementsOf(anew);
            for (int place = 0; place < anew.size(); place++) {
                Ranking.Place expected = anew.get(place);
                long person = expected.contender().id();
                assertThat(standing.indexOf(person)).isEqualTo(place);
                assertThat(standing.rankOf(person)).isEqualTo(expected.value() == null ? null : expected.rank());
            }
        }
    }

    /** Below 0 someone leaves the board, 0 is no value, above is the value. */
    private static void change(Standing standing, Map<Integer, Integer> onBoard, List<Integer> round) {
        Map<Integer, Integer> steps = new TreeMap<>();
        round.forEach(step -> steps.put(step % PEOPLE, step / PEOPLE - 1));
        Set<Long> off = new HashSet<>();
        List<Standing.Valued> on = new ArrayList<>();
        steps.forEach((person, value) -> {
            off.add(EVERYONE.get(person).id());
            onBoard.remove(person);
            if (value >= 0) {
                onBoard.put(person, value);
                on.add(new Standing.Valued(EVERYONE.get(person), person, number(value)));
            }
        });
        standing.change(off, on);
    }

    private static @Nullable BigDecimal number(int value) {
        return value == 0 ? null : BigDecimal.valueOf(value);
    }
}
