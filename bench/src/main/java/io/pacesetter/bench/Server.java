package io.pacesetter.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** MariaDB and the packaged product on it, both on this machine and gone after the run. */
final class Server implements AutoCloseable {

    static final String ADMIN_KEY = "load-run-administrator-key";

    private final Database database;
    private final String jdbcUrl;
    private final Process product;
    private final URI base;

    private Server(Database database, String jdbcUrl, Process product, URI base) {
        this.database = database;
        this.jdbcUrl = jdbcUrl;
        this.product = product;
        this.base = base;
    }

    /** Starts both and waits until the product takes traffic. */
    static Server start(Path jar, String heap) throws IOException, InterruptedException, SQLException {
        Database database = Database.start();
        String url = database.url();
        int port = freePort();
        List<String> words = new ArrayList<>(List.of("java", "-Xmx" + heap));
        words.addAll(Arrays.stream(System.getProperty("load.options", "").split(" "))
                .filter(option -> !option.isEmpty())
                .toList());
        words.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder command = new ProcessBuilder(words);
        // The product runs as it does by default, whatever the virtual machine of this run was told
        command.environment().remove("JDK_JAVA_OPTIONS");
        command.environment().put("SERVER_PORT", String.valueOf(port));
        command.environment().put("SPRING_PROFILES_ACTIVE", "mysql");
        command.environment().put("SPRING_DATASOURCE_URL", url);
        command.environment().put("SPRING_DATASOURCE_USERNAME", "root");
        command.environment().put("SPRING_DATASOURCE_PASSWORD", "");
        command.environment().put("PACESETTER_ADMIN_KEY", ADMIN_KEY);
        Path log = Files.createTempFile("pacesetter-load", ".log");
        command.redirectErrorStream(true).redirectOutput(log.toFile());
        Server server = new Server(database, url, command.start(), URI.create("http://localhost:" + port));
        try {
            server.awaitReady(log);
        } catch (IllegalStateException notStarted) {
            server.close();
            throw notStarted;
        }
        return server;
    }

    private void awaitReady(Path log) throws InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(base.resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(2))
                .build();
        for (int tries = 0; tries < 600 && product.isAlive(); tries++) {
            try {
                if (http.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // The port is not open yet; asked again below
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        throw new IllegalStateException("The product did not start; its log is " + log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI base() {
        return base;
    }

    String jdbcUrl() {
        return jdbcUrl;
    }

    /** Returns the processor time taken so far. */
    ProcessorTime processorTime() {
        ProcessHandle load = ProcessHandle.current();
        Duration ofDatabase = load.descendants()
                .filter(process -> process.info().command().orElse("").contains("mariadbd"))
                .map(Server::processorTime)
                .reduce(Duration.ZERO, Duration::plus);
        return new ProcessorTime(processorTime(product.toHandle()), ofDatabase, processorTime(load));
    }

    private static Duration processorTime(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Returns the product's live heap after a full collection, in bytes. */
    long liveHeap() throws IOException, InterruptedException {
        jcmd("GC.run");
        List<String> histogram = jcmd("GC.class_histogram");
        String total = histogram.stream()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("jcmd gave no histogram"));
        return Long.parseLong(total.trim().split("\\s+")[2]);
    }

    /** Returns the product's memory as the operating system sees it, in bytes. */
    long residentMemory() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(product.pid()), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
            }
        }
        return 0;
    }

    private List<String> jcmd(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("jcmd", String.valueOf(product.pid()), command).start();
        List<String> lines = new ArrayList<>();
        try (var reader = process.inputReader()) {
            reader.lines().forEach(lines::add);
        }
        process.waitFor();
        return lines;
    }

    @Override
    public void close() throws InterruptedException {
        product.destroy();
        product.waitFor();
        database.close();
    }
}
