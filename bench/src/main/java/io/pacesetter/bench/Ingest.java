package io.pacesetter.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** Posts batches of 500 and watches until they are settled. */
final class Ingest {

    /**
     * What was seen.
     *
     * @param acceptToSettled for each batch, from its answer until the lane had settled it
     */
    record Figures(double acceptedPerSecond, double settledPerSecond, Spread acceptToSettled) {}

    private static final int BATCH = 500;
    private static final JsonMapper JSON = new JsonMapper();

    /** What one request brings; made before the clock starts. */
    private record Batch(int size, byte[] json) {}

    private final Caller caller;
    private final String prefix;
    private final int people;

    Ingest(Caller caller, String prefix, int people) {
        this.caller = caller;
        this.prefix = prefix;
        this.people = people;
    }

    /** Posts that many activities over that many connections. */
    Figures run(long activities, int connections) throws Exception {
        long before = caller.get("/lane").get("settled").asLong();
        Queue<Batch> batches = new ConcurrentLinkedQueue<>();
        for (long from = 0; from < activities; from += BATCH) {
            int size = (int) Math.min(BATCH, activities - from);
            batches.add(new Batch(size, Sales.batch(prefix, from, size, people).getBytes(StandardCharsets.UTF_8)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(connections + 1);
        List<Future<List<long[]>>> posts = new ArrayList<>();
        long start = System.nanoTime();
        for (int connection = 0; connection < connections; connection++) {
            posts.add(pool.submit(() -> post(batches)));
        }
        Future<List<long[]>> watch = pool.submit(() -> watch(before, before + activities));
        pool.shutdown();
        List<long[]> accepted = new ArrayList<>();
        for (Future<List<long[]>> post : posts) {
            accepted.addAll(post.get());
        }
        double acceptedSeconds = (System.nanoTime() - start) / 1e9;
        List<long[]> settled = watch.get();
        double settledSeconds = (System.nanoTime() - start) / 1e9;
        return new Figures(
                activities / acceptedSeconds, activities / settledSeconds, delays(accepted, settled, before));
    }

    /** Returns the time of each answer with how many activities it accepted. */
    private List<long[]> post(Queue<Batch> batches) throws Exception {
        List<long[]> answers = new ArrayList<>();
        try (Connection connection = caller.connect()) {
            for (Batch batch = batches.poll(); batch != null; batch = batches.poll()) {
                connection.post("/activities", batch.json());
                answers.add(new long[] {System.nanoTime(), batch.size()});
            }
        }
        return answers;
    }

    private List<long[]> watch(long from, long until) throws Exception {
        List<long[]> seen = new ArrayList<>();
        long settled = from;
        try (Connection connection = caller.connect()) {
            while (settled < until) {
                settled = JSON.readTree(connection.get("/lane")).get("settled").asLong();
                seen.add(new long[] {System.nanoTime(), settled});
                if (settled < until) {
                    LockSupport.parkNanos(5_000_000);
                }
            }
        }
        return seen;
    }

    private static Spread delays(List<long[]> accepted, List<long[]> settled, long before) {
        accepted.sort((one, other) -> Long.compare(one[0], other[0]));
        long[] delays = new long[accepted.size()];
        long number = before;
        int look = 0;
        for (int answer = 0; answer < delays.length; answer++) {
            number += accepted.get(answer)[1];
            while (look < settled.size() - 1 && settled.get(look)[1] < number) {
                look++;
            }
            delays[answer] = Math.max(0, settled.get(look)[0] - accepted.get(answer)[0]);
        }
        return Spread.ofNanos(delays);
    }
}
