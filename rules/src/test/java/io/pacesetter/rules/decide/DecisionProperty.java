package io.pacesetter.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.rules.compile.Compilation;
import io.pacesetter.rules.compile.RulebookCompiler;
import io.pacesetter.rules.language.ARule;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Limit;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Rule;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Drools decides what the rule says, whatever the rule and whatever happens. */
class DecisionProperty {

    private static final RulebookCompiler COMPILER = new RulebookCompiler();

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void decidesWhatTheRuleSays(@ForAll("rulebooks") List<Rule> rules, @ForAll("moments") List<Moment> moments) {
        try (Program program = ((Compilation.Compiled) COMPILER.compile(rules)).program()) {
            for (Moment moment : moments) {
                List<Outcome> expected = Interpreter.decide(rules, moment);
                if (expected.stream().allMatch(DecisionProperty::fits)) {
                    assertThat(program.decide(moment)).isEqualTo(expected);
                } else {
                    assertThatThrownBy(() -> program.decide(moment)).isInstanceOf(BudgetExceeded.class);
                }
            }
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void decidesWhatRulesOfEveryFaceSay(@ForAll("anyRules") List<Rule> rules, @ForAll("moments") List<Moment> moments) {
        List<Moment> needed = moments.stream()
                .map(moment -> Moments.withReadings(moment, Needs.of(rules)))
                .toList();

        decidesWhatTheRuleSays(rules, needed);
    }

    @Provide
    Arbitrary<List<Rule>> anyRules() {
        return ARule.some();
    }

    private static boolean fits(Outcome outcome) {
        return outcome.amount() == null || outcome.amount().abs().compareTo(Effects.AMOUNT) < 0;
    }

    @Provide
    Arbitrary<List<Moment>> moments() {
        return Moments.any().list().ofSize(60);
    }

    @Provide
    Arbitrary<List<Rule>> rulebooks() {
        Arbitrary<List<Clause>> clauses = predicates()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Clause::new)
                .list()
                .ofMaxSize(2);
        Arbitrary<List<Action>> actions = Arbitraries.oneOf(
                        Arbitraries.of(EveryCase.actions()),
                        expressions().map(of -> new Action.GivePoints(of, Action.Recipient.TEAM)),
                        texts().map(Action.Celebrate::new))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(EveryCase.triggers()), clauses, actions)
                .as((trigger, all, then) -> new Rule("", trigger, all, then, List.<Limit>of()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .flatMap(rules -> texts().set().ofSize(rules.size()).map(names -> named(rules, List.copyOf(names))));
    }

    private static List<Rule> named(List<Rule> rules, List<String> names) {
        List<Rule> named = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            named.add(new Rule(names.get(i), rule.trigger(), rule.clauses(), rule.actions(), rule.limits()));
        }
        return named;
    }

    private static Arbitrary<Predicate> predicates() {
        Arbitrary<Predicate> comparisons = Combinators.combine(
                        expressions(), Arbitraries.of(Predicate.Comparator.class), expressions())
                .as(Predicate.Compare::new);
        return Arbitraries.oneOf(Arbitraries.of(EveryCase.predicates()), comparisons);
    }

    private static Arbitrary<Expression> expressions() {
        return Arbitraries.recursive(
                () -> Arbitraries.of(EveryCase.expressions()),
                inner -> Arbitraries.oneOf(
                        Combinators.combine(Arbitraries.of(Expression.Operator.class), inner, inner)
                                .as(Expression.Arithmetic::new),
                        Combinators.combine(
                                        Arbitraries.of(true, false),
                                        inner.list().ofMinSize(2).ofMaxSize(3))
                                .as(Expression.Extreme::new),
                        inner.map(Expression.Rounded::new)),
                0,
                3);
    }

    /** Any characters at all, and pieces that mean something to Drools or Java. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\"",
                "\\",
                "\\u0022",
                "\n",
                "\r",
                "\u2028",
                "end",
                "then",
                "*/",
                "/*",
                "//",
                "static {",
                "}",
                "${",
                "\u0000",
                "drools.halt();",
                "update($it);",
                "modify",
                "\ud83d\ude80",
                "\ud800",
                "\u202e",
                "통화",
                "'",
                "%s",
                "@",
                ";");
        Arbitrary<String> pieced = pieces.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join("", list));
        return Arbitraries.oneOf(
                pieced, Arbitraries.strings().all().ofMinLength(1).ofMaxLength(20));
    }
}
