package io.pacesetter.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.decide.EveryCase;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Trigger;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static Rule rule(String name) {
        return new Rule(
                name,
                new Trigger.Closes(Horizon.DAY),
                List.of(),
                List.of(new Action.StartCoaching("Calls")),
                List.of());
    }
}
