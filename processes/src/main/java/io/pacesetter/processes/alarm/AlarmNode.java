package io.pacesetter.processes.alarm;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One node that answers alarms, which are entries in a table of db-scheduler's. Time is the application's clock.
 *
 * <p>A node may take up an entry between the moment another reads it and the moment it changes it; db-scheduler then finds
 * another version of it than was read and refuses. Such an alarm counts as ringing.
 */
public final class AlarmNode implements Alarms, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AlarmNode.class);
    private static final String TASK = "alarm";
    private static final String TABLE = "process_alarm";
    private static final int MISSED_HEARTBEATS = 4;
    /** Marks an alarm that was set while the one of that name rang, and would be lost when that one is set again. */
    private static final String SECOND = "~";

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final Supplier<List<AlarmWork>> works;
    private final Clock clock;
    private final AlarmSettings settings;
    private final CustomTask<Void> task;
    private final SchedulerClient client;
    private volatile Scheduler scheduler;

    /** Makes a node that is not running yet. */
    public AlarmNode(DataSource dataSource, Supplier<List<AlarmWork>> works, Clock clock, AlarmSettings settings) {
        this.dataSource = dataSource;
        this.works = works;
        this.clock = clock;
        this.settings = settings;
        this.task = Tasks.custom(TASK, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .onDeadExecutionRevive()
                .execute(this::ring);
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource), task)
                .tableName(TABLE)
                .jdbcCustomization(new AutodetectJdbcCustomization(dataSource, true))
                .build();
        this.scheduler = scheduler();
    }

    private Scheduler scheduler() {
        return Scheduler.create(dataSource, task)
                .tableName(TABLE)
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                .threads(Math.max(1, settings.threads()))
                .pollingInterval(settings.pollInterval())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .jdbcCustomization(new AutodetectJdbcCustomization(dataSource, true))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    @Override
    public void set(OrganizationId organization, String kind, String key, Instant at) {
        TaskInstance<Void> instance = task.instance(id(organization, kind, key));
        try {
            if (!client.scheduleIfNotExists(instance, at)) {
                client.reschedule(instance, at);
            }
        } catch (TaskInstanceException changed) {
            client.scheduleIfNotExists(
                    task.instance(
                            id(organization, kind, key) + SECOND + Long.toString(Ids.next(), Character.MAX_RADIX)),
                    at);
        }
        if (!at.isAfter(clock.instant())) {
            lookAfterCommit();
        }
    }

    private void lookAfterCommit() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    scheduler.triggerCheckForDueExecutions();
                }
            });
        }
    }

    @Override
    public void cancel(OrganizationId organization, String kind, String key) {
        try {
            client.cancel(TaskInstanceId.of(TASK, id(organization, kind, key)));
        } catch (TaskInstanceException changed) {
            LOG.debug("An alarm {} rings, has rung or was never set", kind, changed);
        }
    }

    private static String id(OrganizationId organization, String kind, String key) {
        return kind + ":" + organization.value() + ":" + key;
    }

    private CompletionHandler<Void> ring(TaskInstance<Void> instance, ExecutionContext context) {
        String[] parts = instance.getId().split(SECOND)[0].split(":", 3);
        OrganizationId organization = new OrganizationId(Long.parseLong(parts[1]));
        @Nullable
        Instant again =
                CurrentOrganization.call(organization, () -> work(parts[0]).ring(organization, parts[2]));
        return (complete, operations) -> {
            if (again != null && !instance.getId().contains(SECOND)) {
                operations.reschedule(complete, again);
                return;
            }
            operations.stop();
            if (again != null) {
                set(organization, parts[0], parts[2], again);
            }
        };
    }

    private AlarmWork work(String kind) {
        return works.get().stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing answers alarms of kind " + kind
                        + "; has a bean been removed while its alarms were set?"));
    }

    @Override
    public void start() {
        if (settings.threads() > 0) {
            scheduler.start();
        }
    }

    @Override
    public void stop() {
        scheduler.stop();
        scheduler = scheduler();
    }

    @Override
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted();
    }
}
