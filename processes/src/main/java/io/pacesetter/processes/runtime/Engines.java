package io.pacesetter.processes.runtime;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jbpm.bpmn2.xml.BPMNDISemanticModule;
import org.jbpm.bpmn2.xml.BPMNExtensionsSemanticModule;
import org.jbpm.bpmn2.xml.BPMNSemanticModule;
import org.jbpm.compiler.xml.XmlProcessReader;
import org.jbpm.compiler.xml.core.SemanticModules;
import org.jbpm.process.instance.impl.ReturnValueConstraintEvaluator;
import org.jbpm.workflow.core.Constraint;
import org.jbpm.workflow.core.node.Split;
import org.kie.api.definition.process.Connection;
import org.kie.api.definition.process.Node;
import org.kie.api.definition.process.NodeContainer;
import org.kie.kogito.Application;
import org.kie.kogito.process.Process;
import org.kie.kogito.process.bpmn2.BpmnVariables;
import org.kie.kogito.process.bpmn2.StaticApplicationAssembler;
import org.kie.kogito.process.impl.CachedWorkItemHandlerConfig;
import org.kie.kogito.process.impl.DefaultProcessEventListenerConfig;
import org.kie.kogito.process.impl.StaticProcessConfig;
import org.kie.kogito.services.uow.StaticUnitOfWorkManger;
import org.springframework.stereotype.Component;

/** Makes definitions ready to run, each once. They are interpreted; nothing is compiled. */
@Component
class Engines {

    private final Map<String, Process<BpmnVariables>> ready = new ConcurrentHashMap<>();
    private final InstanceTable instances;
    private final StaticProcessConfig config;

    Engines(InstanceTable instances, TimerJobs timers, StepHistory history, TaskHandlers handlers) {
        this.instances = instances;
        this.config = new StaticProcessConfig(
                new CachedWorkItemHandlerConfig()
                        .register("Human Task", handlers.people())
                        .register("Service Task", handlers.services()),
                new DefaultProcessEventListenerConfig(history),
                StaticUnitOfWorkManger.staticUnitOfWorkManager(),
                timers);
    }

    Process<BpmnVariables> of(Definition definition) {
        return ready.computeIfAbsent(definition.process() + ":" + definition.version(), key -> load(definition));
    }

    @SuppressWarnings("unchecked")
    private Process<BpmnVariables> load(Definition definition) {
        org.kie.api.definition.process.Process read = read(definition.bpmn());
        Application application = StaticApplicationAssembler.instance()
                .newStaticApplication(process -> new StoredInstances<>(process, instances), config, read);
        return (Process<BpmnVariables>)
                application.get(org.kie.kogito.process.Processes.class).processById(definition.process());
    }

    /**
     * Reads BPMN that has passed the gate.
     *
     * @throws IllegalArgumentException if the engine does not understand it
     */
    static org.kie.api.definition.process.Process read(String bpmn) {
        SemanticModules modules = new SemanticModules();
        BPMNSemanticModule model = new BPMNSemanticModule();
        model.addHandler("serviceTask", new NamedWorkHandler());
        modules.addSemanticModule(model);
        modules.addSemanticModule(new BPMNExtensionsSemanticModule());
        modules.addSemanticModule(new BPMNDISemanticModule());
        try {
            List<org.kie.api.definition.process.Process> read =
                    new XmlProcessReader(modules, Engines.class.getClassLoader()).read(new StringReader(bpmn));
            read.forEach(process -> decideByFeel((NodeContainer) process));
            return read.get(0);
        } catch (Exception e) {
            throw new IllegalArgumentException("The engine cannot read the process: " + e.getMessage(), e);
        }
    }

    private static void decideByFeel(NodeContainer container) {
        for (Node node : container.getNodes()) {
            if (node instanceof Split split
                    && (split.getType() == Split.TYPE_XOR || split.getType() == Split.TYPE_OR)) {
                for (Connection way : List.copyOf(split.getDefaultOutgoingConnections())) {
                    decideByFeel(split, way);
                }
            }
            if (node instanceof NodeContainer inner) {
                decideByFeel(inner);
            }
        }
    }

    private static void decideByFeel(Split split, Connection way) {
        Collection<Constraint> all = split.getConstraints(way);
        if (all == null) {
            return;
        }
        for (Constraint drawn : new ArrayList<>(all)) {
            if (drawn == null || drawn.getConstraint() == null) {
                continue;
            }
            ReturnValueConstraintEvaluator condition = new ReturnValueConstraintEvaluator();
            condition.setName(drawn.getName());
            condition.setType(drawn.getType());
            condition.setDialect("FEEL");
            condition.setPriority(drawn.getPriority());
            condition.setDefault(drawn.isDefault());
            condition.setConstraint(drawn.getConstraint());
            condition.setEvaluator(new FeelCondition(drawn.getConstraint()));
            split.removeConstraint(way);
            split.setConstraint(way, condition);
        }
    }
}
