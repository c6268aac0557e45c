package io.pacesetter.processes.runtime;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of instances. Whoever moves one locks it first, so that two branches that end at once end one after the other. */
@Component
class InstanceTable {

    static final String COLUMNS = "id, process, version, business, title, status, revision, started_at, ended_at,"
            + " error_node, error_message, error_at, error_attempts";
    private static final String ONE = " WHERE organization_id = ? AND id = ?";
    private static final int LONGEST_MESSAGE = 2_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    InstanceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(OrganizationId organization, InstanceRow row) {
        jdbc.sql("""
                        INSERT INTO process_instance (organization_id, id, process, version, business, title, status,
                        revision, started_at, error_attempts) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, 0)""")
                .params(organization.value(), row.id(), row.process(), row.version(), row.business(), row.title())
                .params(row.status(), utc(row.startedAt()))
                .update();
    }

    Optional<InstanceRow> find(OrganizationId organization, String id) {
        return read(organization, id, "");
    }

    /** Locks an instance until the end of the transaction. */
    Optional<InstanceRow> lock(OrganizationId organization, String id) {
        return read(organization, id, " FOR UPDATE");
    }

    private Optional<InstanceRow> read(OrganizationId organization, String id, String how) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM process_instance" + ONE + how)
                .params(organization.value(), id)
                .query(InstanceTable::row)
                .optional();
    }

    byte @Nullable [] state(OrganizationId organization, String id) {
        return jdbc.sql("SELECT state FROM process_instance" + ONE)
                .params(organization.value(), id)
                .query((row, number) -> Optional.ofNullable(row.getBytes("state")))
                .optional()
                .flatMap(found -> found)
                .orElse(null);
    }

    /**
     * Keeps what an instance has come to.
     *
     * @throws OptimisticLockingFailureException if it has changed since it was read
     */
    void save(OrganizationId organization, String id, long revision, byte[] state) {
        int changed = jdbc.sql(
                        "UPDATE process_instance SET state = ?, revision = revision + 1" + ONE + " AND revision = ?")
                .params(state, organization.value(), id, revision)
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException(
                    "Instance " + id + " is no longer at revision " + revision + "; lock it before it is moved");
        }
    }

    void end(OrganizationId organization, String id, String status) {
        jdbc.sql("UPDATE process_instance SET status = ?, ended_at = ?, state = NULL, revision = revision + 1,"
                        + " error_node = NULL, error_message = NULL, error_at = NULL" + ONE)
                .params(status, utc(clock.instant()), organization.value(), id)
                .update();
    }

    void fail(OrganizationId organization, String id, InstanceRow.Failure failure, boolean parked) {
        String message = failure.message();
        jdbc.sql("UPDATE process_instance SET status = ?, error_node = ?, error_message = ?, error_at = ?,"
                        + " error_attempts = ?" + ONE)
                .param(parked ? "error" : "active")
                .param(failure.node())
                .param(
                        message != null && message.length() > LONGEST_MESSAGE
                                ? message.substring(0, LONGEST_MESSAGE)
                                : message)
                .param(utc(clock.instant()))
                .params(failure.attempts(), organization.value(), id)
                .update();
    }

    void recover(OrganizationId organization, String id) {
        jdbc.sql("UPDATE process_instance SET status = 'active', error_node = NULL, error_message = NULL,"
                        + " error_at = NULL, error_attempts = 0" + ONE)
                .params(organization.value(), id)
                .update();
    }

    void move(OrganizationId organization, String id, int version) {
        jdbc.sql("UPDATE process_instance SET version = ?" + ONE)
                .params(version, organization.value(), id)
                .update();
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    static InstanceRow row(ResultSet row, int number) throws SQLException {
        Instant failedAt = instant(row, "error_at");
        return new InstanceRow(
                row.getString("id"),
                row.getString("process"),
                row.getInt("version"),
                row.getString("business"),
                row.getString("title"),
                row.getString("status"),
                row.getLong("revision"),
                row.getObject("started_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "ended_at"),
                failedAt == null
                        ? null
                        : new InstanceRow.Failure(
                                row.getString("error_node"),
                                row.getString("error_message"),
                                failedAt,
                                row.getInt("error_attempts")));
    }
}
