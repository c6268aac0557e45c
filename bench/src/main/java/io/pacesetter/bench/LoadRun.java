package io.pacesetter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/**
 * Measures the product and prints a table. Arguments name what to measure: {@code ingest}, {@code single}, {@code import},
 * {@code boards}, {@code idle}, and with rules {@code lane}, {@code publish}, {@code check}, {@code replay}, {@code trial},
 * {@code rulebooks}; none means all. {@code -Dload.scale=0.1} makes everything a tenth as large;
 * {@code -Dload.options} gives options to the product's virtual machine, such as a flight recording.
 */
public final class LoadRun {

    static final int PEOPLE = 200;

    private final Server server;
    private final Caller administrator;
    private final double scale = Double.parseDouble(System.getProperty("load.scale", "1"));

    private LoadRun(Server server) {
        this.server = server;
        this.administrator = new Caller(server.base(), Server.ADMIN_KEY);
    }

    /** Starts MariaDB and the product, measures, prints. */
    public static void main(String[] args) throws Exception {
        Path jar = Path.of(System.getProperty("load.jar", "api/target/pacesetter-app.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalArgumentException(jar + " is not there; build it first: mvn -DskipTests package");
        }
        List<String> all = List.of(
                "ingest",
                "single",
                "import",
                "boards",
                "idle",
                "lane",
                "publish",
                "check",
                "replay",
                "trial",
                "rulebooks");
        Set<String> wanted = Set.copyOf(args.length == 0 ? all : List.of(args));
        try (Server server = Server.start(jar, System.getProperty("load.heap", "1g"))) {
            LoadRun run = new LoadRun(server);
            for (String measure : all) {
                if (wanted.contains(measure)) {
                    run.measure(measure);
                }
            }
        }
    }

    private void measure(String what) throws Exception {
        switch (what) {
            case "ingest" -> ingest();
            case "single" -> single();
            case "import" -> importMillion();
            case "boards" -> boards();
            case "idle" -> idle();
            case "lane", "publish" -> new RulesInLane(server, administrator, scale).measure(what);
            default -> new RulesOverTime(server, administrator, scale).measure(what);
        }
    }

    /** Batches of 500 until settled, beside raw inserts of 500 rows; three rounds, interleaved. */
    private void ingest() throws Exception {
        Caller caller = organization(administrator, "Ingest", PEOPLE);
        new Ingest(caller, "warm", PEOPLE).run((long) (100_000 * scale), 2);
        for (int round = 1; round <= 3; round++) {
            double raw = raw(2, 500);
            long activities = (long) (100_000 * scale);
            ProcessorTime before = server.processorTime();
            Ingest.Figures figures = new Ingest(caller, "round" + round, PEOPLE).run(activities, 2);
            say(
                    "ingest, round " + round,
                    "%.0f activities/s until settled (accepted at %.0f/s), ratio %.3f to %.0f raw rows/s; "
                            + "accept to settled %s; %s",
                    figures.settledPerSecond(),
                    figures.acceptedPerSecond(),
                    figures.settledPerSecond() / raw,
                    raw,
                    figures.acceptToSettled(),
                    server.processorTime().since(before).each(activities));
        }
    }

    /** Single posts from 32 connections, beside raw one-row commits from 32 threads. */
    private void single() throws Exception {
        Caller caller = organization(administrator, "Single", PEOPLE);
        new SinglePosts(caller, "warm", PEOPLE).run(32, Duration.ofSeconds(20));
        for (int round = 1; round <= 3; round++) {
            double raw = raw(32, 1);
            ProcessorTime before = server.processorTime();
            SinglePosts.Figures figures =
                    new SinglePosts(caller, "round" + round, PEOPLE).run(32, Duration.ofSeconds(6));
            say(
                    "single posts, round " + round,
                    "%.0f posts/s, ratio %.3f to %.0f raw commits/s; %s; %s",
                    figures.perSecond(),
                    figures.perSecond() / raw,
                    raw,
                    figures.times(),
                    server.processorTime().since(before).each(figures.count()));
        }
    }

    private double raw(int threads, int rowsPerCommit) throws Exception {
        ProcessorTime before = server.processorTime();
        RawInserts.Figures raw =
                new RawInserts(server.jdbcUrl()).measure(threads, rowsPerCommit, Duration.ofSeconds(4));
        System.out.println("  raw: " + server.processorTime().since(before).each(raw.rows()));
        return raw.perSecond();
    }

    private void importMillion() throws Exception {
        long lines = (long) (1_000_000 * scale);
        Path file = Sales.csv(lines, PEOPLE);
        Caller caller = organization(administrator, "Import", PEOPLE);
        long before = server.liveHeap();
        long start = System.nanoTime();
        String id = caller.upload("/imports/activities", file, Sales.CSV_MAPPING);
        double uploaded = seconds(start);
        JsonNode job = caller.awaitJob(id);
        double imported = seconds(start);
        caller.awaitSettled();
        say(
                "import of " + lines + " lines",
                "uploaded %.1f s, imported %.1f s, settled %.1f s (%.0f lines/s); %s accepted; "
                        + "live heap %d MB before, %d MB after, resident %d MB",
                uploaded,
                imported,
                seconds(start),
                lines / seconds(start),
                job.get("accepted"),
                before >> 20,
                server.liveHeap() >> 20,
                server.residentMemory() >> 20);
        Files.delete(file);
    }

    /** Reading the top 10 and my neighbours, while nothing else happens and while activities come in. */
    private void boards() throws Exception {
        for (int people : List.of(1_000, (int) (100_000 * scale))) {
            Caller caller = organization(administrator, "Boards " + people, people);
            new Ingest(caller, "board", people).run(Math.max(20_000, 2L * people), 2);
            String someone =
                    caller.get("/people?size=1").get("items").get(0).get("id").asString();
            String path = "/leaderboards?indicator=calls&period=year&level=member&size=10&around=" + someone;
            try (Connection connection = caller.connect()) {
                long cold = System.nanoTime();
                connection.get(path);
                double first = seconds(cold) * 1000;
                AtomicInteger reads = new AtomicInteger();
                Spread quiet = reading(connection, path, () -> reads.incrementAndGet() > 400);
                say("leaderboard of " + people + " people", "first %.1f ms, then %s", first, quiet);
                Thread load = new Thread(() -> ingestBeside(caller, people));
                load.start();
                Spread busy = reading(connection, path, () -> !load.isAlive());
                say("leaderboard of " + people + " people while activities come in", "%s", busy);
            }
        }
    }

    private static Spread reading(Connection connection, String path, BooleanSupplier enough) throws IOException {
        List<Long> times = new ArrayList<>();
        while (!enough.getAsBoolean()) {
            long start = System.nanoTime();
            connection.get(path);
            times.add(System.nanoTime() - start);
        }
        return Spread.ofNanos(times.stream().mapToLong(Long::longValue).toArray());
    }

    private static void ingestBeside(Caller caller, int people) {
        try {
            new Ingest(caller, "beside", people).run(20_000, 2);
        } catch (Exception e) {
            throw new IllegalStateException("The load beside the reading failed", e);
        }
    }

    private void idle() throws Exception {
        int organizations = (int) (1_000 * scale);
        administrator.newOrganization("First");
        long before = server.liveHeap();
        for (int number = 0; number < organizations; number++) {
            administrator.newOrganization("Idle " + number);
        }
        long after = server.liveHeap();
        say(
                "idle organizations",
                "%.1f KB of live heap for each of %d (%d MB before, %d MB after)",
                (after - before) / 1024.0 / organizations,
                organizations,
                before >> 20,
                after >> 20);
    }

    /** Makes an organization with people in teams. */
    static Caller organization(Caller administrator, String name, int people) throws IOException, InterruptedException {
        Caller caller = administrator.newOrganization(name);
        Path file = Sales.peopleCsv(people);
        JsonNode job = caller.awaitJob(caller.upload("/imports/people", file, Sales.PEOPLE_MAPPING));
        Files.delete(file);
        if (job.get("accepted").asLong() != people) {
            throw new IllegalStateException("People were not imported: " + job);
        }
        return caller;
    }

    static double seconds(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    static void say(String what, String format, Object... figures) {
        System.out.println("| " + what + " | " + String.format(Locale.ROOT, format, figures) + " |");
    }
}
