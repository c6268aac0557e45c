package io.pacesetter.processes.runtime;

import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.alarm.Alarms;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kie.kogito.process.Process;
import org.kie.kogito.process.ProcessError;
import org.kie.kogito.process.ProcessInstance;
import org.kie.kogito.process.bpmn2.BpmnVariables;
import org.kie.kogito.process.impl.AbstractProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves one instance at a time: locks its row, lets the engine go on, and notes what the instance has come to. */
@Component
class Movement {

    private final InstanceTable table;
    private final Definitions definitions;
    private final Engines engines;
    private final StepHistory history;
    private final TimerJobs timers;
    private final WorkTable works;
    private final Alarms alarms;
    private final ObjectProvider<ProcessEnd> ends;
    private final LiveEvents live;

    Movement(
            InstanceTable table,
            Definitions definitions,
            Engines engines,
            StepHistory history,
            TimerJobs timers,
            WorkTable works,
            Alarms alarms,
            ObjectProvider<ProcessEnd> ends,
            LiveEvents live) {
        this.table = table;
        this.definitions = definitions;
        this.engines = engines;
        this.history = history;
        this.timers = timers;
        this.works = works;
        this.alarms = alarms;
        this.ends = ends;
        this.live = live;
    }

    /** Starts an instance and goes on until it waits. */
    @Transactional
    public String start(OrganizationId organization, InstanceRow draft, Map<String, Object> values) {
        Definition definition = definitions.newest(draft.process());
        Process<BpmnVariables> process = engines.of(definition);
        ProcessInstance<BpmnVariables> instance =
                process.createInstance(draft.business(), BpmnVariables.create(new HashMap<>(values)));
        InstanceRow row = new InstanceRow(
                instance.id(),
                definition.process(),
                definition.version(),
                draft.business(),
                draft.title(),
                "active",
                0,
                draft.startedAt(),
                null,
                null);
        table.add(organization, row);
        Run.call(new Run(organization, instance.id(), definition, process, null, new AtomicLong()), () -> {
            instance.start();
            settle(row, instance);
            return null;
        });
        return instance.id();
    }

    /**
     * Lets an instance go on.
     *
     * @param move null for its result if the instance has ended
     * @throws Refusal if the organization has no such instance
     */
    @Transactional
    public <T extends @Nullable Object> @Nullable T move(
            OrganizationId organization,
            String id,
            @Nullable String actor,
            BiFunction<Run, AbstractProcessInstance<BpmnVariables>, T> move) {
        InstanceRow row = table.lock(organization, id).orElseThrow(() -> Refusal.notFound("Process instance", id));
        if (!row.isRunning()) {
            return null;
        }
        Definition definition = definitions.get(row.process(), row.version());
        Process<BpmnVariables> process = engines.of(definition);
        Run run = new Run(organization, id, definition, process, actor, new AtomicLong(row.revision()));
        return Run.call(run, () -> {
            AbstractProcessInstance<BpmnVariables> instance = (AbstractProcessInstance<BpmnVariables>)
                    process.instances().findById(id).orElseThrow();
            T result = move.apply(run, instance);
            settle(row, instance);
            return result;
        });
    }

    /** Changes what an instance knows. */
    static void set(AbstractProcessInstance<BpmnVariables> instance, Map<String, Object> values) {
        instance.executeInWorkflowProcessInstanceWrite(state -> {
            values.forEach(state::setVariable);
            return null;
        });
    }

    /** Notes a failure that the instance waits behind. */
    void park(OrganizationId organization, String id, InstanceRow.Failure failure, boolean parked) {
        table.fail(organization, id, failure, parked);
    }

    private void settle(InstanceRow row, ProcessInstance<BpmnVariables> instance) {
        tell(row, instance.status());
        switch (instance.status()) {
            case ProcessInstance.STATE_COMPLETED -> end(row, ProcessEnd.Outcome.COMPLETED);
            case ProcessInstance.STATE_ABORTED -> end(row, ProcessEnd.Outcome.ABORTED);
            case ProcessInstance.STATE_ERROR -> fail(row, instance.error().orElseThrow());
            default -> {
                if (row.failure() != null
                        && works.of(Run.current().organization(), row.id()).isEmpty()) {
                    table.recover(Run.current().organization(), row.id());
                }
            }
        }
    }

    /** Tells open pages that an instance moved; one that was only read did not. */
    private void tell(InstanceRow row, int status) {
        Run run = Run.current();
        if (status != ProcessInstance.STATE_ACTIVE || run.revision().get() != row.revision()) {
            live.publish(run.organization(), "process", Map.of("instance", row.id(), "process", row.process()));
        }
    }

    private void fail(InstanceRow row, ProcessError error) {
        Throwable cause = error.errorCause();
        if (cause instanceof DataAccessException broken) {
            throw broken;
        }
        if (cause instanceof Refusal refused) {
            throw refused;
        }
        int attempts = row.failure() == null ? 1 : row.failure().attempts() + 1;
        String message = Objects.toString(error.errorMessage(), String.valueOf(cause));
        table.fail(
                Run.current().organization(),
                row.id(),
                new InstanceRow.Failure(error.failedNodeId(), message, null, attempts),
                true);
    }

    private void end(InstanceRow row, ProcessEnd.Outcome outcome) {
        Run run = Run.current();
        boolean completed = outcome == ProcessEnd.Outcome.COMPLETED;
        table.end(run.organization(), row.id(), completed ? "completed" : "aborted");
        history.close(run, completed ? "done" : "aborted");
        timers.clear(run);
        for (WorkTable.Row work : works.of(run.organization(), row.id())) {
            works.remove(run.organization(), work.id());
            alarms.cancel(run.organization(), WorkTable.KIND, work.id());
        }
        ends.stream()
                .filter(end -> end.process().equals(row.process()))
                .forEach(end -> end.ended(run.organization(), row.id(), row.business(), outcome));
    }
}
