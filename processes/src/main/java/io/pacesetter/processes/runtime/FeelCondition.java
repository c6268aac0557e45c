package io.pacesetter.processes.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jbpm.process.core.context.variable.VariableScope;
import org.jbpm.process.instance.context.variable.VariableScopeInstance;
import org.jbpm.process.instance.impl.FeelReturnValueEvaluator;
import org.jbpm.workflow.instance.WorkflowProcessInstance;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.kogito.internal.process.runtime.KogitoProcessContext;

/** A condition in FEEL over what an instance knows, and nothing else: the engine's own would hand it the engine itself. */
final class FeelCondition extends FeelReturnValueEvaluator {

    FeelCondition(String expression) {
        super(expression);
    }

    @Override
    public Object evaluate(KogitoProcessContext context) {
        WorkflowProcessInstance instance = (WorkflowProcessInstance) context.getProcessInstance();
        VariableScopeInstance scope = (VariableScopeInstance) instance.getContextInstance(VariableScope.VARIABLE_SCOPE);
        Object value = evaluate(expression(), new HashMap<>(scope.getVariables()));
        if (value instanceof Boolean decided) {
            return decided;
        }
        throw new IllegalStateException("Condition '" + expression() + "' came to " + value
                + "; it must come to true or false: are all its values known?");
    }

    static Object evaluate(String expression, Map<String, Object> values) {
        FEEL feel = FEELBuilder.builder().withProfiles(List.of()).build();
        StringBuilder wrong = new StringBuilder();
        feel.addListener(event -> {
            if (event.getSeverity() == FEELEvent.Severity.ERROR) {
                wrong.append(event.getMessage()).append(' ');
            }
        });
        Object value = feel.evaluate(expression, values);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "Condition '" + expression + "' failed: " + wrong.toString().strip());
        }
        return value;
    }
}
