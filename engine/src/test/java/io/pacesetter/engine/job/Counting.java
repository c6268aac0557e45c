package io.pacesetter.engine.job;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Work that counts to a number, one a step, and writes each number down. The number is
 * its parameter.
 */
public final class Counting implements JobWork {

    /** Runs in the middle of each step, with the number reached. */
    public volatile IntConsumer duringStep = number -> {};

    /** How often the end was told. */
    public final AtomicInteger ends = new AtomicInteger();

    private final AtomicInteger rows = new AtomicInteger();
    private final JdbcClient jdbc;

    /** Takes the database that is counted in. */
    public Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "counting";
    }

    @Override
    public JobStep step(Job job) {
        int number = (job.cursor() == null ? 0 : Integer.parseInt(job.cursor())) + 1;
        jdbc.sql(
                        "INSERT INTO job_rejection (organization_id, job_id, line_number, ordinal, detail) VALUES (?, ?, ?, 0, 'x')")
                .params(job.organization().value(), job.id(), rows.incrementAndGet())
                .update();
        duringStep.accept(number);
        int goal = Integer.parseInt(job.parameters());
        return new JobStep(
                number == goal, Integer.toString(number), new JobProgress(goal, number, number, 0, 0, 0, 0, 0));
    }

    @Override
    public void ended(Job job) {
        ends.incrementAndGet();
    }

    /** Returns how many numbers are written down for a job. */
    public int counted(long jobId) {
        return jdbc.sql("SELECT COUNT(*) FROM job_rejection WHERE job_id = ?")
                .param(jobId)
                .query(Integer.class)
                .single();
    }
}
