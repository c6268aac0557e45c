package io.pacesetter.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.compile.Compilation;
import io.pacesetter.rules.compile.RulebookCompiler;
import io.pacesetter.rules.decide.Outcome;
import io.pacesetter.rules.decide.Program;
import io.pacesetter.rules.language.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs do what their scenarios say, run as the product runs them. */
class PackScenariosTest {

    private static final RulebookCompiler COMPILER = new RulebookCompiler();

    static List<Pack> packs() {
        return Packs.all();
    }

    @TestFactory
    Stream<DynamicTest> decideWhatIsExpected() {
        return packs().stream().flatMap(PackScenariosTest::scenarios);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyRuleActsInAScenarioAndRestsInAnother(Pack pack) {
        List<Scenario> scenarios = Scenario.of(pack);
        List<String> rules = PackRules.of(pack).stream().map(Rule::name).toList();

        List<String> act = scenarios.stream()
                .flatMap(scenario -> scenario.acts().stream())
                .map(text -> text.substring(0, text.indexOf(": ")))
                .toList();
        List<String> rest = scenarios.stream()
                .flatMap(scenario -> scenario.rests().stream())
                .toList();

        assertThat(act).containsAll(rules);
        assertThat(rest).containsAll(rules);
        assertThat(rules).containsAll(act).containsAll(rest);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void decideTheSameInKorean(Pack pack) {
        List<Rule> rules = PackRules.of(pack);
        List<Rule> koreanRules = pack.inKorean(rules);
        Program english = program(rules);
        Program korean = program(koreanRules);

        assertThat(Scenario.of(pack)).allSatisfy(scenario -> {
            List<Outcome> inEnglish =
                    english.decide(Situation.of(pack.key(), scenario.given()).moment());
            List<Outcome> inKorean =
                    korean.decide(Situation.of(pack.key(), scenario.given()).moment());

            assertThat(numbered(koreanRules, inKorean)).isEqualTo(numbered(rules, inEnglish));
        });
    }

    /** Returns outcomes with the number of the rule instead of its name. */
    private static List<Outcome> numbered(List<Rule> rules, List<Outcome> outcomes) {
        List<String> names = rules.stream().map(Rule::name).toList();
        return outcomes.stream()
                .map(outcome ->
                        new Outcome(String.valueOf(names.indexOf(outcome.rule())), outcome.action(), outcome.amount()))
                .toList();
    }

    private static Program program(List<Rule> rules) {
        return ((Compilation.Compiled) COMPILER.compile(rules)).program();
    }

    private static Stream<DynamicTest> scenarios(Pack pack) {
        Program program = program(PackRules.of(pack));
        return Scenario.of(pack).stream()
                .map(scenario -> DynamicTest.dynamicTest(pack.key() + ": " + scenario.title(), () -> {
                    Situation situation = Situation.of(pack.key(), scenario.given());

                    situation.note(program.decide(situation.moment()));

                    assertThat(situation.outcomes).isEqualTo(scenario.expected());
                }));
    }
}
