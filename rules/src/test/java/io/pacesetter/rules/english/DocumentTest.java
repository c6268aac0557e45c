package io.pacesetter.rules.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Vocabulary;
import io.pacesetter.rules.language.Vocabulary.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the examples of docs/rule-language.md true. */
class DocumentTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?m)^    Rule \"[^\\[].*\\n(?:      .*\\n)+");

    private static final Vocabulary WORDS = new Vocabulary(
            terms("call", "deal_won"),
            terms("calls", "revenue"),
            terms("phone_hero"),
            Map.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());

    @Test
    void examplesArePrintedAsTheyStand() throws IOException {
        String document = Files.readString(Path.of("../docs/rule-language.md"));
        List<String> examples = EXAMPLE.matcher(document)
                .results()
                .map(found -> found.group().indent(-4))
                .toList();

        assertThat(examples).hasSizeGreaterThan(5);
        assertThat(examples).allSatisfy(example -> assertThat(printed(example)).isEqualTo(example));
    }

    private static String printed(String text) {
        EnglishSentences english = new EnglishSentences();
        Parsed parsed = english.parse(text, WORDS);
        assertThat(parsed).isInstanceOf(Parsed.Rules.class);
        return english.print(((Parsed.Rules) parsed).rules(), WORDS);
    }

    private static Map<String, Term> terms(String... keys) {
        return Vocabulary.byKey(
                Stream.of(keys).map(key -> new Term(key, key, null)).toList());
    }
}
