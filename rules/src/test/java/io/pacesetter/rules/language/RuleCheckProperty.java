package io.pacesetter.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.english.EnglishSentences;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleCheckProperty {

    @Property
    void anyRulesAreAnswered(@ForAll("rules") List<Rule> rules, @ForAll Purpose purpose) {
        for (Problem problem : RuleCheck.check(rules, purpose, ARuleText.WORDS)) {
            assertThat(problem.line()).isBetween(1, rules.size());
            assertThat(problem.message()).isNotBlank();
        }
    }

    @Property(tries = 300)
    void theFaceMakesNoDifference(@ForAll("rules") List<Rule> rules, @ForAll Purpose purpose) {
        EnglishSentences english = new EnglishSentences();
        Parsed parsed = english.parse(english.print(rules, ARuleText.WORDS), ARuleText.WORDS);

        List<Problem> read = RuleCheck.check((Parsed.Rules) parsed, purpose, ARuleText.WORDS, Language.EN);

        assertThat(read)
                .extracting(Problem::message)
                .isEqualTo(RuleCheck.check(rules, purpose, ARuleText.WORDS).stream()
                        .map(Problem::message)
                        .toList());
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        return ARule.some();
    }
}
