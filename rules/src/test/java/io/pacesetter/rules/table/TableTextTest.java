package io.pacesetter.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.english.EnglishSentences;
import io.pacesetter.rules.korean.KoreanSentences;
import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Vocabulary;
import io.pacesetter.rules.language.Vocabulary.Term;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TableTextTest {

    private static final String FRAME = """
            "Rule ""[A]""
              When the member's calls this week reach [B],
              if the member's role is ""[C]"",
              then award the badge column_d."
            """.strip();

    private static final Vocabulary WORDS = new Vocabulary(
            Vocabulary.byKey(List.of(new Term("call", "Call", null))),
            Vocabulary.byKey(List.of(new Term("calls", "Calls", null))),
            Vocabulary.byKey(List.of(new Term("bronze", "Bronze", null), new Term("gold", "Gold", null))),
            Vocabulary.byKey(List.of()),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());

    private final EnglishSentences english = new EnglishSentences();
    private final TableText text = new TableText(english, Language.EN);

    @Test
    void readsTiersAsRules() {
        List<Rule> rules =
                rules(FRAME + "\r\nBronze,50,AE;SDR,bronze\r\n\r\n\"Gold, of course\",\"1,000\",A\\;E,gold\r\n");

        assertThat(english.print(rules, WORDS)).isEqualTo("""
                        Rule "Bronze"
                          When the member's calls this week reach 50,
                          if the member's role is "AE" or "SDR",
                          then award the badge bronze.

                        Rule "Gold, of course"
                          When the member's calls this week reach 1000,
                          if the member's role is "A;E",
                          then award the badge gold.
                        """);
    }

    @Test
    void writesWhatRulesHaveInCommonOnce() {
        List<Rule> rules = rules(FRAME + "\nBronze,50,AE,bronze\n=Gold,100,AE,gold");

        String csv = text.write(DecisionTable.of(rules).orElseThrow(), WORDS).orElseThrow();

        assertThat(csv.replace("\r", "")).isEqualTo("""
                        "Rule ""[A]""
                          When the member's calls this week reach [B],
                          if the member's role is ""AE"",
                          then award the badge column_c."
                        "Bronze","50","bronze"
                        "'=Gold","100","gold"
                        """);
        assertThat(rules(csv)).isEqualTo(rules);
    }

    @Test
    void takesOnlyRulesOfOneShape() {
        List<Rule> rules = rules(FRAME + "\nBronze,50,AE,bronze");
        Parsed other = english.parse("Rule \"x\" When a call is logged, then give 5 points.", WORDS);
        Rule points = ((Parsed.Rules) other).rules().get(0);

        assertThat(DecisionTable.of(List.of(rules.get(0), points))).isEmpty();
        assertThat(DecisionTable.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x,fifty,AE,gold     | 2 | 2 | Expected a number, found "fifty"
            x,50,AE,golt        | 2 | 4 | There is no badge "golt"
            x,50,,gold          | 2 | 3 | The cell is empty
            ,50,AE,gold         | 2 | 1 | The cell is empty
            x,50,AE             | 2 | 3 | The row has 3 cells
            x,50,a\u202eb,gold  | 2 | 3 | The cell is too long, or holds a line break or an invisible character
            x,1e9,AE,gold       | 2 | 2 | Expected a number, found "1e9"
            "x,50,AE,gold       | 2 | 1 | A quotation mark is not closed
            "x"y,50,AE,gold     | 2 | 1 | A comma or the end of the row must follow the closing quotation mark
            """)
    void tellsRowAndColumn(String row, int line, int column, String message) {
        assertThat(problems(FRAME + "\n" + row)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.message()).isEqualTo(message);
        });
    }

    @Test
    void tellsWhatIsWrongWithTheFrame() {
        assertThat(problems("")).hasSize(1);
        assertThat(problems("x".repeat(Bounds.TEXT + 1))).hasSize(1);
        assertThat(problems(FRAME))
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).contains("gaps"));
        assertThat(problems(FRAME.replace("[B]", "[D]") + "\nx,5,AE,gold")).isNotEmpty();
        assertThat(problems(FRAME.replace("[B]", "5") + "\nx,AE,gold")).isNotEmpty();
        assertThat(problems(FRAME.replace("[A]", "Name") + "\nx,5,AE,gold")).isNotEmpty();
        assertThat(problems(FRAME.replace("reach", "reech") + "\nx,5,AE,gold")
                        .get(0)
                        .hint())
                .isEqualTo("did you mean \"reach\"?");
    }

    @Test
    void aCellCannotSayMoreThanItsValue() {
        List<Rule> rules = rules(FRAME + "\n\"end \"\" then\",50,\"AE\"\" or it is Monday, then give 5 points\",gold");

        assertThat(rules).singleElement().satisfies(rule -> {
            assertThat(rule.clauses()).hasSize(1);
            assertThat(rule.actions()).hasSize(1);
        });
    }

    @Test
    void tellsProblemsInTheLanguageOfTheTable() {
        TableText korean = new TableText(new KoreanSentences(), Language.KO);
        String frame = "\"규칙 \"\"[A]\"\" 통화가 기록되면, [B]점을 준다.\"\n".replace("통화", "call");

        Parsed parsed = korean.read(frame + "가,오십", WORDS);

        assertThat(parsed)
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new Problem(2, 2, "숫자가 와야 하는 칸입니다: \"오십\"", "1000이나 2.5처럼 숫자로 쓰세요")));
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void everyFlawIsToldInEveryLanguage(Flaw flaw) {
        Problem english = flaw.wording().told(1, 1, Language.EN, "one", "two");
        Problem korean = flaw.wording().told(1, 1, Language.KO, "one", "two");

        assertThat(english.message()).isNotBlank();
        assertThat(korean.message()).containsPattern("[가-힣]");
        assertThat(korean.hint().isEmpty()).isEqualTo(english.hint().isEmpty());
        assertThat(korean.message().contains("one")).isEqualTo(english.message().contains("one"));
        assertThat(korean.hint().contains("two")).isEqualTo(english.hint().contains("two"));
    }

    private List<Rule> rules(String csv) {
        Parsed parsed = text.read(csv, WORDS);
        assertThat(parsed).isInstanceOf(Parsed.Rules.class);
        return ((Parsed.Rules) parsed).rules();
    }

    private List<Problem> problems(String csv) {
        Parsed parsed = text.read(csv, WORDS);
        assertThat(parsed).isInstanceOf(Parsed.Refused.class);
        return ((Parsed.Refused) parsed).problems();
    }
}
