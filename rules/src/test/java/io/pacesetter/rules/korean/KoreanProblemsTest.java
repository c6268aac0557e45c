package io.pacesetter.rules.korean;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about texts that are not rules. */
class KoreanProblemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            담당자의 이번 주 통화슈가 50에 도달하면 20점을 준다.       | 18 | "통화슈"라는 지표가 없습니다              | 혹시 "통화수"인가요?
            통하가 기록되면 20점을 준다.                            | 8  | "통하"라는 활동 유형이 없습니다            | 혹시 "통화"인가요?
            통화가 기록되면 배지 phone_heroo를 수여한다.             | 20 | "phone_heroo"라는 배지가 없습니다        | 혹시 "phone_hero"인가요?
            통화가 기록되면 금액이 10% 이상이면 20점을 준다.          | 23 | %는 달성률과 페이스에만 씁니다              | 비율은 0.1처럼 소수로 쓰세요
            통화가 기록되면 금액이 100원 이상이면 20점을 준다.        | 24 | 금액에는 통화 단위를 붙이지 않습니다         | "원"을 지우세요
            이번 주 통화수가 50에 도다라면 20점을 준다.              | 22 | "도달하면", "도달할 때" 가운데 하나가 와야 하는데 "도다라면"이 있습니다 | 혹시 "도달하면"인가요?
            통화가 기록되면 20점을 준다고 한다                       | 24 | "고"가 있습니다                         | ``
            통화가 기록되면 20점을                                 | 21 | 글이 여기서 끝났습니다                    | ``
            담당자의 근속일수가 50에 도달하면 20점을 준다.           | 8  | 이 수는 규칙을 시작할 수 없습니다            | 지표, 목표, 연속 기록, 포인트가 기준에 도달하거나 떨어질 때를 쓰세요
            통화가 기록되면 (금액)점을 차감한다.                     | 17 | 빼는 점수는 숫자여야 합니다                 | 계산한 점수를 빼려면 "(0 - 계산식)점"을 주거나 더하세요
            """)
    void saysWhereWhatAndHowElse(String sentence, int column, String message, String hint) {
        List<Problem> problems = problems("규칙 \"가\" " + sentence);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).line()).isEqualTo(1);
        assertThat(problems.get(0).column()).isEqualTo(column);
        assertThat(problems.get(0).message()).contains(message);
        assertThat(problems.get(0).hint()).isEqualTo(hint);
    }

    @Test
    void goesOnWithTheNextRule() {
        List<Problem> problems = problems("""
                규칙 "가"
                  통하가 기록되면, 1점을 준다.
                규칙 "나"
                  통화가 기록되면, 1점을 준다.
                규칙 "다"
                  미팅이 기록되면, 점을 준다.
                """);

        assertThat(problems).extracting(Problem::line).containsExactly(2, 6);
        assertThat(problems).extracting(Problem::column).containsExactly(3, 13);
    }

    @Test
    void tellsEveryUnknownWordOfARule() {
        List<Problem> problems = problems("""
                규칙 "가"
                  담당자의 이번 주 통화슈가 50에 도달하면,
                  담당자의 이번 달 매츨이 1000 이상이면,
                  배지 phone_heroo를 수여하고 배지 골드 를 수여한다.
                규칙 "나"
                  통하 또는 미텡이 기록되면, 점을 준다.
                """);

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "\"통화슈\"라는 지표가 없습니다",
                        "\"매츨\"이라는 지표가 없습니다",
                        "\"phone_heroo\"라는 배지가 없습니다",
                        "\"골드\"라는 배지가 없습니다",
                        "\"통하\"라는 활동 유형이 없습니다",
                        "\"미텡\"이라는 활동 유형이 없습니다",
                        problems.get(6).message());
        assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 4, 4, 6, 6, 6);
    }

    @Test
    void tellsNoMoreThanFiftyProblems() {
        assertThat(problems("규칙 \"가\" 통화가 기록되면 배지 x를 수여한다.\n".repeat(60))).hasSize(50);
        assertThat(problems("규칙 \"가\" 통화가 기록되면 " + "배지 x를 수여하고 ".repeat(60) + "1점을 준다."))
                .hasSize(50);
    }

    @Test
    void countsCodePoints() {
        assertThat(problems("규칙 \"😀\" 통하가 기록되면 1점을 준다."))
                .extracting(Problem::column)
                .containsExactly(8);
    }

    @Test
    void wantsBracketsWhereAndAndOrAreMixed() {
        List<Problem> problems = problems("규칙 \"가\" 통화가 기록되면 금액이 1이고 금액이 2이거나 금액이 3이면 1점을 준다.");

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).isEqualTo("\"이거나\"로 이은 조건을 괄호로 묶으세요"));
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        String start = "규칙 \"가\" 통화가 기록되면 ";

        assertThat(problems(start + "(".repeat(10_000) + "1" + ")".repeat(10_000) + "점을 준다."))
                .extracting(Problem::message)
                .containsExactly("괄호가 너무 깊습니다");
        assertThat(problems(start + "(1" + " + 1".repeat(10_000) + ")점을 준다."))
                .extracting(Problem::message)
                .containsExactly("계산식이 너무 깁니다");
        assertThat(problems("가".repeat(Bounds.TEXT + 1)))
                .extracting(Problem::message)
                .containsExactly("글이 65536자를 넘습니다");
    }

    @Test
    void namesCharactersThatMustNotStandInRules() {
        assertThat(problems("규칙 \"가\u202e\" 통화가 기록되면 1점을 준다."))
                .extracting(Problem::message)
                .containsExactly("보이지 않는 문자가 들어 있습니다: RIGHT-TO-LEFT OVERRIDE (U+202E)");
        assertThat(problems("규칙 \"가\" саlls가 기록되면 1점을 준다."))
                .extracting(Problem::message)
                .containsExactly("낱말에 다른 문자 체계의 글자가 섞여 있습니다: CYRILLIC SMALL LETTER ES (U+0441)");
    }

    private static List<Problem> problems(String text) {
        Parsed parsed = new KoreanSentences().parse(text, KoreanWords.ALL);
        assertThat(parsed).isInstanceOf(Parsed.Refused.class);
        return ((Parsed.Refused) parsed).problems();
    }
}
