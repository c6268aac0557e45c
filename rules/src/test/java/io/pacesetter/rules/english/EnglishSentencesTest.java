package io.pacesetter.rules.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Completion;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Vocabulary;
import io.pacesetter.rules.language.Vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSentencesTest {

    private static final Vocabulary WORDS = new Vocabulary(
            terms("call", "meeting", "deal_won"),
            terms("calls", "demos", "revenue"),
            terms("phone_hero", "closer"),
            terms("spring_race"),
            Set.of("AE", "SDR"),
            Set.of("EMEA"),
            Set.of("new"),
            Set.of("region"));

    private final EnglishSentences english = new EnglishSentences();

    @Test
    void printsARuleAsASentence() {
        String text = """
                Rule "Fifty calls a week"
                  When the member's calls this week reach 50,
                  if the member's role is "AE" or "SDR" and (the amount is at least 1000 or the attribute "region" is "EMEA"),
                  then give 20 points and award the badge phone_hero and celebrate "{member} made {value} calls",
                  at most once per week.
                """;

        assertThat(printed(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When any activity is logged, then give 1 point.",
                "When a call or a meeting is logged, then give 1.5 points to the team, at most 100 points per month.",
                "When the team's revenue this month reaches 100000, then notify everyone with \"Done\".",
                "When the member's calls today fall below 5, then take 5 points from the member's manager, at most 3 times ever.",
                "When the member's attainment of calls this week reaches 100%, then award the badge closer to the team.",
                "When the member's streak of days with calls at 20 or better reaches 5, then award the badge closer.",
                "When the member's points ever reach 1000, then celebrate \"x\".",
                "When the member's goal for calls this week becomes at risk, then start coaching on \"calls\".",
                "When a day closes, if the member's goal for calls today is neither ahead nor on pace, then assign the training \"x\".",
                "When the contest becomes final, if the rank is at most 3, then set the score to min(5, the score × 2).",
                "When a deal_won is logged, then add round(the amount ÷ 1000) to the score.",
                "When a call is logged, if the number of call activities in the last 60 minutes with the same \"account\" is more"
                        + " than 3, then set the activity aside because \"burst\".",
                "When a call is logged, if it is outside working hours and it is Monday or Friday, then give 1 point.",
                "When a call is logged, if the member does not hold the badge closer and the member takes part in the contest"
                        + " spring_race, then give 1 point.",
                "When a call is logged, if the member has the tag \"new\" and the member's team is not \"EMEA\", then give 1 point.",
                "When a call is logged, if the type is neither \"a\" nor \"b\" and the source contains \"hub\", then give 1 point.",
                "When a call is logged, if (the amount + 5) × 2 is less than the member's calls last week, then give 1 point.",
                "When a call is logged, if the member's calls yesterday are 5 and the amount is not -1, then give 1 point.",
                "When a call is logged, if the team's target for calls this quarter is at least 5 - (3 - 1), then give 1 point."
            })
    void printsEverythingAsItReadsIt(String rule) {
        String text = "Rule \"x\" " + rule;

        assertThat(printed(text).replaceAll("\\s+", " ").strip()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHEN A CALL IS LOGGED THEN GIVE 5 POINTS                     | When a call is logged, then give 5 points.
            When a deal won is logged, then give 1,000 points            | When a deal_won is logged, then give 1000 points.
            When a working day closes then give 5 points twice           | ?
            When the pace of the member's goal for calls this week falls below 80 then start coaching on "x" | When the member's pace of calls this week falls below 80%, then start coaching on "x".
            When the member's streak of calls of at least 20 a day reaches 5 then award the badge closer | When the member's streak of days with calls at 20 or better reaches 5, then award the badge closer.
            When a call is logged then give 2 * 3 / 4 points, at most twice per day | When a call is logged, then give 2 × 3 ÷ 4 points, at most 2 times per day.
            When a call is logged if (the amount is 5) then give 1 point | When a call is logged, if the amount is 5, then give 1 point.
            """)
    void readsOtherWaysToSayIt(String written, String canonical) {
        Parsed parsed = english.parse("Rule \"x\" " + written, WORDS);

        if (canonical.equals("?")) {
            assertThat(parsed).isInstanceOf(Parsed.Refused.class);
        } else {
            assertThat(printed("Rule \"x\" " + written).replaceAll("\\s+", " ").strip())
                    .isEqualTo("Rule \"x\" " + canonical);
        }
    }

    @Test
    void namesTheNearestIndicatorAndItsPlace() {
        List<Problem> problems =
                problems("Rule \"x\"\n  When the member's demo this week reaches 50,\n  then give 5 points.");

        assertThat(problems)
                .containsExactly(new Problem(2, 21, "There is no indicator \"demo\"", "did you mean \"demos\"?"));
    }

    @Test
    void saysWhatWasFoundAndWhatWasExpected() {
        Problem problem = problems("Rule \"x\" When the member's calls this weak reach 50, then give 5 points.")
                .get(0);

        assertThat(problem.column()).isEqualTo(39);
        assertThat(problem.message()).startsWith("Found \"weak\"; expected \"day\", \"week\", \"month\"");
        assertThat(problem.hint()).isEqualTo("did you mean \"week\"?");
    }

    @Test
    void goesOnWithTheNextRule() {
        List<Problem> problems = problems("""
                        Rule "a" When a call is logged then give points.
                        Rule "b" When a call is logged then give 5 points.
                        Rule "c" When a cal is logged then award the badge
                        Rule "d" When a call is logged, the amount is 5 then give 5 points.
                        """);

        assertThat(problems).extracting(Problem::line).containsExactly(1, 3, 4, 4);
        assertThat(problems.get(1).hint()).isEqualTo("did you mean \"call\"?");
        assertThat(problems.get(2).message()).contains("expected a badge");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            give 20% of the amount points                    | percent sign
            give 5 points or give 6 points                   | Found "or"
            give 1; eval(true) points                        | Found ";"
            give 5 points at most 1.5 times per day          | Found "at"
            give 5 points, at most 1.5 times per day         | whole number
            award the badge nobody                           | There is no badge
            set the activity aside                           | expected "because"
            give \\u0035 points                              | Found "\\"
            """)
    void refusesOtherActions(String action, String message) {
        assertThat(problems("Rule \"x\" When a call is logged, then " + action + "."))
                .anySatisfy(problem -> assertThat(problem.message()).contains(message));
    }

    @Test
    void asksForParenthesesAroundAlternatives() {
        Problem problem = problems(
                        "Rule \"x\" When a call is logged, if the amount is 5 or it is Monday, then give 5 points.")
                .get(0);

        assertThat(problem.hint()).contains("parentheses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"give %s1%s points", "give round%s1%s points"})
    void answersTenThousandParentheses(String action) {
        String open = "(".repeat(10_000);
        String close = ")".repeat(10_000);

        assertThat(problems("Rule \"x\" When a call is logged, then " + action.formatted(open, close)))
                .hasSize(1);
        assertThat(problems("Rule \"x\" When a call is logged, if " + open + "the amount is 5" + close))
                .hasSize(1);
        assertThat(problems("Rule \"x\" When a call is logged, if " + open + close + " is 5"))
                .hasSize(1);
        assertThat(problems("Rule \"x\" When a call is logged, if " + open)).hasSize(1);
    }

    @Test
    void boundsFormulasAndRules() {
        assertThat(problems("Rule \"x\" When a call is logged, then give 1" + " + 1".repeat(5_000) + " points"))
                .hasSize(1);
        String rule = "Rule \"x\" When a call is logged, then give 5 points.\n";
        assertThat(problems(rule.repeat(Bounds.RULES + 1)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(Bounds.RULES + 1));
    }

    @Test
    void answersAnythingOfTheLargestSize() {
        for (String part : List.of(
                "Rule ", "(", "Rule \"x\" When a ", "-", "the member's ", "if the ", "\"", "x", "회", "\u202e")) {
            String text = part.repeat(Bounds.TEXT / part.length());

            assertThat(problems(text)).hasSizeBetween(1, 50);
            assertThat(english.complete(text, text.length(), WORDS)).isNotNull();
        }
        assertThat(problems("x".repeat(10_000_000)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("more than 65536 characters"));
    }

    @Test
    void tellsFaultsOfCharactersFirst() {
        assertThat(problems("Rule \"x\" When a с\u0430ll is logged"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("CYRILLIC"));
    }

    @Test
    void readsAnEmptyTextAsNoRules() {
        assertThat(english.parse(" # nothing yet\n", WORDS)).isEqualTo(new Parsed.Rules(List.of(), List.of()));
    }

    @Test
    void completesWordsOfTheGrammarAndOfTheVocabulary() {
        assertThat(offered("")).containsExactly("Rule");
        assertThat(offered("Rule \"x\" When a ")).contains("call", "meeting", "deal_won", "week closes");
        assertThat(offered("Rule \"x\" When a de")).containsExactly("deal_won");
        assertThat(offered("Rule \"x\" When the member's calls th")).containsExactly("this");
        assertThat(offered("Rule \"x\" When the member's calls this week ")).contains("reach", "fall below");
        assertThat(offered("Rule \"x\" When a call is logged, if the member's role is "))
                .contains("\"AE\"", "\"SDR\"", "not");
        assertThat(offered("Rule \"x\" When a call is logged, if the member's role is \"S"))
                .containsExactly("\"SDR\"");
        assertThat(offered("Rule \"x\" When a call is logged, then ")).contains("give", "award the badge", "celebrate");
        assertThat(offered("Rule \"x\" When a call is logged, then award the badge "))
                .containsExactly("phone_hero", "closer");
        assertThat(offered("Rule \"broken\" no Rule \"x\" When a call is logged, then give 5 points, "))
                .contains("at most");
        assertThat(offered("nonsense ")).isEmpty();
    }

    @Test
    void completionReplacesTheWordThatIsBegun() {
        String text = "Rule \"x\" When a de is logged";

        Completion completion = english.complete(text, text.indexOf(" is logged"), WORDS);

        assertThat(completion.from()).isEqualTo(text.indexOf("de is"));
        assertThat(completion.items()).extracting(Completion.Item::label).containsExactly("The deal_won");
    }

    private List<String> offered(String text) {
        return english.complete(text, text.length(), WORDS).items().stream()
                .map(Completion.Item::text)
                .toList();
    }

    private String printed(String text) {
        Parsed parsed = english.parse(text, WORDS);
        assertThat(parsed).isInstanceOf(Parsed.Rules.class);
        return english.print(((Parsed.Rules) parsed).rules(), WORDS);
    }

    private List<Problem> problems(String text) {
        Parsed parsed = english.parse(text, WORDS);
        assertThat(parsed).isInstanceOf(Parsed.Refused.class);
        return ((Parsed.Refused) parsed).problems();
    }

    private static Map<String, Term> terms(String... keys) {
        return Vocabulary.byKey(
                Stream.of(keys).map(key -> new Term(key, "The " + key, null)).toList());
    }
}
