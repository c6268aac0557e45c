package io.pacesetter.processes.runtime;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.Steps.ActiveNode;
import io.pacesetter.processes.runtime.Steps.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.kogito.process.SignalFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Processes whose instances wait in the database. */
@Service
class StoredProcesses implements Processes {

    private static final int LONGEST_REASON = 200;

    private final Movement movement;
    private final InstanceTable table;
    private final StepHistory history;
    private final TimerJobs timers;
    private final ActiveNodes nodes;
    private final Clock clock;

    StoredProcesses(
            Movement movement,
            InstanceTable table,
            StepHistory history,
            TimerJobs timers,
            ActiveNodes nodes,
            Clock clock) {
        this.movement = movement;
        this.table = table;
        this.history = history;
        this.timers = timers;
        this.nodes = nodes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String start(
            OrganizationId organization, String process, String business, String title, Map<String, Object> values) {
        InstanceRow draft = new InstanceRow("", process, 0, business, title, "active", 0, clock.instant(), null, null);
        return movement.start(organization, draft, values);
    }

    @Override
    @Transactional
    public boolean signal(OrganizationId organization, String instance, String message, Map<String, Object> values) {
        return Boolean.TRUE.equals(movement.move(organization, instance, null, (run, running) -> {
            Set<String> awaited = running.executeInWorkflowProcessInstanceRead(
                    state -> new HashSet<>(Arrays.asList(state.getEventTypes())));
            String channel = awaited.contains(message) ? message : "Message-" + message;
            if (!awaited.contains(channel)) {
                return false;
            }
            Movement.set(running, values);
            running.send(SignalFactory.of(channel, values));
            return true;
        }));
    }

    @Override
    @Transactional
    public void abort(OrganizationId organization, String instance, String reason, String actor) {
        movement.move(organization, instance, actor, (run, running) -> {
            history.close(run, reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason);
            running.abort();
            return true;
        });
    }

    @Override
    @Transactional
    public Map<String, Object> values(OrganizationId organization, String instance) {
        Map<String, Object> values = movement.move(
                organization,
                instance,
                null,
                (run, running) -> new HashMap<>(running.variables().toMap()));
        return values == null ? Map.of() : values;
    }

    @Override
    @Transactional
    public void set(OrganizationId organization, String instance, Map<String, Object> values) {
        movement.move(organization, instance, null, (run, running) -> {
            Movement.set(running, values);
            return true;
        });
    }

    @Override
    @Transactional
    public void retime(OrganizationId organization, String instance, String node, Instant at) {
        movement.move(organization, instance, null, (run, running) -> {
            timers.retime(run, node, at);
            return true;
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Steps steps(OrganizationId organization, String instance) {
        InstanceRow row =
                table.find(organization, instance).orElseThrow(() -> Refusal.notFound("Process instance", instance));
        List<Step> steps = history.of(organization, instance);
        List<ActiveNode> active = nodes.of(organization, List.of(instance)).getOrDefault(instance, List.of());
        List<String> done = steps.stream()
                .filter(step -> step.leftAt() != null)
                .map(Step::node)
                .distinct()
                .toList();
        return new Steps(row.id(), row.process(), row.version(), row.status(), active, done, steps);
    }
}
