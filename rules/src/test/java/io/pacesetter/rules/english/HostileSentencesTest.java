package io.pacesetter.rules.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.language.ARuleText;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Scraps;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Drools, Java or a database would do something with means nothing in a sentence. */
class HostileSentencesTest {

    private static final List<String> PLACES = List.of(
            "%s Rule \"x\" When a call is logged, if the amount is 5, then give 5 points.",
            "Rule \"x\" %s When a call is logged, if the amount is 5, then give 5 points.",
            "Rule \"x\" When a call is logged %s, if the amount is 5, then give 5 points.",
            "Rule \"x\" When a call is logged, if the amount %s is 5, then give 5 points.",
            "Rule \"x\" When a call is logged, if the amount is 5, then give 5 %s points.",
            "Rule \"x\" When a call is logged, if the amount is 5, then give 5 points, %s.",
            "Rule \"x\" When a call is logged, if the amount is 5, then give 5 points. %s");

    @ParameterizedTest
    @MethodSource("texts")
    void isRefusedWithItsPlace(String text) {
        Parsed parsed = new EnglishSentences().parse(text, ARuleText.WORDS);

        assertThat(parsed).isInstanceOfSatisfying(Parsed.Refused.class, refused -> {
            Problem problem = refused.problems().get(0);
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isBetween(1, text.length() + 1);
            assertThat(problem.message()).isNotBlank();
        });
    }

    static Stream<Arguments> texts() {
        return Scraps.ALL.stream()
                .flatMap(scrap -> PLACES.stream().map(place -> Arguments.of(place.replace("%s", scrap))));
    }
}
