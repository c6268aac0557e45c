package io.pacesetter.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.gate.BytecodeGate;
import io.pacesetter.rules.gate.GateClosed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Should a hostile text ever come past the source gate, the bytecode gate alone stops its code. */
class BytecodeAloneTest {

    static List<String> hostile() {
        return HostileTexts.running();
    }

    @AfterEach
    void nothingOfTheirsRan() {
        assertThat(System.clearProperty(HostileTexts.TRIPWIRE)).isNull();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void stopsWhatDroolsWouldRun(String drl) {
        assertThat(stoppedAfterBuilding(drl)).isTrue();
    }

    /** What Drools does not build cannot be loaded either. */
    private static boolean stoppedAfterBuilding(String drl) {
        Map<String, byte[]> classes;
        try {
            classes = DroolsBuild.classes(drl, "past-the-source-gate");
        } catch (RuntimeException e) {
            return true;
        }
        try {
            BytecodeGate.check(classes);
            return false;
        } catch (GateClosed e) {
            return true;
        }
    }
}
