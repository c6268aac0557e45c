package io.pacesetter.bench.processes;

import io.pacesetter.bench.Database;
import io.pacesetter.bench.Spread;
import io.pacesetter.engine.org.NewOrganization;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.tenant.OrganizationId;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Prints what processes cost on MariaDB: instances with one service task started and completed, a great number that wait with a
 * timer and for a message each (memory, start of a node beside them, one step), and all their timers due at once.
 *
 * <p>{@code -Dprocess.waiting} is how many wait, 100,000 unless said; {@code -Dprocess.straight} how many run through in each of
 * three rounds, 3,000 unless said.
 */
public final class ProcessRun {

    private static final int WAITING = Integer.getInteger("process.waiting", 100_000);
    private static final int STRAIGHT = Integer.getInteger("process.straight", 3_000);
    private static final int THREADS = 8;
    private static final int ROUNDS = 3;
    private static final int STEPS = 1_000;
    private static final double SECOND = 1e9;

    private final PrintStream out;
    private final Database database;

    private ProcessRun(PrintStream out, Database database) {
        this.out = out;
        this.database = database;
    }

    /** Runs all of it. */
    public static void main(String[] arguments) throws Exception {
        try (Database database = Database.start()) {
            new ProcessRun(System.out, database).run();
        }
    }

    private void run() throws Exception {
        OrganizationId organization;
        try (Node node = Node.start(database.url())) {
            organization =
                    node.bean(Organizations.class).create(new NewOrganization("Bench", "UTC", null, null, null, null));
            for (int round = 0; round < ROUNDS; round++) {
                straight(node, organization);
            }
            long idle = usedHeap();
            long begun = System.nanoTime();
            started(node, organization, "pause", WAITING);
            out.printf("started and now waiting: %,.0f instances/s%n", WAITING / since(begun));
            out.printf(
                    "memory: %,d KB without instances, %,d KB with %,d that wait%n",
                    idle / 1024, usedHeap() / 1024, WAITING);
        }
        long begun = System.nanoTime();
        try (Node node = Node.start(database.url())) {
            out.printf("a node starts beside them in %.1f s%n", since(begun));
            out.printf("its memory: %,d KB%n", usedHeap() / 1024);
            steps(node, organization);
            ring(node, organization);
        }
    }

    private void straight(Node node, OrganizationId organization) throws Exception {
        long begun = System.nanoTime();
        started(node, organization, "straight", STRAIGHT);
        double starting = since(begun);
        awaitNone(node, organization, "straight");
        out.printf(
                "straight through: started %,.0f/s, started and completed %,.0f/s%n",
                STRAIGHT / starting, STRAIGHT / since(begun));
    }

    private static void started(Node node, OrganizationId organization, String process, int count) throws Exception {
        eachOf(IntStream.range(0, THREADS)
                .<Callable<Void>>mapToObj(thread -> () -> {
                    for (int i = thread; i < count; i += THREADS) {
                        node.begin(organization, process);
                    }
                    return null;
                })
                .toList());
    }

    /** One step of an instance: from waiting for a message to waiting again, committed. */
    private void steps(Node node, OrganizationId organization) throws Exception {
        List<String> some = node.bean(JdbcClient.class)
                .sql("SELECT id FROM process_instance WHERE organization_id = ? AND process = 'pause' LIMIT " + STEPS)
                .params(organization.value())
                .query(String.class)
                .list();
        for (int round = 0; round < ROUNDS; round++) {
            long[] nanos = new long[some.size()];
            for (int i = 0; i < nanos.length; i++) {
                long begun = System.nanoTime();
                node.go(organization, some.get(i));
                nanos[i] = System.nanoTime() - begun;
            }
            out.printf("one step, one after the other: %s%n", Spread.ofNanos(nanos));
        }
    }

    /** Makes all timers due at once. */
    private void ring(Node node, OrganizationId organization) throws InterruptedException {
        JdbcClient jdbc = node.bean(JdbcClient.class);
        jdbc.sql("UPDATE process_timer SET due_at = UTC_TIMESTAMP()").update();
        int due = jdbc.sql(
                        "UPDATE process_alarm SET execution_time = UTC_TIMESTAMP() WHERE task_instance LIKE 'timer:%'")
                .update();
        long begun = System.nanoTime();
        awaitNone(node, organization, "pause");
        out.printf("timers due at once: %,d fired at %,.0f/s%n", due, due / since(begun));
    }

    private static void awaitNone(Node node, OrganizationId organization, String process) throws InterruptedException {
        JdbcClient jdbc = node.bean(JdbcClient.class);
        while (jdbc.sql("SELECT COUNT(*) FROM process_instance WHERE organization_id = ? AND process = ?"
                                + " AND status = 'active'")
                        .params(organization.value(), process)
                        .query(Long.class)
                        .single()
                > 0) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static void eachOf(List<Callable<Void>> works) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            ConcurrentLinkedQueue<Future<Void>> running = new ConcurrentLinkedQueue<>(threads.invokeAll(works));
            for (Future<Void> one : running) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / SECOND;
    }

    private static long usedHeap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
