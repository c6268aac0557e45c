package io.pacesetter.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.korean.KoreanSentences;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Problems are told in the language of the text. */
class FindingTest {

    private static final Pattern PLACE = Pattern.compile("%[1-4]\\$s");

    @ParameterizedTest
    @EnumSource(Finding.class)
    void isToldInEveryLanguage(Finding finding) {
        Wording wording = finding.wording();

        Problem english = wording.told(3, 1, Language.EN, "1", "2", "3", "4");
        Problem korean = wording.told(3, 1, Language.KO, "1", "2", "3", "4");

        assertThat(english.message()).isNotBlank().doesNotContainPattern("[가-힣]");
        assertThat(korean.message()).containsPattern("[가-힣]").doesNotContainPattern("[a-z]{4}");
        assertThat(korean.hint().isEmpty()).isEqualTo(english.hint().isEmpty());
        assertThat(places(wording.korean() + wording.koreanHint()))
                .isEqualTo(places(wording.english() + wording.hint()));
    }

    private static List<String> places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Noun.class)
    void isAboutThingsWithANameInEveryLanguage(Noun noun) {
        assertThat(noun.in(Language.EN)).isNotBlank();
        assertThat(noun.in(Language.DRL)).isEqualTo(noun.in(Language.EN));
        assertThat(noun.in(Language.KO)).containsPattern("^[가-힣 ]+$");
    }

    @Test
    void everyPurposeHasANameOfItsOwn() {
        assertThat(Arrays.stream(Purpose.values()).map(Noun::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOAL      | 통화가 기록되면 0점을 준다            | 규칙이 0점을 줍니다 | 0이 아닌 숫자를 쓰거나 그 동작을 빼세요
            GOAL      | 통화가 기록되면 "x"에 대한 코칭을 시작한다 | 목표 규칙집의 규칙은 코칭을 할 수 없습니다 | 포인트를 주고 배지를 수여하고 축하하고 알릴 수 있습니다
            CONTEST   | 통화가 기록되면 5점을 준다            | 콘테스트 규칙집의 규칙은 포인트 지급을 할 수 없습니다 | 점수를 더하거나 정하고 축하하고 알릴 수 있습니다
            GOAL      | 통화가 기록되면 "{value}"라고 축하한다  | 메시지의 {value}: 이 규칙에는 없는 값입니다 | {value}는 기준을 넘는 숫자입니다: …에 도달하면
            GOAL      | 통화가 기록되면 " "라고 축하한다        | 메시지가 비어 있습니다 | 내용을 쓰세요
            FAIR_PLAY | 하루가 끝나면 "x"를 이유로 활동을 보류한다 | 페어플레이 규칙은 활동이 기록될 때마다 살핍니다 | 규칙을 이렇게 시작하세요: 활동이 기록되면
            """)
    void koreanTextsAreAnsweredInKorean(Purpose purpose, String rule, String message, String hint) {
        Vocabulary words = ARuleText.WORDS;
        Parsed parsed = new KoreanSentences().parse("규칙 \"가\" " + rule + ".", words);
        assertThat(parsed).isInstanceOf(Parsed.Rules.class);

        List<Problem> problems = RuleCheck.check((Parsed.Rules) parsed, purpose, words, Language.KO);

        assertThat(problems).contains(new Problem(1, 1, message, hint));
    }
}
