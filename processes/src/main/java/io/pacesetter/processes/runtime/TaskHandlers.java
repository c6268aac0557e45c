package io.pacesetter.processes.runtime;

import io.pacesetter.processes.alarm.Alarms;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kie.kogito.internal.process.workitem.KogitoWorkItem;
import org.kie.kogito.internal.process.workitem.KogitoWorkItemHandler;
import org.kie.kogito.internal.process.workitem.KogitoWorkItemManager;
import org.kie.kogito.internal.process.workitem.WorkItemTransition;
import org.kie.kogito.process.workitems.impl.DefaultKogitoWorkItemHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What happens when a user task or a service task is reached: people are asked, work is queued. */
@Component
class TaskHandlers {

    /** What the engine adds to the inputs of a node. */
    private static final Set<String> ENGINE_INPUTS =
            Set.of("NodeName", "TaskName", "Skippable", "ActorId", "GroupId", "Priority", "Comment", "Content");

    private final ObjectProvider<PersonSteps> people;
    private final WorkTable works;
    private final Alarms alarms;
    private final Clock clock;

    TaskHandlers(ObjectProvider<PersonSteps> people, WorkTable works, Alarms alarms, Clock clock) {
        this.people = people;
        this.works = works;
        this.alarms = alarms;
        this.clock = clock;
    }

    KogitoWorkItemHandler people() {
        return new Handler() {
            @Override
            void reached(Run run, KogitoWorkItem item, String node) {
                people.getObject()
                        .open(new PersonSteps.PersonStep(
                                run.organization(),
                                run.instance(),
                                item.getStringId(),
                                run.definition().process(),
                                node,
                                Objects.toString(item.getNodeInstance().getNodeName(), node),
                                inputs(item.getParameters())));
            }

            @Override
            void left(Run run, KogitoWorkItem item) {
                people.getObject().withdraw(run.organization(), item.getStringId());
            }
        };
    }

    KogitoWorkItemHandler services() {
        return new Handler() {
            @Override
            void reached(Run run, KogitoWorkItem item, String node) {
                Object work = item.getNodeInstance().getNode().getMetaData().get("Implementation");
                works.add(
                        run.organization(),
                        new WorkTable.Row(item.getStringId(), run.instance(), node, String.valueOf(work), 0));
                alarms.set(run.organization(), WorkTable.KIND, item.getStringId(), clock.instant());
            }

            @Override
            void left(Run run, KogitoWorkItem item) {
                works.remove(run.organization(), item.getStringId());
                alarms.cancel(run.organization(), WorkTable.KIND, item.getStringId());
            }
        };
    }

    static Map<String, Object> inputs(Map<String, Object> parameters) {
        Map<String, Object> inputs = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (value != null && !ENGINE_INPUTS.contains(name)) {
                inputs.put(name, value);
            }
        });
        return inputs;
    }

    private abstract static class Handler extends DefaultKogitoWorkItemHandler {

        abstract void reached(Run run, KogitoWorkItem item, String node);

        abstract void left(Run run, KogitoWorkItem item);

        @Override
        public Optional<WorkItemTransition> activateWorkItemHandler(
                KogitoWorkItemManager manager,
                KogitoWorkItemHandler handler,
                KogitoWorkItem item,
                WorkItemTransition transition) {
            reached(Run.current(), item, item.getNodeInstance().getNodeDefinitionId());
            return Optional.empty();
        }

        @Override
        public Optional<WorkItemTransition> abortWorkItemHandler(
                KogitoWorkItemManager manager,
                KogitoWorkItemHandler handler,
                KogitoWorkItem item,
                WorkItemTransition transition) {
            left(Run.current(), item);
            return Optional.empty();
        }
    }
}
