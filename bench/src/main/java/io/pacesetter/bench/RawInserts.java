package io.pacesetter.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** What the database takes at best: rows of an activity's size into a table with a key and nothing else. */
final class RawInserts {

    /** Goes on from round to round: the table stays. */
    private static final AtomicLong IDS = new AtomicLong();

    private final String jdbcUrl;

    RawInserts(String jdbcUrl) throws SQLException {
        this.jdbcUrl = jdbcUrl;
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS load_run_raw (id BIGINT PRIMARY KEY, "
                            + "source VARCHAR(100), external_id VARCHAR(200), member BIGINT, occurred_at DATETIME(6), amount DECIMAL(19,4))");
        }
    }

    /** What was seen. */
    record Figures(long rows, double perSecond) {}

    /** Inserts for a while. */
    Figures measure(int threads, int rowsPerCommit, Duration time) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch connected = new CountDownLatch(threads);
        List<Future<Long>> counts = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            counts.add(pool.submit(() -> insert(connected, time, rowsPerCommit)));
        }
        pool.shutdown();
        connected.await();
        long start = System.nanoTime();
        long rows = 0;
        for (Future<Long> count : counts) {
            rows += count.get();
        }
        return new Figures(rows, rows / ((System.nanoTime() - start) / 1e9));
    }

    private long insert(CountDownLatch connected, Duration time, int rowsPerCommit)
            throws SQLException, InterruptedException {
        long rows = 0;
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO load_run_raw VALUES (?, 'load', ?, ?, NOW(6), 10.5)")) {
            connection.setAutoCommit(false);
            connected.countDown();
            connected.await();
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                for (int row = 0; row < rowsPerCommit; row++) {
                    long id = IDS.incrementAndGet();
                    insert.setLong(1, id);
                    insert.setString(2, "raw-" + id);
                    insert.setLong(3, id % 200);
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
                rows += rowsPerCommit;
            }
        }
        return rows;
    }
}
