package io.pacesetter.bench;

import io.pacesetter.bench.rules.RulesAlone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures published rules where activities go through them: inside the lane, and while a rulebook is published. */
final class RulesInLane {

    private static final int ROUNDS = 3;
    /** What share of the most that the lane can do comes in while a rulebook is published, so that nothing waits in line. */
    private static final double SHARE = 0.5;

    private static final JsonMapper JSON = new JsonMapper();

    private final Server server;
    private final Caller administrator;
    private final double scale;

    RulesInLane(Server server, Caller administrator, double scale) {
        this.server = server;
        this.administrator = administrator;
        this.scale = scale;
    }

    void measure(String what) throws Exception {
        if (what.equals("lane")) {
            lane();
        } else {
            publish();
        }
    }

    /** Batches of 500 through 50 and 500 rules until settled, beside raw inserts of 500 rows; interleaved. */
    private void lane() throws Exception {
        List<Integer> sizes = List.of(50, 500);
        List<Caller> callers = new ArrayList<>();
        for (int size : sizes) {
            Caller caller = LoadRun.organization(administrator, "Rules " + size, LoadRun.PEOPLE);
            new Ruled(caller).publishAll(size);
            new LiveLoad(caller, "warm").settle((long) (20_000 * scale), 1);
            callers.add(caller);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            double raw = new RawInserts(server.jdbcUrl())
                    .measure(2, 500, Duration.ofSeconds(4))
                    .perSecond();
            for (int i = 0; i < sizes.size(); i++) {
                for (int connections : List.of(1, 2)) {
                    ProcessorTime before = server.processorTime();
                    long activities = (long) (20_000 * scale);
                    double rate = new LiveLoad(callers.get(i), "round" + round + "-" + connections)
                            .settle(activities, connections);
                    LoadRun.say(
                            sizes.get(i) + " rules in the lane, round " + round + ", connections " + connections,
                            "%.0f activities/s until settled, ratio %.3f to %.0f raw rows/s; %s",
                            rate,
                            rate / raw,
                            raw,
                            server.processorTime().since(before).each(activities));
                }
            }
        }
    }

    /** Publishes one changed rulebook of 50 among 500 rules while activities come in at half the most, until one scores. */
    private void publish() throws Exception {
        double compile = RulesAlone.warmCompileSeconds(500, ROUNDS);
        Caller caller = LoadRun.organization(administrator, "Publish", LoadRun.PEOPLE);
        Ruled ruled = new Ruled(caller);
        String book = ruled.publishAll(500);
        double most = new LiveLoad(caller, "warm").settle((long) (20_000 * scale), 1);
        double pace = most * SHARE;
        List<Long> undisturbed = beside(caller, "quiet", pace, () -> LockSupport.parkNanos(seconds(10)));
        long steady = median(undisturbed);
        for (int round = 1; round <= ROUNDS; round++) {
            String marker = "Fresh " + round;
            String text = Ruled.text(Ruled.TOGETHER - 1, 450, "give %d points") + "\nRule \"" + marker
                    + "\" When a proposal is logged, then give 1 point.";
            ruled.redraft(book, text);
            double[] effective = new double[2];
            List<Long> disturbed = beside(caller, "publish" + round, pace, () -> {
                LockSupport.parkNanos(seconds(2));
                long start = System.nanoTime();
                ruled.publish(book);
                effective[0] = LoadRun.seconds(start);
                awaitScored(caller, marker);
                effective[1] = LoadRun.seconds(start);
                LockSupport.parkNanos(seconds(5));
            });
            LoadRun.say(
                    "publish among 500 rules, round " + round,
                    "answered after %.2f s, first activity scored after %.2f s, ratio %.3f to %.2f s for compiling all 500"
                            + " warm; ingest meanwhile %.2f of undisturbed %d/s, worst second %.2f of it; by second %s",
                    effective[0],
                    effective[1],
                    effective[1] / compile,
                    compile,
                    (double) mean(disturbed) / mean(undisturbed),
                    steady,
                    (double) disturbed.stream().mapToLong(Long::longValue).min().orElse(0) / Math.max(1, steady),
                    disturbed);
        }
    }

    /** What is done while activities come in. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static List<Long> beside(Caller caller, String prefix, double pace, Work work) throws Exception {
        LiveLoad load = new LiveLoad(caller, prefix);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<List<Long>> seconds = pool.submit(() -> load.seconds(pace));
        pool.shutdown();
        try {
            work.run();
        } finally {
            load.stop();
        }
        return seconds.get();
    }

    private static void awaitScored(Caller caller, String rule) throws Exception {
        Map<String, String> activity = Map.of(
                "source",
                "load",
                "externalId",
                rule,
                "type",
                "proposal",
                "member",
                "P0",
                "occurredAt",
                Instant.now().toString());
        caller.post("/activities", JSON.writeValueAsString(activity));
        while (true) {
            for (JsonNode entry : caller.get("/ledger?member=P0&size=50").get("items")) {
                if (rule.equals(entry.at("/cause/rule").asString(""))) {
                    return;
                }
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static long seconds(int count) {
        return Duration.ofSeconds(count).toNanos();
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static long mean(List<Long> all) {
        return Math.max(
                1, (long) all.stream().mapToLong(Long::longValue).average().orElse(1));
    }
}
