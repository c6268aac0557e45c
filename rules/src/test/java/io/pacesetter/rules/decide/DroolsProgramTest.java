package io.pacesetter.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.rules.compile.Compilation;
import io.pacesetter.rules.compile.RulebookCompiler;
import io.pacesetter.rules.fact.Activity;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Expression.Operator;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Trigger;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;

class DroolsProgramTest {

    private static final RulebookCompiler COMPILER = new RulebookCompiler();
    private static final Trigger ANY = new Trigger.Logged(List.of());
    private static final Action COACH = new Action.StartCoaching("Calls");

    @Test
    void decidesEveryCaseAsTheRuleSays() {
        List<Rule> rules = EveryCase.rules();
        Program program = compile(rules);
        Arbitrary<Moment> any = Moments.any();

        List<Moment> moments = any.sampleStream().limit(400).toList();

        for (Moment moment : moments) {
            assertThat(program.decide(moment)).as("%s", moment).isEqualTo(Interpreter.decide(rules, moment));
        }
        assertThat(moments.stream()
                        .mapToInt(moment -> program.decide(moment).size())
                        .sum())
                .isGreaterThan(100);
    }

    @Test
    void givesOutcomesInTheOrderOfRulesAndActions() {
        List<Rule> rules = IntStream.range(0, 30)
                .mapToObj(i -> new Rule("R" + (29 - i), ANY, List.of(), List.of(COACH, points(i)), List.of()))
                .toList();

        List<Outcome> outcomes = compile(rules).decide(Moments.call());

        assertThat(outcomes)
                .isEqualTo(Interpreter.decide(rules, Moments.call()))
                .hasSize(60);
    }

    @Test
    void leavesNothingOfAMomentToTheNext() {
        DroolsProgram program =
                (DroolsProgram) compile(List.of(rule("Call", new Trigger.Logged(List.of("call")), COACH)));
        Moment other = Moments.of(new Activity("meeting", "crm", null, null, Map.of()));

        List<Outcome> first = program.decide(Moments.call());
        List<Outcome> second = program.decide(Moments.call());
        List<Outcome> third = program.decide(other);

        assertThat(first).isEqualTo(second).hasSize(1);
        assertThat(third).isEmpty();
        assertThat(program.left()).containsExactly(0L);
    }

    @Test
    void leavesOutAnActionByNothing() {
        Expression byZero = new Expression.Arithmetic(Operator.DIVIDED_BY, constant("1"), constant("0"));
        Rule rule = new Rule(
                "Zero",
                ANY,
                List.of(),
                List.of(new Action.GivePoints(byZero, Action.Recipient.MEMBER), COACH),
                List.of());

        assertThat(compile(List.of(rule)).decide(Moments.call())).containsExactly(new Outcome("Zero", 1, null));
    }

    @Test
    void roundsPointsToFourDigitsHalvesAwayFromZero() {
        Rule rule = rule("Half", ANY, new Action.GivePoints(constant("-0.1"), Action.Recipient.MEMBER));
        Expression tiny = new Expression.Arithmetic(Operator.TIMES, constant("-0.0001"), constant("0.5"));
        Rule half = rule("Tiny", ANY, new Action.GivePoints(tiny, Action.Recipient.MEMBER));

        assertThat(compile(List.of(rule, half)).decide(Moments.call()))
                .extracting(Outcome::amount)
                .containsExactly(new BigDecimal("-0.1"), new BigDecimal("-0.0001"));
    }

    @Test
    void suspendsARulebookThatAsksForTooMuch() {
        Budget one = new Budget(Duration.ofSeconds(10), Duration.ofSeconds(10), 1);
        Program program = compile(new RulebookCompiler(one), List.of(rule("A", ANY, COACH), rule("B", ANY, COACH)));

        assertThatThrownBy(() -> program.decide(Moments.call())).isInstanceOf(BudgetExceeded.class);
    }

    @Test
    void suspendsARulebookThatGivesMoreThanFits() {
        Expression huge = new Expression.Arithmetic(Operator.TIMES, constant("999999999999"), constant("999999999999"));
        Program program = compile(List.of(rule("Huge", ANY, new Action.GivePoints(huge, Action.Recipient.MEMBER))));

        assertThatThrownBy(() -> program.decide(Moments.call()))
                .isInstanceOf(BudgetExceeded.class)
                .hasMessageContaining("Huge");
    }

    @Test
    void suspendsARulebookThatTakesTooLong() {
        Budget nothing = new Budget(Duration.ZERO, Duration.ofSeconds(10), 10);
        Program program = compile(new RulebookCompiler(nothing), List.of(rule("A", ANY, COACH)));
        program.decide(Moments.call());

        assertThatThrownBy(() -> program.decide(Moments.call()))
                .isInstanceOf(BudgetExceeded.class)
                .hasMessageContaining("ms");
    }

    @Test
    void goesOnAfterAMomentThatFailed() {
        Expression grows = new Expression.Arithmetic(Operator.TIMES, new Expression.Amount(), constant("999999999999"));
        Rule rule = new Rule(
                "Grows",
                ANY,
                List.of(Clause.of(
                        new Predicate.Compare(new Expression.Amount(), Predicate.Comparator.AT_LEAST, constant("0")))),
                List.of(new Action.GivePoints(grows, Action.Recipient.MEMBER)),
                List.of());
        Program program = compile(List.of(rule));

        assertThatThrownBy(() -> program.decide(Moments.call())).isInstanceOf(BudgetExceeded.class);
        assertThat(program.decide(Moments.of(null))).isEmpty();
    }

    @Test
    void decidesNoMoreOnceClosed() {
        Program program = compile(List.of(rule("A", ANY, COACH)));
        program.decide(Moments.call());

        program.close();

        assertThatThrownBy(() -> program.decide(Moments.call())).isInstanceOf(IllegalStateException.class);
    }

    private static Rule rule(String name, Trigger trigger, Action action) {
        return new Rule(name, trigger, List.of(), List.of(action), List.of());
    }

    private static Action points(int points) {
        return new Action.GivePoints(constant(Integer.toString(points)), Action.Recipient.MEMBER);
    }

    private static Expression constant(String number) {
        return new Expression.Constant(new BigDecimal(number));
    }

    private static Program compile(List<Rule> rules) {
        return compile(COMPILER, rules);
    }

    private static Program compile(RulebookCompiler compiler, List<Rule> rules) {
        return ((Compilation.Compiled) compiler.compile(rules)).program();
    }
}
