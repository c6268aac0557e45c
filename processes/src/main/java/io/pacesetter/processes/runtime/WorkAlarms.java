package io.pacesetter.processes.runtime;

import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.alarm.AlarmWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.kogito.process.bpmn2.BpmnVariables;
import org.kie.kogito.process.impl.AbstractProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does service tasks. One that fails is undone and tried again after 5 seconds, then 10, 20 …; after five attempts its instance
 * is in error and waits for an administrator.
 */
@Component
class WorkAlarms implements AlarmWork {

    private static final Logger LOG = LoggerFactory.getLogger(WorkAlarms.class);
    static final int ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    private final Movement movement;
    private final WorkTable works;
    private final ObjectProvider<Work> known;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WorkAlarms(
            Movement movement,
            WorkTable works,
            ObjectProvider<Work> known,
            TransactionTemplate transaction,
            Clock clock) {
        this.movement = movement;
        this.works = works;
        this.known = known;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return WorkTable.KIND;
    }

    @Override
    public @Nullable Instant ring(OrganizationId organization, String key) {
        WorkTable.Row row = works.find(organization, key).orElse(null);
        if (row == null || row.attempts() >= ATTEMPTS) {
            return null;
        }
        try {
            movement.move(organization, row.instance(), null, (run, instance) -> perform(run, row, instance));
            return null;
        } catch (RuntimeException e) {
            LOG.warn("Work {} of process instance {} failed", row.work(), row.instance(), e);
            Optional<Instant> again = transaction.execute(status -> failed(organization, row, e));
            return again == null ? null : again.orElse(null);
        }
    }

    private boolean perform(Run run, WorkTable.Row row, AbstractProcessInstance<BpmnVariables> instance) {
        if (!works.remove(run.organization(), row.id())) {
            return false;
        }
        Work work = known.stream()
                .filter(one -> one.name().equals(row.work()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing does the work " + row.work()));
        Map<String, Object> values = new HashMap<>(instance.variables().toMap());
        values.putAll(TaskHandlers.inputs(instance.workItem(row.id()).getParameters()));
        Map<String, Object> result = work.perform(
                new WorkItem(run.organization(), row.instance(), instance.businessKey(), row.node(), values));
        Movement.set(instance, result);
        instance.completeWorkItem(row.id(), result);
        return true;
    }

    private Optional<Instant> failed(OrganizationId organization, WorkTable.Row row, RuntimeException cause) {
        int attempts = row.attempts() + 1;
        works.attempted(organization, row.id(), attempts);
        boolean parked = attempts >= ATTEMPTS;
        String message = Objects.toString(cause.getMessage(), cause.getClass().getSimpleName());
        movement.park(
                organization, row.instance(), new InstanceRow.Failure(row.node(), message, null, attempts), parked);
        return parked
                ? Optional.empty()
                : Optional.of(clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << (attempts - 1))));
    }
}
