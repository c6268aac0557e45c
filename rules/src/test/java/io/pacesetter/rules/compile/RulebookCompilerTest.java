package io.pacesetter.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.rules.decide.EveryCase;
import io.pacesetter.rules.drl.DrlPrinter;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Trigger;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

class RulebookCompilerTest {

    private final RulebookCompiler compiler = new RulebookCompiler();

    @Test
    void compilesEverythingThatARuleCanBeMadeOf() {
        Compilation compilation = compiler.compile(EveryCase.rules());

        assertThat(compilation).isInstanceOf(Compilation.Compiled.class);
    }

    @Test
    void compilesARulebookWithoutRules() {
        assertThat(compiler.compile(List.of())).isInstanceOf(Compilation.Compiled.class);
    }

    @Test
    void refusesTwoRulesOfOneName() {
        Rule rule = rule("Twice");

        Compilation compilation = compiler.compile(List.of(rule, rule));

        assertThat(compilation).isInstanceOf(Compilation.Refused.class);
    }

    @Test
    void provesWhatItWouldCompile() {
        Rule rule = rule("Twice");

        assertThat(compiler.prove(EveryCase.rules())).isEmpty();
        assertThat(compiler.prove(EveryCase.rules())).isEmpty();
        assertThat(compiler.prove(List.of())).isEmpty();
        assertThat(compiler.prove(List.of(rule, rule))).hasSize(1);
    }

    @Test
    void remembersTheLastRulesThatWereLetThrough() {
        LetThrough letThrough = new LetThrough(2);
        letThrough.add(List.of("a", "b"));

        boolean before = letThrough.knows("a");
        letThrough.add(List.of("c"));

        assertThat(before).isTrue();
        assertThat(letThrough.knows("a")).isTrue();
        assertThat(letThrough.knows("b")).isFalse();
    }

    @Test
    void warmsItselfWithRulesThatAct() {
        Compilation compilation = compiler.compile(Warming.RULES);

        compiler.warm(Duration.ofMillis(1));

        assertThat(compilation).isInstanceOf(Compilation.Compiled.class);
    }

    @Test
    void buildsEqualRulebooksOnce() {
        Shelf shelf = new Shelf(1);
        AtomicInteger builds = new AtomicInteger();

        KieBase one = shelf.get("a", () -> build(builds));
        KieBase other = shelf.get("a", () -> build(builds));

        assertThat(one).isSameAs(other);
        assertThat(builds).hasValue(1);
    }

    @Test
    void keepsNothingOfARulebookThatDroolsRefuses() {
        Shelf shelf = new Shelf(1);

        assertThatThrownBy(() -> shelf.get("a", () -> {
                    throw new DroolsBuild.NotBuilt("no");
                }))
                .isInstanceOf(DroolsBuild.NotBuilt.class);

        assertThat(shelf.size()).isZero();
    }

    private static KieBase build(AtomicInteger builds) {
        builds.incrementAndGet();
        return DroolsBuild.build(DrlPrinter.print(List.of(rule("Any"))), "any");
    }

    private static Rule rule(String name) {
        return new Rule(
                name,
                new Trigger.Closes(Horizon.DAY),
                List.of(),
                List.of(new Action.StartCoaching("Calls")),
                List.of());
    }
}
