package io.pacesetter.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    private static String told(String before, String after) {
        return TextDifference.between(before, after).stream()
                .map(line -> switch (line.kind()) {
                            case SAME -> "=";
                            case REMOVED -> "-";
                            case ADDED -> "+";
                        }
                        + line.text())
                .collect(Collectors.joining(" "));
    }

    @Test
    void keepsWhatBothHave() {
        assertThat(told("a\nb\nc\nd", "a\nc\nx\nd")).isEqualTo("=a -b =c +x =d");
    }

    @Test
    void tellsTextsWithNothingInCommon() {
        assertThat(told("a\nb", "x")).isEqualTo("-a -b +x");
        assertThat(told("", "x")).isEqualTo("+x");
        assertThat(told("x", "")).isEqualTo("-x");
        assertThat(told("", "")).isEmpty();
    }

    @Test
    void numbersLinesOnEitherSide() {
        List<TextDifference.Line> lines = TextDifference.between("a\nb", "x\nb");

        assertThat(lines.get(1).after()).isEqualTo(1);
        assertThat(lines.get(1).before()).isNull();
        assertThat(lines.get(2).before()).isEqualTo(2);
    }

    @Test
    void replacesWhatIsTooLongToCompare() {
        String before = IntStream.range(0, 3_000).mapToObj(n -> "a" + n).collect(Collectors.joining("\n"));
        String after = IntStream.range(0, 3_000).mapToObj(n -> "b" + n).collect(Collectors.joining("\n"));

        assertThat(TextDifference.between("x\n" + before + "\ny", "x\n" + after + "\ny"))
                .hasSize(6_002);
    }
}
