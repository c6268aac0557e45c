package io.pacesetter.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.rules.gate.GateClosed;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile texts are stopped before any code of theirs runs. */
class GatesTest {

    static List<Arguments> hostile() {
        return HostileTexts.all().entrySet().stream()
                .map(text -> Arguments.of(
                        text.getKey().substring(0, Math.min(80, text.getKey().length())), text.getValue()))
                .toList();
    }

    @AfterEach
    void nothingOfTheirsRan() {
        assertThat(System.clearProperty(HostileTexts.TRIPWIRE)).isNull();
    }

    @Test
    void letsAHarmlessTextPass() {
        assertThatCode(() -> DroolsBuild.build(HostileTexts.harmless(), "harmless"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void stopsHostileTextsBeforeTheyAreBuilt(String what, String drl) {
        assertThatThrownBy(() -> DroolsBuild.build(drl, "hostile")).isInstanceOf(GateClosed.class);
    }
}
