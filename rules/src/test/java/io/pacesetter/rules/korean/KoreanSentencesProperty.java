package io.pacesetter.rules.korean;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.english.EnglishSentences;
import io.pacesetter.rules.language.ARule;
import io.pacesetter.rules.language.ARuleText;
import io.pacesetter.rules.language.Face;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Rule;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KoreanSentencesProperty {

    private static final Face FACE = new KoreanSentences();
    private static final Face ENGLISH = new EnglishSentences();

    @Property(tries = 2000)
    void readsBackWhatItPrints(@ForAll("rules") List<Rule> rules) {
        String printed = FACE.print(rules, ARuleText.WORDS);

        Parsed parsed = FACE.parse(printed, ARuleText.WORDS);

        assertThat(parsed).as(printed).isInstanceOf(Parsed.Rules.class);
        assertThat(((Parsed.Rules) parsed).rules()).as(printed).isEqualTo(rules);
    }

    @Property(tries = 500)
    void translatesToEnglishAndBack(@ForAll("rules") List<Rule> rules) {
        String english = ENGLISH.print(read(FACE, FACE.print(rules, ARuleText.WORDS)), ARuleText.WORDS);
        String korean = FACE.print(read(ENGLISH, english), ARuleText.WORDS);

        assertThat(read(FACE, korean)).isEqualTo(rules);
        assertThat(korean).isEqualTo(FACE.print(rules, ARuleText.WORDS));
        assertThat(ENGLISH.print(read(FACE, korean), ARuleText.WORDS)).isEqualTo(english);
    }

    private static List<Rule> read(Face face, String text) {
        Parsed parsed = face.parse(text, ARuleText.WORDS);
        assertThat(parsed).as(text).isInstanceOf(Parsed.Rules.class);
        return ((Parsed.Rules) parsed).rules();
    }

    @Property(tries = 300)
    void readsWithoutSpacesWhatItPrints(@ForAll("rules") List<Rule> rules) {
        String printed = FACE.print(rules, ARuleText.WORDS);

        Parsed parsed = FACE.parse(withoutSpaces(printed), ARuleText.WORDS);

        assertThat(parsed).as(withoutSpaces(printed)).isInstanceOf(Parsed.Rules.class);
        assertThat(((Parsed.Rules) parsed).rules()).as(printed).isEqualTo(rules);
    }

    @Property(tries = 2000)
    void neverFails(@ForAll("scraps") String text) {
        Parsed parsed = FACE.parse(text, ARuleText.WORDS);

        if (parsed instanceof Parsed.Refused refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.message()).isNotBlank();
            });
        }
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        return ARule.some();
    }

    /** Printed rules with a piece cut out, and words of the language in any order. */
    @Provide
    Arbitrary<String> scraps() {
        Arbitrary<String> cut = ARule.some().flatMap(rules -> {
            String printed = FACE.print(rules, ARuleText.WORDS);
            return Arbitraries.integers()
                    .between(0, printed.length() - 1)
                    .tuple2()
                    .map(places -> printed.substring(0, Math.min(places.get1(), places.get2()))
                            + printed.substring(Math.max(places.get1(), places.get2())));
        });
        Arbitrary<String> words = Arbitraries.of(
                        "규칙", "\"이름\"", "담당자의", "이번 주", "통화수", "가", "이", "50", "에", "도달하면", ",", "(", ")", "금액",
                        "이상이거나", "이면", "20점을", "주고", "배지", "단", "주 1회까지", ".", "+", "×", "최댓값(", "최근", "-", "%", "\"")
                .list()
                .ofMaxSize(40)
                .map(list -> String.join(" ", list));
        return Arbitraries.oneOf(cut, words, Arbitraries.strings().ofMaxLength(60));
    }

    /** Leaves out blanks and line breaks between syllables, but not in texts. */
    private static String withoutSpaces(String text) {
        StringBuilder dense = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (inside && character == '\\') {
                dense.append(character).append(text.charAt(++i));
                continue;
            }
            inside = (character == '"') != inside;
            if (inside || !Character.isWhitespace(character) || !isBetweenSyllables(text, i)) {
                dense.append(character);
            }
        }
        return dense.toString();
    }

    private static boolean isBetweenSyllables(String text, int space) {
        String rest = text.substring(space).strip();
        return space > 0
                && Hangul.isSyllable(text.charAt(space - 1))
                && !rest.isEmpty()
                && Hangul.isSyllable(rest.charAt(0));
    }
}
