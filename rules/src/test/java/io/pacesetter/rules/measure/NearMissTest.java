package io.pacesetter.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    private static final List<String> TYPES = List.of("call", "email", "meeting", "deal_won", "deal_lost");

    @ParameterizedTest
    @CsvSource({"cal, call", "CALL, call", "meetign, meeting", "deal-won, deal_won", "emails, email", "call, call"})
    void findsWhatDiffersInFewLetters(String word, String meant) {
        assertThat(NearMiss.of(word, TYPES)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"visit", "x", "c", "callbackrequest"})
    void findsNothingThatDiffersInMany(String word) {
        assertThat(NearMiss.of(word, TYPES)).isNull();
    }

    @Test
    void takesTheNearestAndOfThoseTheFirstInTheAlphabet() {
        assertThat(NearMiss.of("deal_los", TYPES)).isEqualTo("deal_lost");
        assertThat(NearMiss.of("bat", List.of("cat", "bats", "bar"))).isEqualTo("bar");
    }

    @Test
    void hintsAtTheNearestOrAtAllIfTheyAreFew() {
        List<String> many =
                IntStream.range(0, 13).mapToObj(i -> "indicator number " + i).toList();

        assertThat(NearMiss.hint("cal", TYPES)).isEqualTo("; did you mean \"call\"?");
        assertThat(NearMiss.hint("visit", List.of("email", "call"))).isEqualTo("; there are call, email");
        assertThat(NearMiss.hint("visit", many)).isEmpty();
        assertThat(NearMiss.hint("visit", List.of())).isEmpty();
    }
}
