package io.pacesetter.processes.runtime;

import org.jbpm.process.core.timer.Timer;
import org.jbpm.process.instance.impl.actions.SignalProcessInstanceAction;
import org.jbpm.workflow.core.DroolsAction;
import org.jbpm.workflow.core.node.StateBasedNode;
import org.kie.api.definition.process.Node;
import org.kie.api.definition.process.NodeContainer;
import org.kie.kogito.process.Process;
import org.kie.kogito.process.impl.AbstractProcess;

/** Finds the boundary event that a timer is drawn as: the engine knows only the task that it is drawn at. */
final class BoundaryTimers {

    private BoundaryTimers() {}

    /** Returns the boundary event of a task's timer; the node itself if it is none. */
    static String node(Process<?> process, String waiting, String timer) {
        return node((NodeContainer) ((AbstractProcess<?>) process).get(), waiting, timer);
    }

    private static String node(NodeContainer container, String waiting, String timer) {
        for (Node node : container.getNodes()) {
            if (node instanceof StateBasedNode task
                    && task.getTimers() != null
                    && waiting.equals(task.getId().toExternalFormat())) {
                return boundary(task, waiting, timer);
            }
            if (node instanceof NodeContainer inner) {
                String found = node(inner, waiting, timer);
                if (!found.equals(waiting)) {
                    return found;
                }
            }
        }
        return waiting;
    }

    /** The engine signals {@code Timer-<task>-<time>-<boundary event>} when such a timer fires. */
    private static String boundary(StateBasedNode task, String waiting, String timer) {
        for (var one : task.getTimers().entrySet()) {
            Timer drawn = one.getKey();
            DroolsAction action = one.getValue();
            if (Long.toString(drawn.getId()).equals(timer)
                    && action.getMetaData("Action") instanceof SignalProcessInstanceAction signal) {
                String start = "Timer-" + waiting + "-"
                        + (drawn.getDelay() == null ? drawn.getDate() : drawn.getDelay()) + "-";
                String name = signal.getSignalName();
                return name.startsWith(start) ? name.substring(start.length()) : waiting;
            }
        }
        return waiting;
    }
}
