package io.pacesetter.processes.runtime;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of service tasks that are to be done. */
@Component
class WorkTable {

    static final String KIND = "work";

    /** A service task; {@code id} is the engine's of the wait. */
    record Row(String id, String instance, String node, String work, int attempts) {}

    private final JdbcClient jdbc;

    WorkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OrganizationId organization, Row row) {
        jdbc.sql(
                        "INSERT INTO process_work (organization_id, id, instance, node, work, attempts) VALUES (?, ?, ?, ?, ?, 0)")
                .params(organization.value(), row.id(), row.instance(), row.node(), row.work())
                .update();
    }

    Optional<Row> find(OrganizationId organization, String id) {
        return jdbc.sql("SELECT id, instance, node, work, attempts FROM process_work"
                        + " WHERE organization_id = ? AND id = ?")
                .params(organization.value(), id)
                .query(Row.class)
                .optional();
    }

    List<Row> of(OrganizationId organization, String instance) {
        return jdbc.sql("SELECT id, instance, node, work, attempts FROM process_work"
                        + " WHERE organization_id = ? AND instance = ?")
                .params(organization.value(), instance)
                .query(Row.class)
                .list();
    }

    /** Removes a row; returns whether it was there. */
    boolean remove(OrganizationId organization, String id) {
        return jdbc.sql("DELETE FROM process_work WHERE organization_id = ? AND id = ?")
                        .params(organization.value(), id)
                        .update()
                > 0;
    }

    void attempted(OrganizationId organization, String id, int attempts) {
        jdbc.sql("UPDATE process_work SET attempts = ? WHERE organization_id = ? AND id = ?")
                .params(attempts, organization.value(), id)
                .update();
    }
}
