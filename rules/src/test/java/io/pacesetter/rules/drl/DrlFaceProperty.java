package io.pacesetter.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.english.EnglishSentences;
import io.pacesetter.rules.korean.KoreanSentences;
import io.pacesetter.rules.language.ARule;
import io.pacesetter.rules.language.ARuleText;
import io.pacesetter.rules.language.Face;
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

class DrlFaceProperty {

    private static final Face DRL = new DrlFace();
    private static final Face ENGLISH = new EnglishSentences();
    private static final Face KOREAN = new KoreanSentences();

    @Property(tries = 2000)
    void readsBackWhatItPrints(@ForAll("rules") List<Rule> rules) {
        assertThat(read(DRL, DRL.print(rules, ARuleText.WORDS))).isEqualTo(rules);
    }

    @Property(tries = 300)
    void lineBreaksBlanksAndCommentsMeanNothing(@ForAll("rules") List<Rule> rules) {
        String text = DRL.print(rules, ARuleText.WORDS).replace("\n", " \r\n // \"comment end\n\t");

        assertThat(read(DRL, text)).isEqualTo(rules);
    }

    @Property(tries = 300)
    void translatesToSentencesAndBack(@ForAll("rules") List<Rule> rules) {
        String drl = DRL.print(rules, ARuleText.WORDS);

        String english = ENGLISH.print(read(DRL, drl), ARuleText.WORDS);
        String korean = KOREAN.print(read(ENGLISH, english), ARuleText.WORDS);

        assertThat(DRL.print(read(KOREAN, korean), ARuleText.WORDS)).isEqualTo(drl);
    }

    @Property(tries = 1000)
    void anyTextIsAnsweredAtAPlace(@ForAll("scraps") List<String> scraps) {
        answered(String.join(" ", scraps));
    }

    @Property(tries = 500)
    void aRuleTornApartIsAnsweredAtAPlace(@ForAll("rules") List<Rule> rules, @ForAll Random random) {
        List<String> words =
                new ArrayList<>(List.of(DRL.print(rules, ARuleText.WORDS).split("(?<=[ (,;])")));
        Collections.swap(words, random.nextInt(words.size()), random.nextInt(words.size()));
        words.remove(random.nextInt(words.size()));

        answered(String.join("", words));
    }

    private static void answered(String text) {
        if (DRL.parse(text, ARuleText.WORDS) instanceof Parsed.Refused refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isBetween(1, (int) text.lines().count() + 1);
                assertThat(problem.column()).isBetween(1, text.length() + 1);
                assertThat(problem.message()).isNotBlank();
            });
        }
    }

    private static List<Rule> read(Face face, String text) {
        Parsed parsed = face.parse(text, ARuleText.WORDS);
        assertThat(parsed).as(text).isInstanceOf(Parsed.Rules.class);
        assertThat(((Parsed.Rules) parsed).lines()).hasSameSizeAs(((Parsed.Rules) parsed).rules());
        return ((Parsed.Rules) parsed).rules();
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        return ARule.some();
    }

    @Provide
    Arbitrary<List<String>> scraps() {
        Arbitrary<String> words = Arbitraries.of(
                "rule",
                "\"1\"",
                "when",
                "$it",
                ":",
                "Logged",
                "Moved",
                "(",
                ")",
                "type",
                "==",
                "||",
                ",",
                "slot",
                "\"calls/member/week/this\"",
                "reaches",
                "Numbers",
                ".",
                "of",
                "\"5\"",
                "then",
                "effects",
                "points",
                "\"member\"",
                ";",
                "end",
                "Texts",
                "is",
                "eval",
                "//",
                "\n",
                "\"",
                "\\u0022",
                "@",
                "{");
        return Arbitraries.oneOf(words, ARuleText.keys(), Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMaxSize(60);
    }
}
