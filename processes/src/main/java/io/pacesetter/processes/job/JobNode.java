package io.pacesetter.processes.job;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.pacesetter.engine.job.JobStarter;
import io.pacesetter.engine.job.JobTurns;
import io.pacesetter.engine.job.Turn;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One node that does jobs. A job is an entry in db-scheduler's table, written with the job itself; nodes take turns at
 * it, and take it over from a node whose heartbeat has stopped.
 *
 * <p>Turns keep organizations from waiting for each other: a job that has had its turn while others wait goes to the
 * back, and the more jobs an organization has open, the further back each of them goes.
 */
public final class JobNode implements JobStarter, SmartLifecycle {

    private static final String TASK = "job";
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration AFTER_BROKEN_TURN = Duration.ofSeconds(5);
    /** How many turns back a job goes at most. */
    private static final long MAX_WAIT = 60;

    private final JobSettings settings;
    private final Supplier<JobTurns> turns;
    private final CustomTask<Void> task;
    private final WaitingJobs waiting;
    private final SchedulerClient client;
    private final DataSource dataSource;
    private final Clock clock = new SystemClock();
    private volatile Scheduler scheduler;

    /** Makes a node that is not running yet. */
    public JobNode(DataSource dataSource, Supplier<JobTurns> turns, JobSettings settings) {
        this.settings = settings;
        this.turns = turns;
        this.dataSource = dataSource;
        this.task = Tasks.custom(TASK, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_BROKEN_TURN))
                .onDeadExecutionRevive()
                .execute(this::takeTurn);
        this.waiting = new WaitingJobs(dataSource, TASK);
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource), task)
                .jdbcCustomization(inUtc(dataSource))
                .build();
        this.scheduler = scheduler();
    }

    private Scheduler scheduler() {
        return Scheduler.create(dataSource, task)
                .schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                .threads(Math.max(1, settings.threads()))
                .pollingInterval(settings.pollInterval())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .jdbcCustomization(inUtc(dataSource))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    private static JdbcCustomization inUtc(DataSource dataSource) {
        return new AutodetectJdbcCustomization(dataSource, true);
    }

    @Override
    public void start(OrganizationId organization, long jobId, long openBefore) {
        client.schedule(
                task.instance(organization.value() + "-" + jobId), clock.now().plus(waitFor(openBefore)));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    scheduler.triggerCheckForDueExecutions();
                }
            });
        }
    }

    private Duration waitFor(long others) {
        return settings.turn().multipliedBy(Math.min(others, MAX_WAIT));
    }

    private CompletionHandler<Void> takeTurn(TaskInstance<Void> instance, ExecutionContext context) {
        String[] ids = instance.getId().split("-", 2);
        OrganizationId organization = new OrganizationId(Long.parseLong(ids[0]));
        Turn turn = turns.get().take(organization, Long.parseLong(ids[1]), pauseAfterTurn(context));
        return (complete, operations) -> {
            if (turn instanceof Turn.Ended) {
                operations.stop();
            } else if (turn instanceof Turn.Paused paused) {
                operations.reschedule(complete, clock.now().plus(waitFor(paused.open() - 1)));
            } else if (turn instanceof Turn.Retry retry) {
                operations.reschedule(complete, clock.now().plus(retry.after()));
            }
        };
    }

    private BooleanSupplier pauseAfterTurn(ExecutionContext context) {
        long[] turnEndsAt = {System.nanoTime() + settings.turn().toNanos()};
        return () -> {
            if (context.getSchedulerState().isShuttingDown()) {
                return true;
            }
            if (System.nanoTime() < turnEndsAt[0]) {
                return false;
            }
            turnEndsAt[0] = System.nanoTime() + settings.turn().toNanos();
            return waiting.any(clock.now());
        };
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
