package io.pacesetter.processes.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {

    private static final String USUAL =
            "if change > 0 then \"close\" else if sessions < 3 then \"repeat\" else \"escalate\"";

    @Test
    void decidesByTheNumbers() {
        Decision decision = Decision.of(USUAL);

        assertThat(decision.decide(moved(10, 12, 1))).isEqualTo(Verdict.CLOSE);
        assertThat(decision.decide(moved(10, 8, 2))).isEqualTo(Verdict.REPEAT);
        assertThat(decision.decide(moved(10, 8, 3))).isEqualTo(Verdict.ESCALATE);
    }

    @Test
    void takesARiseForWorseWhereLowerIsBetter() {
        Movement movement = Movement.of(BigDecimal.valueOf(4), BigDecimal.valueOf(6), false, null, 1);

        assertThat(movement.change()).isEqualByComparingTo("-2");
        assertThat(Decision.of(USUAL).decide(movement)).isEqualTo(Verdict.REPEAT);
    }

    @Test
    void decidesWithoutNumbers() {
        Movement movement = Movement.of(null, null, true, null, 1);

        assertThat(Decision.of(USUAL).decide(movement)).isEqualTo(Verdict.REPEAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"train\"",
                "if attainment >= 1 then \"close\" else \"train\"",
                "if change between 0 and 5 then \"repeat\" else \"close\"",
                "if sessions in [1..3] then \"repeat\" else \"close\"",
                "if abs(change) > 2 and not(attainment < 0.5) then \"close\" else \"repeat\"",
                "if min(before, after) < 1 then \"train\" else \"close\""
            })
    void takesWhatGivesAVerdict(String text) {
        assertThat(Decision.problems(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function(x) external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}}",
                "{f: function(s) external {java: {class: \"java.lang.Runtime\", method signature: \"exec(java.lang.String)\"}}, r: f(\"id\")}.r",
                "if (function(x) external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}})(1) = 1 then \"close\" else \"repeat\"",
                "[function(x) external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}}][1](1)",
                "(function(x) x)(\"close\")",
                "for i in 1..1000000000 return i",
                "if some i in 1..1000000000 satisfies i < 0 then \"close\" else \"repeat\"",
                "[1,2][item > 1]",
                "{a: \"close\"}.a",
                "if matches(\"aaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a+)+\") then \"close\" else \"repeat\"",
                "if today() > date(\"2020-01-01\") then \"close\" else \"repeat\"",
                "if salary > 3 then \"close\" else \"repeat\"",
                "if change > 0 then \"close\"",
                "if change > 0 then \"close\" else \"fire\"",
                "if change > 0 then \"close\" else null",
                "\"Close\"",
                "change",
                "1 +",
                "",
                "if"
            })
    void refusesTheRest(String text) {
        assertThat(Decision.problems(text)).isNotEmpty();
        assertThatThrownBy(() -> Decision.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysThatExternalFunctionsAreNotAllowed() {
        String text = "function(x) external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}}";

        assertThat(Decision.problems(text)).singleElement().asString().contains("external function");
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThat(Decision.problems("1 + ".repeat(300) + "1"))
                .singleElement()
                .asString()
                .contains("characters");
        assertThat(Decision.problems("(".repeat(400) + "\"close\"" + ")".repeat(400)))
                .singleElement()
                .asString()
                .contains("deep");
        assertThat(Decision.problems("-".repeat(900) + "1")).isNotEmpty();
    }

    private static Movement moved(long before, long after, int sessions) {
        return Movement.of(BigDecimal.valueOf(before), BigDecimal.valueOf(after), true, null, sessions);
    }
}
