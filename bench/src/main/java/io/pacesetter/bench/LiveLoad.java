package io.pacesetter.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.json.JsonMapper;

/** Posts batches of 500 activities that occur as they are posted, which is when published rules decide. */
final class LiveLoad {

    private static final int BATCH = 500;
    private static final long SECOND = 1_000_000_000L;
    private static final long MOST_PENDING = 10_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final Caller caller;
    private final String prefix;
    private final AtomicLong numbers = new AtomicLong();
    private volatile boolean stopped;

    LiveLoad(Caller caller, String prefix) {
        this.caller = caller;
        this.prefix = prefix;
    }

    /** Posts that many over that many connections; returns how many were settled in a second. */
    double settle(long activities, int connections) throws Exception {
        long start = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(connections);
        List<Future<?>> posts = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            posts.add(pool.submit(() -> post(() -> numbers.get() >= activities, Double.POSITIVE_INFINITY)));
        }
        pool.shutdown();
        for (Future<?> post : posts) {
            post.get();
        }
        caller.awaitSettled();
        return numbers.get() * (double) SECOND / (System.nanoTime() - start);
    }

    /** Posts so many a second until it is stopped, and returns how many were settled in each second. */
    List<Long> seconds(double perSecond) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<?> posts = pool.submit(() -> post(() -> stopped, perSecond));
        pool.shutdown();
        List<Long> seconds = new ArrayList<>();
        try (Connection connection = caller.connect()) {
            long before = settled(connection);
            long begun = System.nanoTime();
            while (!stopped) {
                begun += SECOND;
                LockSupport.parkNanos(Math.max(0, begun - System.nanoTime()));
                long now = settled(connection);
                seconds.add(now - before);
                before = now;
            }
        }
        posts.get();
        caller.awaitSettled();
        return seconds;
    }

    void stop() {
        stopped = true;
    }

    private Void post(BooleanSupplier enough, double perSecond) throws Exception {
        long start = System.nanoTime();
        try (Connection connection = caller.connect()) {
            while (!enough.getAsBoolean()) {
                long from = numbers.getAndAdd(BATCH);
                connection.post("/activities", batch(from).getBytes(StandardCharsets.UTF_8));
                long next = start + (long) (numbers.get() / perSecond * SECOND);
                LockSupport.parkNanos(next - System.nanoTime());
                while (!enough.getAsBoolean() && pending(connection) > MOST_PENDING) {
                    LockSupport.parkNanos(5_000_000);
                }
            }
        }
        return null;
    }

    private String batch(long from) {
        Instant begun = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        StringBuilder json = new StringBuilder(BATCH * 160).append('[');
        for (long number = from; number < from + BATCH; number++) {
            json.append(number == from ? "" : ",")
                    .append(Sales.activity(prefix, number, LoadRun.PEOPLE, begun.plusNanos(1_000 * (number - from))));
        }
        return json.append(']').toString();
    }

    private static long settled(Connection connection) throws Exception {
        return JSON.readTree(connection.get("/lane")).get("settled").asLong();
    }

    private static long pending(Connection connection) throws Exception {
        return JSON.readTree(connection.get("/lane")).get("pending").asLong();
    }
}
