package io.pacesetter.api.process;

import io.pacesetter.processes.runtime.Definition;
import io.pacesetter.processes.runtime.Steps;
import java.util.List;

/**
 * A process as it is drawn.
 *
 * @param bpmn the XML as it was deployed
 * @param active the ids of the nodes that wait; none for a definition
 * @param done the ids of the nodes that were left; none for a definition
 */
record DiagramResponse(String process, int version, String bpmn, List<String> active, List<String> done) {

    static DiagramResponse of(Definition definition) {
        return new DiagramResponse(definition.process(), definition.version(), definition.bpmn(), List.of(), List.of());
    }

    static DiagramResponse of(Definition definition, Steps steps) {
        return new DiagramResponse(
                definition.process(),
                definition.version(),
                definition.bpmn(),
                steps.active().stream().map(Steps.ActiveNode::nodeId).distinct().toList(),
                steps.done());
    }
}
