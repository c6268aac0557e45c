package io.pacesetter.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.language.ARule;
import io.pacesetter.rules.language.Rule;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.jsontype.NamedType;

class RuleJsonProperty {

    @Provide
    Arbitrary<List<Rule>> rules() {
        return ARule.some();
    }

    @Property(tries = 300)
    void readsWhatItWrote(@ForAll("rules") List<Rule> rules) {
        assertThat(RuleJson.read(RuleJson.write(rules))).isEqualTo(rules);
        assertThat(RuleJson.rules("/rules", RuleJson.tree(rules))).isEqualTo(rules);
    }

    @Property(tries = 50)
    void writesTheSameEveryTime(@ForAll("rules") List<Rule> rules) {
        String once = RuleJson.write(rules);

        assertThat(RuleJson.write(RuleJson.read(once))).isEqualTo(once);
    }

    @Example
    void namesEveryPartOfARule() {
        Set<Class<?>> named = RuleKinds.NAMES.stream().map(NamedType::getType).collect(Collectors.toSet());
        Set<Class<?>> parts = new HashSet<>();
        RuleKinds.SEALED.forEach(type -> parts.addAll(Arrays.asList(type.getPermittedSubclasses())));

        assertThat(named).isEqualTo(parts);
    }
}
