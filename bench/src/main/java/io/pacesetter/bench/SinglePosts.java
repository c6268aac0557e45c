package io.pacesetter.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Posts one activity after the other from many connections. */
final class SinglePosts {

    /** What was seen; times are from sending to the answer. */
    record Figures(int count, double perSecond, Spread times) {}

    private final Caller caller;
    private final String prefix;
    private final int people;

    SinglePosts(Caller caller, String prefix, int people) {
        this.caller = caller;
        this.prefix = prefix;
        this.people = people;
    }

    /** Posts for a while. */
    Figures run(int connections, Duration time) throws Exception {
        AtomicLong next = new AtomicLong();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        ExecutorService pool = Executors.newFixedThreadPool(connections);
        List<Future<List<Long>>> posts = new ArrayList<>();
        for (int connection = 0; connection < connections; connection++) {
            posts.add(pool.submit(() -> post(next, end)));
        }
        pool.shutdown();
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> post : posts) {
            times.addAll(post.get());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Figures(
                times.size(),
                times.size() / seconds,
                Spread.ofNanos(times.stream().mapToLong(Long::longValue).toArray()));
    }

    private List<Long> post(AtomicLong next, long end) throws Exception {
        List<Long> times = new ArrayList<>();
        try (Connection connection = caller.connect()) {
            while (System.nanoTime() < end) {
                byte[] activity =
                        Sales.activity(prefix, next.getAndIncrement(), people).getBytes(StandardCharsets.UTF_8);
                long start = System.nanoTime();
                connection.post("/activities", activity);
                times.add(System.nanoTime() - start);
            }
        }
        return times;
    }
}
