package io.pacesetter.processes.runtime;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.alarm.Alarms;
import java.time.Clock;
import java.util.List;
import org.kie.kogito.process.ProcessError;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with instances: sets one that failed going again, or moves one to another version. */
@Service
public class Administration {

    private final Movement movement;
    private final InstanceTable table;
    private final Definitions definitions;
    private final Processes processes;
    private final WorkTable works;
    private final Alarms alarms;
    private final Clock clock;

    Administration(
            Movement movement,
            InstanceTable table,
            Definitions definitions,
            Processes processes,
            WorkTable works,
            Alarms alarms,
            Clock clock) {
        this.movement = movement;
        this.table = table;
        this.definitions = definitions;
        this.processes = processes;
        this.works = works;
        this.alarms = alarms;
        this.clock = clock;
    }

    /**
     * Tries again what an instance failed at.
     *
     * @throws Refusal if it is not in error
     */
    @Transactional
    public void retry(OrganizationId organization, String instance, String actor) {
        InstanceRow row =
                table.lock(organization, instance).orElseThrow(() -> Refusal.notFound("Process instance", instance));
        if (!row.status().equals("error")) {
            throw Refusal.conflict(
                    "Process instance " + instance + " is " + row.status() + "; only one in error is retried");
        }
        List<WorkTable.Row> waiting = works.of(organization, instance);
        table.recover(organization, instance);
        for (WorkTable.Row work : waiting) {
            works.attempted(organization, work.id(), 0);
            alarms.set(organization, WorkTable.KIND, work.id(), clock.instant());
        }
        movement.move(organization, instance, actor, (run, running) -> {
            running.error().ifPresent(ProcessError::retrigger);
            return true;
        });
    }

    /**
     * Moves a running instance to another version of its process.
     *
     * @throws Refusal if the version lacks a node that the instance waits at
     */
    @Transactional
    public void migrate(OrganizationId organization, String instance, int version) {
        InstanceRow row =
                table.lock(organization, instance).orElseThrow(() -> Refusal.notFound("Process instance", instance));
        if (!row.isRunning()) {
            throw Refusal.conflict("Process instance " + instance + " has ended; only a running one is migrated");
        }
        Definition target = definitions.get(row.process(), version);
        BpmnText drawn = BpmnText.parse(target.bpmn());
        List<String> missing = processes.steps(organization, instance).history().stream()
                .filter(step -> step.leftAt() == null)
                .map(Steps.Step::node)
                .distinct()
                .filter(node -> drawn.node(node).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.conflict("Version " + version + " of " + row.process() + " has no node "
                    + String.join(", ", missing) + ", where the instance waits; answer or abort it first");
        }
        table.move(organization, instance, version);
    }
}
