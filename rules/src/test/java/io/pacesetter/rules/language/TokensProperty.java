package io.pacesetter.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.language.Tokens.Kind;
import io.pacesetter.rules.language.Tokens.Token;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokensProperty {

    @Property
    void anyTextFallsIntoPiecesInItsOrder(@ForAll("texts") String text) {
        Tokens tokens = Tokens.of(text);

        int end = 0;
        for (Token token : tokens.all()) {
            assertThat(token.start()).isBetween(end, text.length());
            assertThat(token.end()).isBetween(token.start(), text.length());
            end = token.end();
        }
        assertThat(tokens.all().get(tokens.all().size() - 1).kind()).isEqualTo(Kind.END);
    }

    @Property
    void aTextWithoutFaultsLosesOnlyBlanks(@ForAll("words") List<String> words) {
        Tokens tokens = Tokens.of(String.join(" \n", words));

        assertThat(tokens.faults()).isEmpty();
        assertThat(tokens.all().subList(0, words.size()))
                .extracting(Token::text)
                .isEqualTo(words);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.of(
                "\"",
                "\\",
                "\n",
                "\r",
                "#",
                "1,000",
                "2.5",
                "member's",
                "한글을",
                "\u202e",
                "с",
                "\ud83d",
                "e\u0301",
                "😀");
        return Arbitraries.oneOf(odd, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("a", "deal_won", "담당자의", "12", "2.5", ",", "(", ".", "×", "member's")
                .list()
                .ofMaxSize(30);
    }
}
