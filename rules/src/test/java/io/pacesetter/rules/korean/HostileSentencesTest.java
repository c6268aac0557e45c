package io.pacesetter.rules.korean;

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

/** What Drools, Java or a database would do something with means nothing in a Korean sentence either. */
class HostileSentencesTest {

    private static final List<String> PLACES = List.of(
            "%s 규칙 \"가\" 통화가 기록되면, 금액이 5 이상이면, 5점을 준다, 주 1회까지.",
            "규칙 \"가\" %s 통화가 기록되면, 금액이 5 이상이면, 5점을 준다, 주 1회까지.",
            "규칙 \"가\" 통화가 %s 기록되면, 금액이 5 이상이면, 5점을 준다, 주 1회까지.",
            "규칙 \"가\" 통화가 기록되면, 금액이 %s 5 이상이면, 5점을 준다, 주 1회까지.",
            "규칙 \"가\" 통화가 기록되면, 금액이 5 이상이면, 5점을 %s 준다, 주 1회까지.",
            "규칙 \"가\" 통화가 기록되면, 금액이 5 이상이면, 5점을 준다, 주 %s 1회까지.",
            "규칙 \"가\" 통화가 기록되면, 금액이 5 이상이면, 5점을 준다, 주 1회까지. %s");

    @ParameterizedTest
    @MethodSource("texts")
    void isRefusedWithItsPlace(String text) {
        Parsed parsed = new KoreanSentences().parse(text, ARuleText.WORDS);

        assertThat(parsed).isInstanceOfSatisfying(Parsed.Refused.class, refused -> {
            Problem problem = refused.problems().get(0);
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isBetween(1, text.length() + 1);
            assertThat(problem.message()).containsPattern("[가-힣]");
        });
    }

    static Stream<Arguments> texts() {
        return Scraps.ALL.stream()
                .flatMap(scrap -> PLACES.stream().map(place -> Arguments.of(place.replace("%s", scrap))));
    }
}
