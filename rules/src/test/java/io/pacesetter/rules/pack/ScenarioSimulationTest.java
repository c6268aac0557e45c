package io.pacesetter.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.drl.DrlPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/**
 * The scenarios of packs as KIE's own test tool sees them: the text that we print, in a container as KIE makes them, run by the
 * runner of scenario simulations. It knows nothing of our program, gates and lanes.
 */
class ScenarioSimulationTest {

    private static final KieServices KIE = KieServices.get();
    private static final String STAGE = "stage.drl";

    static List<Pack> packs() {
        return Packs.all();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void agreesWithEveryScenarioAndSeesEveryRuleAct(Pack pack) throws IOException {
        List<Scenario> scenarios = Scenario.of(pack);

        Simulated.Result result = run(pack, scenarios);

        assertThat(result.failures()).isEmpty();
        assertThat(result.ran()).isEqualTo(scenarios.size());
        assertThat(result.coverage()).isEqualTo(100);
    }

    @Test
    void tellsWhereAPackDoesOtherwise() throws IOException {
        Pack pack = Packs.find("activity-points").orElseThrow();
        Scenario wrong =
                new Scenario("A call is worth two", Map.of("activity", "call"), List.of("Call: 2 points"), List.of());

        Simulated.Result result = run(pack, List.of(wrong));

        assertThat(result.failures())
                .singleElement()
                .asString()
                .contains("A call is worth two")
                .contains("Call: 2 points")
                .contains("Call: 1 points");
    }

    private static Simulated.Result run(Pack pack, List<Scenario> scenarios) throws IOException {
        ReleaseId id = KIE.newReleaseId("io.pacesetter", "scenarios-of-" + pack.key(), "1");
        KieFileSystem files = KIE.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/io/pacesetter/rulebook/rules.drl", DrlPrinter.print(PackRules.of(pack)));
        files.write("src/main/resources/io/pacesetter/scenario/" + STAGE, stage());
        KieBuilder builder = KIE.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        KieContainer container = KIE.newKieContainer(id);
        try {
            return Simulated.run(pack, scenarios, container);
        } finally {
            container.dispose();
            KIE.getRepository().removeKieModule(id);
        }
    }

    private static String stage() throws IOException {
        try (InputStream file = ScenarioSimulationTest.class.getResourceAsStream(STAGE)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
