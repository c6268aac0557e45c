package io.pacesetter.processes.runtime;

import io.pacesetter.processes.alarm.Alarms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.kie.kogito.jobs.DurationExpirationTime;
import org.kie.kogito.jobs.ExpirationTime;
import org.kie.kogito.jobs.JobDescription;
import org.kie.kogito.jobs.JobsService;
import org.kie.kogito.jobs.descriptors.ProcessInstanceJobDescription;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the timers of instances as rows with an alarm each. */
@Component
class TimerJobs implements JobsService {

    static final String KIND = "timer";

    private final JdbcClient jdbc;
    private final Alarms alarms;
    private final Clock clock;

    TimerJobs(JdbcClient jdbc, Alarms alarms, Clock clock) {
        this.jdbc = jdbc;
        this.alarms = alarms;
        this.clock = clock;
    }

    @Override
    public String scheduleJob(JobDescription description) {
        if (!(description instanceof ProcessInstanceJobDescription job)) {
            throw new IllegalArgumentException("Timers start no processes here, but this would: " + description);
        }
        Run run = Run.current();
        Instant due = due(job.expirationTime());
        String waiting = nodeOf(job);
        jdbc.sql("""
                        INSERT INTO process_timer (organization_id, id, instance, node, waiting, timer, due_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(run.organization().value(), job.id(), job.processInstanceId())
                .params(BoundaryTimers.node(run.process(), waiting, job.timerId()), waiting, job.timerId())
                .param(InstanceTable.utc(due))
                .update();
        alarms.set(run.organization(), KIND, job.id(), due);
        return job.id();
    }

    /** The node that waits is known by its instance, whose step was written when it was entered. */
    private String nodeOf(ProcessInstanceJobDescription job) {
        return jdbc.sql("SELECT node FROM process_step WHERE organization_id = ? AND instance = ?"
                        + " AND node_instance = ? ORDER BY id DESC LIMIT 1")
                .params(
                        Run.current().organization().value(),
                        job.processInstanceId(),
                        Objects.toString(job.nodeInstanceId(), ""))
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** The engine counts durations from the machine's clock; what is counted from is the application's. */
    private Instant due(ExpirationTime time) {
        if (!(time instanceof DurationExpirationTime)) {
            return time.get().toInstant();
        }
        long millis = Duration.between(ZonedDateTime.now(), time.get()).toMillis();
        return clock.instant().plusSeconds(Math.round(millis / 1_000.0));
    }

    @Override
    public boolean cancelJob(String id) {
        Run run = Run.current();
        alarms.cancel(run.organization(), KIND, id);
        return jdbc.sql("DELETE FROM process_timer WHERE organization_id = ? AND id = ?")
                        .params(run.organization().value(), id)
                        .update()
                > 0;
    }

    @Override
    public String rescheduleJob(JobDescription description) {
        cancelJob(description.id());
        return scheduleJob(description);
    }

    /** Moves the timers that wait at a node. */
    void retime(Run run, String node, Instant at) {
        List<String> ids = jdbc.sql("SELECT id FROM process_timer WHERE organization_id = ? AND instance = ?"
                        + " AND (node = ? OR waiting = ?)")
                .params(run.organization().value(), run.instance(), node, node)
                .query(String.class)
                .list();
        for (String id : ids) {
            jdbc.sql("UPDATE process_timer SET due_at = ? WHERE organization_id = ? AND id = ?")
                    .params(InstanceTable.utc(at), run.organization().value(), id)
                    .update();
            alarms.set(run.organization(), KIND, id, at);
        }
    }

    /** Takes back all timers of an instance that ended. */
    void clear(Run run) {
        jdbc.sql("SELECT id FROM process_timer WHERE organization_id = ? AND instance = ?")
                .params(run.organization().value(), run.instance())
                .query(String.class)
                .list()
                .forEach(this::cancelJob);
    }
}
