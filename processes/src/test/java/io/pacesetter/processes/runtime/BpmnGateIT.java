package io.pacesetter.processes.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.processes.testing.ProcessTest;
import io.pacesetter.processes.testing.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the gate does not let through, each a small change to a process that it does. */
@ProcessTest
class BpmnGateIT {

    private static final String WORK = "<serviceTask id=\"record\" name=\"Record it\" implementation=\"record-it\"/>";
    private static final String CONDITION = ">agreed = true<";

    @Autowired
    private BpmnGate gate;

    @Test
    void letsThroughWhatWaitsDecidesAndCallsWorks() {
        BpmnGate.Passed passed = gate.check(Trial.asking());

        assertThat(passed).isEqualTo(new BpmnGate.Passed("asking", "Asking"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                changed(
                        "a script task",
                        WORK,
                        "<scriptTask id=\"record\" scriptFormat=\"http://www.java.com/java\"><script>System.exit(1);"
                                + "</script></scriptTask>",
                        "/bpmn/record",
                        "scriptTask is not run here"),
                changed("a work that nothing does", "\"record-it\"", "\"rm\"", "/bpmn/record", "calls 'rm'"),
                changed("a form that does not exist", ">agree<", ">other<", "/bpmn/ask", "the form 'other'"),
                changed(
                        "a gateway without default",
                        " default=\"toRefused\"",
                        "",
                        "/bpmn/decide",
                        "has no default flow"),
                changed(
                        "a loop that never waits",
                        "id=\"toEnd\" sourceRef=\"record\" targetRef=\"end\"",
                        "id=\"toEnd\" sourceRef=\"record\" targetRef=\"decide\"",
                        "/bpmn/record",
                        "in a loop that never waits"),
                changed(
                        "code as input",
                        ">agree<",
                        ">#{java.lang.System.exit(1)}<",
                        "/bpmn/askFormIn",
                        "names no property"),
                changed(
                        "a function that calls Java",
                        CONDITION,
                        ">(function(x) external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}})"
                                + "(1) = true<",
                        "/bpmn/toWork",
                        "has a condition that"),
                changed(
                        "a loop in a condition",
                        CONDITION,
                        ">some x in [1] satisfies x = 1<",
                        "/bpmn/toWork",
                        "not allowed"),
                changed("a value unknown", CONDITION, ">agreeed = true<", "/bpmn/toWork", "'agreeed'"),
                changed("no FEEL", CONDITION, ">agreed = <", "/bpmn/toWork", "cannot be read"),
                changed(
                        "a condition in Java",
                        "language=\"http://www.omg.org/spec/FEEL/20140401\">agreed",
                        "language=\"http://www.java.com/java\">agreed",
                        "/bpmn/toWork",
                        "is not FEEL"),
                changed(
                        "a class as type",
                        "\"Boolean\"",
                        "\"javax.script.ScriptEngineManager\"",
                        "/bpmn/flagItem",
                        "type"),
                changed("a time that is none", ">P3D<", ">soon<", "/bpmn/lateTimer", "waits for 'soon'"),
                changed(
                        "a start by timer",
                        "<startEvent id=\"start\"/>",
                        "<startEvent id=\"start\"><timerEventDefinition id=\"t\"><timeDuration>PT1S</timeDuration>"
                                + "</timerEventDefinition></startEvent>",
                        "/bpmn/t",
                        "starts by itself"),
                changed(
                        "a document type",
                        "<definitions ",
                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><definitions ",
                        "/bpmn/2",
                        "DOCTYPE"),
                Arguments.of("no XML", "Dear Sir", "/bpmn/1", "cannot be read as XML"),
                Arguments.of("other XML", "<html/>", "/bpmn", "not BPMN 2.0"));
    }

    private static Arguments changed(String what, String from, String to, String pointer, String detail) {
        assertThat(Trial.asking()).contains(from);
        return Arguments.of(what, Trial.asking().replace(from, to), pointer, detail);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String what, String bpmn, String pointer, String detail) {
        assertThatThrownBy(() -> gate.check(bpmn))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults()).anySatisfy(fault -> {
                            assertThat(fault.pointer()).isEqualTo(pointer);
                            assertThat(fault.detail()).contains(detail);
                        }));
    }
}
