package io.pacesetter.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.language.ARuleText;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Limit;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Trigger;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrlFaceTest {

    private static final String RULE = """
            rule "1"
            when
                $it : Logged( type == "call", inWorkingHours() )
            then
                effects.rule("Calls");
                effects.points(Numbers.of("5"), "member");
            end
            """;

    private final DrlFace face = new DrlFace();

    @Test
    void readsConstraintsInAnyOrderWithCommentsAndFreeSpace() {
        Rule read = rules("""
                // what a call is worth
                rule "7" when $it:Logged(
                    Numbers.atLeast(amount(), Numbers.of("1000.0")) // a large one
                        || hasTag("new"),
                    oneOf("call")
                ) then effects . rule ("Calls // not a comment") ;
                effects.atMost("1", "day"); effects.points(Numbers.times(Numbers.of("2"), $it.amount()), "team");
                end
                """).get(0);

        Expression amount = new Expression.Amount();
        assertThat(read)
                .isEqualTo(new Rule(
                        "Calls // not a comment",
                        new Trigger.Logged(List.of("call")),
                        List.of(new Clause(List.of(
                                new Predicate.Compare(amount, Predicate.Comparator.AT_LEAST, number(1000)),
                                new Predicate.Has(Predicate.Trait.TAG, true, List.of("new"))))),
                        List.of(new Action.GivePoints(
                                new Expression.Arithmetic(Expression.Operator.TIMES, number(2), amount),
                                Action.Recipient.TEAM)),
                        List.of(new Limit.Times(1, Horizon.DAY))));
    }

    @Test
    void readsBlanksThatAreSpeltOut() {
        Rule read = rules(RULE.replace("Calls", "Calls\\u3000and\\u00a0more")).get(0);

        assertThat(read.name()).isEqualTo("Calls\u3000and\u00a0more");
        assertThat(DrlPrinter.print(List.of(read))).contains("Calls\\u3000and\\u00a0more");
    }

    @Test
    void readsThePreludeExactly() {
        String printed = DrlPrinter.print(rules(RULE));

        assertThat(rules(printed)).isEqualTo(rules(RULE));
        assertThat(problem(printed.replace("import io.pacesetter.rules.fact.Texts\n", ""))
                        .message())
                .isEqualTo("Found \"global\": globals other than the printed one are not part of the DRL that rules are"
                        + " written in; expected \"import\"");
        assertThat(problem(printed.replace("rules.fact.Texts", "rules.fact.Scene"))
                        .message())
                .isEqualTo("Found \"Scene\"; expected \"Texts\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            type == "call"       | type == "coll"                | 3 | 27 | There is no activity type "coll" | did you mean "call"?
            inWorkingHours       | inWorkinHours                 | 3 | 35 | Found "inWorkinHours"; expected "type", "oneOf", "Numbers" | did you mean "inWorkingHours"?
            inWorkingHours()     | eval( true )                  | 3 | 35 | Found "eval": "eval" is not part of the DRL | ``
            inWorkingHours()     | oneOf("call")                 | 3 | 35 | The pattern says twice what its type is | say it once
            inWorkingHours()     | Numbers.atLeast(amount(), 5)  | 3 | 61 | Found the number 5: numbers outside of quotation marks are not part | ``
            inWorkingHours()     | Numbers.equal(reading("x/y"), Numbers.of("5")) | 3 | 57 | The engine follows no number called "x/y" | numbers are named such as
            inWorkingHours()     | goalIs("status/calls/member/week", "bad") | 3 | 70 | There is no status "bad" | there are ahead, at_risk, behind, on_pace
            inWorkingHours() )   | inWorkingHours()              | 4 | 1  | Found "then"; expected "," | ``
            Logged               | Moved                         | 3 | 18 | Found "type"; expected "slot", "reaches", "fallsBelow", "Numbers" | ``
            $it                  | $other                        | 3 | 5  | Found "$other": variables other than $it are not part | ``
            rule "1"             | rule "Calls"                  | 1 | 6  | Rules are numbered; "Calls" is no such number | write rule "1"
            rule "1"             | rule "1" salience 5           | 1 | 10 | Found "salience": attributes of rules are not part | ``
            effects.rule("Calls"); | modify($it) { };            | 5 | 5  | Found "modify": changes of facts are not part | ``
            points(              | pints(                        | 6 | 13 | Found "pints"; expected "points" | did you mean "points"?
            "5"), "member"       | "5e9"), "member"              | 6 | 31 | The text "5e9" is no number | write digits
            "5"), "member"       | "5"), "nobody"                | 6 | 37 | There is no recipient "nobody" | there are everyone
            end                  | ``                            | 8 | 1  | Found the end of the text; expected "effects", "end" | ``
            """)
    void saysWhereWhatAndHowElse(String right, String wrong, int line, int column, String message, String hint) {
        Problem problem = problem(RULE.replace(right, wrong));

        assertThat(problem.message()).startsWith(message);
        assertThat(problem.hint()).startsWith(hint);
        assertThat(List.of(problem.line(), problem.column())).containsExactly(line, column);
    }

    @Test
    void goesOnWithTheNextRule() {
        String second = RULE.replace("\"1\"", "\"2\"").replace("\"member\"", "5");
        String third = RULE.replace("\"1\"", "\"3\"").replace("call", "coll").replace("effects.points", "TRIP");

        assertThat(problems(RULE + second + RULE + third))
                .extracting(Problem::line)
                .containsExactly(13, 15, 24, 27);
    }

    @Test
    void refusesWhatIsTooDeepTooLongOrTooMuch() {
        String deep = "Numbers.rounded(".repeat(3_000) + "amount()" + ")".repeat(3_000);

        assertThat(problem(RULE.replace("inWorkingHours()", "Numbers.equal(" + deep + ", Numbers.of(\"1\"))"))
                        .message())
                .isEqualTo("A formula has at most 60 numbers and operations");
        assertThat(problem("(".repeat(10_000)).message()).startsWith("Found \"(\"; expected \"package\"");
        assertThat(problem(RULE.replace("Calls", "C".repeat(301))).message())
                .isEqualTo("The text in quotation marks has more than 300 characters");
        assertThat(problem(RULE.repeat(10_000)).message()).isEqualTo("The text has more than 1048576 characters");
        assertThat(problems("@ rule \"1\" ".repeat(4_000))).hasSize(50);
        assertThat(problems("// \\u000a".repeat(4_000))).hasSize(50);
    }

    @Test
    void readsBackWhatIsPrintedOfTheMostRules() {
        Rule one = rules(RULE).get(0);
        List<Rule> most = IntStream.rangeClosed(1, Bounds.RULES)
                .mapToObj(number -> new Rule(
                        "Calls " + number,
                        one.trigger(),
                        one.clauses(),
                        List.of(new Action.Celebrate("Well done! ".repeat(20))),
                        one.limits()))
                .toList();

        String printed = DrlPrinter.print(most);

        assertThat(printed).hasSizeGreaterThan(Bounds.TEXT);
        assertThat(rules(printed)).isEqualTo(most);
    }

    private static Expression number(int value) {
        return new Expression.Constant(new BigDecimal(value));
    }

    private List<Rule> rules(String text) {
        Parsed parsed = face.parse(text, ARuleText.WORDS);
        assertThat(parsed).as(text).isInstanceOf(Parsed.Rules.class);
        return ((Parsed.Rules) parsed).rules();
    }

    private Problem problem(String text) {
        return problems(text).get(0);
    }

    private List<Problem> problems(String text) {
        Parsed parsed = face.parse(text, ARuleText.WORDS);
        assertThat(parsed).isInstanceOf(Parsed.Refused.class);
        return ((Parsed.Refused) parsed).problems();
    }
}
