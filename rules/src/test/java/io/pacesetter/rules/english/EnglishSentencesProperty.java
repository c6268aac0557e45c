package io.pacesetter.rules.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.language.ARule;
import io.pacesetter.rules.language.ARuleText;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EnglishSentencesProperty {

    private final EnglishSentences english = new EnglishSentences();

    @Property
    void whatIsPrintedReadsBackAsTheSameRules(@ForAll("rules") List<Rule> rules) {
        String text = english.print(rules, ARuleText.WORDS);

        Parsed parsed = english.parse(text, ARuleText.WORDS);

        assertThat(parsed).as(text).isInstanceOf(Parsed.Rules.class);
        assertThat(((Parsed.Rules) parsed).rules()).as(text).isEqualTo(rules);
        assertThat(((Parsed.Rules) parsed).lines()).hasSameSizeAs(rules);
    }

    @Property
    void lineBreaksBlanksAndCommentsMeanNothing(@ForAll("rules") List<Rule> rules) {
        String text = english.print(rules, ARuleText.WORDS).replace("\n", " \r\n # \"comment\n\t");

        assertThat(english.parse(text, ARuleText.WORDS)).asString().contains("Rules[");
    }

    @Property
    void anyTextIsAnswered(@ForAll("scraps") List<String> scraps) {
        String text = String.join(" ", scraps);

        assertThat(english.parse(text, ARuleText.WORDS)).isNotNull();
        assertThat(english.complete(text, text.length(), ARuleText.WORDS)).isNotNull();
    }

    @Property(tries = 300)
    void aRuleTornApartIsAnswered(@ForAll("rules") List<Rule> rules, @ForAll Random random) {
        List<String> words =
                new ArrayList<>(List.of(english.print(rules, ARuleText.WORDS).split(" ")));
        Collections.swap(words, random.nextInt(words.size()), random.nextInt(words.size()));
        words.remove(random.nextInt(words.size()));
        String text = String.join(" ", words);

        assertThat(english.parse(text, ARuleText.WORDS)).isNotNull();
        int caret = random.nextInt(text.length() + 1);
        assertThat(english.complete(text, caret, ARuleText.WORDS).from()).isBetween(0, caret);
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        return ARule.some();
    }

    @Provide
    Arbitrary<List<String>> scraps() {
        Arbitrary<String> words = Arbitraries.of(
                "Rule",
                "\"x\"",
                "When",
                "the",
                "member's",
                "calls",
                "this",
                "week",
                "reach",
                "50",
                ",",
                "if",
                "then",
                "give",
                "points",
                "(",
                ")",
                "and",
                "or",
                "is",
                "at",
                "most",
                "once",
                "per",
                "ever",
                ".",
                "-",
                "×",
                "%",
                "min",
                "a",
                "goal",
                "for",
                "\"");
        return Arbitraries.oneOf(words, ARuleText.keys(), Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMaxSize(60);
    }
}
