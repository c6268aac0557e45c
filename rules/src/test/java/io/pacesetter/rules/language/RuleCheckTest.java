package io.pacesetter.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.english.EnglishSentences;
import io.pacesetter.rules.language.Expression.Arithmetic;
import io.pacesetter.rules.language.Expression.Constant;
import io.pacesetter.rules.language.Expression.Operator;
import io.pacesetter.rules.language.Vocabulary.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCheckTest {

    private static final Vocabulary WORDS = new Vocabulary(
            terms("call", "deal_won"),
            terms("calls", "demos"),
            terms("hero"),
            terms("race"),
            Set.of("AE"),
            Set.of("EMEA"),
            Set.of("new"),
            Set.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOAL        | When the member's calls this week reach 50, then give 20 points and celebrate "{member}: {value}"
            BADGE       | When the member's streak of days with calls at 20 or better reaches 5, then award the badge hero and celebrate "{badge}"
            BADGE       | When the member's points ever reach 1000, then award the badge hero
            RECOGNITION | When a deal_won is logged, if the amount is at least 1000, then celebrate "{member}: {amount}", at most once per day
            CONTEST     | When a deal_won is logged, if the score is less than 100, then add the amount ÷ 1000 to the score
            CONTEST     | When the contest becomes final, if the rank is 1, then notify everyone with "{member}"
            CONTEST     | When the member's calls in the contest reach 50, then add 20 to the score, at most 60 points per contest
            COACHING    | When the member's goal for calls this week becomes at risk, then start coaching on "calls"
            FAIR_PLAY   | When any activity is logged, if the number of call activities in the last 10 minutes is more than 9, then set the activity aside because "burst"
            """)
    void letsSensibleRulesPass(Purpose purpose, String rule) {
        assertThat(check(purpose, rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOAL      | When the contest starts, then give 5 points | set off by its phases
            GOAL      | When a call is logged, then add 5 to the score | do not give score
            GOAL      | When a call is logged, then start coaching on "x" | do not start coaching
            CONTEST   | When a call is logged, then give 5 points | do not give points
            COACHING  | When a call is logged, then celebrate "x" | do not celebrate
            FAIR_PLAY | When a day closes, then set the activity aside because "x" | as it is logged
            FAIR_PLAY | When a call is logged, then give 5 points | do not give points
            FAIR_PLAY | When a call is logged, then set the activity aside because "x", at most once per day | without limits
            GOAL      | When the member's calls in the contest reach 5, then give 5 points | look at the contest
            GOAL      | When a call is logged, then give 5 points, at most once per contest | look at the contest
            GOAL      | When a call is logged, if the rank is 1, then give 5 points | score and rank
            CONTEST   | When a call is logged, if the rank is 1, then add 5 to the score | rank is known only
            CONTEST   | When the rank reaches 1, then add 5 to the score | rank is known only
            CONTEST   | When the score reaches 100, then add 5 to the score | feed itself
            GOAL      | When the member's points ever reach 5, then give 5 points | feed itself
            GOAL      | When a call is logged, if the member's points today are 0, then give 5 points | feed itself
            GOAL      | When a call is logged, then give the member's points today × 2 points | feed itself
            BADGE     | When a call is logged, if the member holds the badge hero, then award the badge hero | hold it already
            GOAL      | When a day closes, if the amount is at least 5, then give 5 points | no activity
            GOAL      | When a day closes, if the type is "call", then give 5 points | no activity
            GOAL      | When a day closes, if it is in working hours, then give 5 points | no activity
            GOAL      | When a day closes, if the number of activities in the last 5 minutes is 5, then give 5 points | no activity
            GOAL      | When the member's calls last week reach 5, then give 5 points | does not move any more
            GOAL      | When the member's target for calls this week reaches 5, then give 5 points | does not move by itself
            GOAL      | When the member's pace of calls this week falls below 0, then give 5 points | start from 0%
            GOAL      | When the member's streak of days with calls at 5 or better reaches 2.5, then give 5 points | whole number
            GOAL      | When the member's streak of years with calls at 5 or better reaches 2, then give 5 points | days, weeks or months
            GOAL      | When a call is logged, then give the amount ÷ (2 - 2) points | division by zero
            GOAL      | When a call is logged, then give the amount ÷ round(0.4) points | division by zero
            GOAL      | When a call is logged, then give 0 points | 0 points
            GOAL      | When a call is logged, if 5 is 6, then give 5 points | two fixed numbers
            GOAL      | When a call is logged, if the type is "cal", then give 5 points | no activity type "cal"
            GOAL      | When a call is logged, if the member's team is "EMAE", then give 5 points | no team "EMAE"
            GOAL      | When a call is logged, if the member's role is "ae", then give 5 points | no role "ae"
            GOAL      | When a call is logged, if the currency is "dollars", then give 5 points | no currency
            GOAL      | When a call is logged, if the source is "", then give 5 points | is empty
            GOAL      | When a call is logged, then celebrate "{score}" | cannot show {score}
            GOAL      | When a call is logged, then celebrate "{value}" | does not have
            GOAL      | When a day closes, then celebrate "{amount}" | does not have
            GOAL      | When a call is logged, then celebrate "{badge}" | does not have
            GOAL      | When a call is logged, then celebrate "x", at most 5 points per day | gives none
            GOAL      | When a call is logged, then give 5 points, at most 0 points per day | above 0
            GOAL      | When a call is logged, then give 5 points, at most 0 times per day | 1 to 10000 times
            GOAL      | When a call is logged, if the number of activities in the last 0 minutes is 5, then give 5 points | 1 to 10080 minutes
            """)
    void tellsWhatMakesNoSense(Purpose purpose, String rule, String message) {
        List<Problem> problems = check(purpose, rule);

        assertThat(problems).anySatisfy(problem -> assertThat(problem.message()).contains(message));
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.hint()).isNotBlank();
        });
    }

    @Test
    void tellsWordsThatExistNoMore() {
        Rule rule = new Rule(
                "x",
                new Trigger.Logged(List.of("gone")),
                List.of(Clause.of(new Predicate.TakesPart("raze", true))),
                List.of(new Action.Award("heros", Action.Recipient.MEMBER)),
                List.of());

        List<Problem> problems = RuleCheck.check(List.of(rule), Purpose.BADGE, WORDS);

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "There is no activity type \"gone\"",
                        "There is no contest \"raze\"",
                        "There is no badge \"heros\"");
        assertThat(problems.get(2).hint()).isEqualTo("did you mean \"hero\"?");
    }

    @Test
    void wantsNamesOfTheirOwn() {
        assertThat(RuleCheck.check(List.of(named("A"), named("b"), named("a")), Purpose.GOAL, WORDS))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(3));
        assertThat(RuleCheck.check(List.of(named(" "), named("a\nb"), named("x".repeat(101))), Purpose.GOAL, WORDS))
                .hasSize(3);
        assertThat(RuleCheck.check(List.of(), Purpose.GOAL, WORDS)).hasSize(1);
    }

    @Test
    void boundsWhatComesWithoutAText() {
        Expression deep = new Expression.Amount();
        for (int i = 0; i < 100_000; i++) {
            deep = new Arithmetic(Operator.PLUS, new Constant(BigDecimal.ONE), deep);
        }
        Expression inside = new Expression.Amount();
        for (int i = 0; i < Bounds.DEPTH; i++) {
            inside = new Expression.Rounded(inside);
        }

        assertThat(RuleCheck.check(List.of(giving(deep)), Purpose.GOAL, WORDS)).hasSize(1);
        assertThat(RuleCheck.check(List.of(giving(inside)), Purpose.GOAL, WORDS))
                .hasSize(1);
        assertThat(RuleCheck.check(List.of(giving(new Constant(new BigDecimal("1E+2000000000")))), Purpose.GOAL, WORDS))
                .hasSize(1);
        assertThat(RuleCheck.check(List.of(giving(new Constant(new BigDecimal("0.00001")))), Purpose.GOAL, WORDS))
                .hasSize(1);
    }

    @Test
    void aRowOfSumsIsNotDeep() {
        Expression row = new Expression.Amount();
        for (int i = 0; i < Bounds.TERMS / 2 - 1; i++) {
            row = new Arithmetic(Operator.PLUS, row, new Constant(BigDecimal.ONE));
        }

        assertThat(RuleCheck.check(List.of(giving(row)), Purpose.GOAL, WORDS)).isEmpty();
    }

    private static Rule named(String name) {
        return new Rule(name, new Trigger.Logged(List.of()), List.of(), List.of(new Action.Celebrate("x")), List.of());
    }

    private static Rule giving(Expression points) {
        return new Rule(
                "x",
                new Trigger.Logged(List.of()),
                List.of(),
                List.of(new Action.GivePoints(points, Action.Recipient.MEMBER)),
                List.of());
    }

    private static List<Problem> check(Purpose purpose, String rule) {
        Parsed parsed = new EnglishSentences().parse("\nRule \"x\" " + rule + ".", WORDS);
        assertThat(parsed).isInstanceOf(Parsed.Rules.class);
        return RuleCheck.check((Parsed.Rules) parsed, purpose, WORDS, Language.EN);
    }

    private static Map<String, Term> terms(String... keys) {
        return Vocabulary.byKey(
                Stream.of(keys).map(key -> new Term(key, key, null)).toList());
    }
}
