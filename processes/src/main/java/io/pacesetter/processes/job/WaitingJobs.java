package io.pacesetter.processes.job;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whether jobs wait for a thread. */
final class WaitingJobs {

    private final JdbcClient jdbc;
    private final String task;

    WaitingJobs(DataSource dataSource, String task) {
        this.jdbc = JdbcClient.create(dataSource);
        this.task = task;
    }

    boolean any(Instant now) {
        return !jdbc.sql("""
                        SELECT 1 FROM scheduled_tasks
                        WHERE picked = FALSE AND execution_time <= ? AND task_name = ? LIMIT 1""")
                .params(LocalDateTime.ofInstant(now, ZoneOffset.UTC), task)
                .query(Integer.class)
                .list()
                .isEmpty();
    }
}
