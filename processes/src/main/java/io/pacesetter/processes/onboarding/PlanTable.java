package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of plans. */
@Repository
class PlanTable {

    private static final String COLUMNS = "SELECT id, plan_key, name, description, stages, version FROM onboarding_plan"
            + " WHERE organization_id = :organization";
    private static final TypeReference<List<Plan.Stage>> STAGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Plan> all(OrganizationId organization) {
        return jdbc.sql(COLUMNS + " ORDER BY name, plan_key")
                .param("organization", organization.value())
                .query(this::read)
                .list();
    }

    Optional<Plan> find(OrganizationId organization, long id) {
        return jdbc.sql(COLUMNS + " AND id = :id")
                .param("organization", organization.value())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    void insert(OrganizationId organization, Plan plan) {
        write(organization, plan, """
                INSERT INTO onboarding_plan (id, organization_id, plan_key, name, description, stages, version)
                VALUES (:id, :organization, :key, :name, :description, :stages, :version)""");
    }

    /** Writes a plan unless it was changed since it was read. */
    void update(OrganizationId organization, Plan plan) {
        int updated = write(organization, plan, """
                UPDATE onboarding_plan SET plan_key = :key, name = :name, description = :description, stages = :stages,
                  version = version + 1
                WHERE organization_id = :organization AND id = :id AND version = :version""");
        if (updated == 0) {
            throw Refusal.conflict("The plan was changed since you looked; look again, then change it");
        }
    }

    void delete(OrganizationId organization, long id) {
        jdbc.sql("DELETE FROM onboarding_plan WHERE organization_id = :organization AND id = :id")
                .param("organization", organization.value())
                .param("id", id)
                .update();
    }

    private int write(OrganizationId organization, Plan plan, String sql) {
        try {
            return jdbc.sql(sql)
                    .param("organization", organization.value())
                    .param("id", plan.id())
                    .param("key", plan.key())
                    .param("name", plan.name())
                    .param("description", plan.description())
                    .param("stages", json.writeValueAsString(plan.stages()))
                    .param("version", plan.version())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Refusal.invalid("/key", "There is a plan '" + plan.key() + "' already");
        }
    }

    private Plan read(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getLong("id"),
                row.getString("plan_key"),
                row.getString("name"),
                row.getString("description"),
                json.readValue(row.getString("stages"), STAGES),
                row.getLong("version"));
    }
}
