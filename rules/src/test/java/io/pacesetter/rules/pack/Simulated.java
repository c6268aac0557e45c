package io.pacesetter.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.scenariosimulation.api.model.Background;
import org.drools.scenariosimulation.api.model.ExpressionIdentifier;
import org.drools.scenariosimulation.api.model.FactIdentifier;
import org.drools.scenariosimulation.api.model.FactMapping;
import org.drools.scenariosimulation.api.model.FactMappingType;
import org.drools.scenariosimulation.api.model.ScenarioSimulationModel;
import org.drools.scenariosimulation.api.model.Settings;
import org.drools.scenariosimulation.api.model.Simulation;
import org.drools.scenariosimulation.backend.runner.RuleScenarioRunner;
import org.drools.scenariosimulation.backend.runner.model.ScenarioRunnerDTO;
import org.junit.runner.Description;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;
import org.junit.runner.notification.RunNotifier;
import org.kie.api.runtime.KieContainer;

/**
 * Scenarios as a scenario simulation of KIE: one column for each field of {@link Situation} that is given, one for the outcomes
 * that are expected.
 */
final class Simulated {

    private static final FactIdentifier SITUATION =
            FactIdentifier.create("situation", Situation.class.getCanonicalName());
    private static final String OUTCOMES = "outcomes";
    private static final List<String> GIVEN =
            List.of("pack", "activity", "amount", "attributes", "numbers", "goals", "closes", "phase", "tenure");

    private Simulated() {}

    /**
     * What came of it.
     *
     * @param ran how many scenarios ran
     * @param failures what they failed with
     * @param coverage how many of the rules acted in any of them, in percent
     */
    record Result(int ran, List<String> failures, double coverage) {}

    /** Runs scenarios of a pack. */
    static Result run(Pack pack, List<Scenario> scenarios, KieContainer container) {
        ScenarioRunnerDTO simulation = new ScenarioRunnerDTO(model(pack, scenarios), pack.key() + ".scesim");
        RuleScenarioRunner runner = new RuleScenarioRunner(container, simulation);
        Listener listener = new Listener();
        RunNotifier notifier = new RunNotifier();
        notifier.addListener(listener);
        runner.run(notifier);
        return new Result(
                listener.ran,
                List.copyOf(listener.failures),
                runner.getLastRunResultMetadata().orElseThrow().getCoveragePercentage());
    }

    private static ScenarioSimulationModel model(Pack pack, List<Scenario> scenarios) {
        Simulation simulation = new Simulation();
        GIVEN.forEach(field -> column(simulation, given(field), field));
        column(simulation, expected(), OUTCOMES);
        scenarios.forEach(scenario -> row(simulation, pack, scenario));
        Settings settings = new Settings();
        settings.setType(ScenarioSimulationModel.Type.RULE);
        ScenarioSimulationModel model = new ScenarioSimulationModel();
        model.setSimulation(simulation);
        model.setBackground(new Background());
        model.setSettings(settings);
        return model;
    }

    private static void column(Simulation simulation, ExpressionIdentifier expression, String field) {
        FactMapping column = simulation.getScesimModelDescriptor().addFactMapping(SITUATION, expression);
        column.addExpressionElement(Situation.class.getSimpleName(), Situation.class.getCanonicalName());
        column.addExpressionElement(field, String.class.getCanonicalName());
    }

    private static void row(Simulation simulation, Pack pack, Scenario scenario) {
        org.drools.scenariosimulation.api.model.Scenario row = simulation.addData();
        row.setDescription(scenario.title());
        row.addMappingValue(SITUATION, given("pack"), pack.key());
        Map<String, String> values = scenario.given();
        values.forEach((field, value) -> row.addMappingValue(SITUATION, given(field), value));
        row.addMappingValue(SITUATION, expected(), scenario.expected());
    }

    private static ExpressionIdentifier given(String field) {
        return ExpressionIdentifier.create(field, FactMappingType.GIVEN);
    }

    private static ExpressionIdentifier expected() {
        return ExpressionIdentifier.create(OUTCOMES, FactMappingType.EXPECT);
    }

    private static final class Listener extends RunListener {

        private final List<String> failures = new ArrayList<>();
        private int ran;

        @Override
        public void testFinished(Description description) {
            ran++;
        }

        @Override
        public void testFailure(Failure failure) {
            failures.add(Optional.ofNullable(failure.getMessage())
                    .orElse(failure.getDescription().getDisplayName()));
        }
    }
}
