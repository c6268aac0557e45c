package io.pacesetter.engine.scorecard;

import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of templates. */
@Repository
class TemplateRows {

    private static final String COLUMNS =
            "SELECT id, name, role, period, template_lines, version FROM scorecard_template"
                    + " WHERE organization_id = :organization";
    private static final TypeReference<List<ScorecardTemplate.Line>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TemplateRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<ScorecardTemplate> all(OrganizationId organization) {
        return jdbc.sql(COLUMNS + " ORDER BY name")
                .param("organization", organization.value())
                .query(this::read)
                .list();
    }

    Optional<ScorecardTemplate> find(OrganizationId organization, long id) {
        return jdbc.sql(COLUMNS + " AND id = :id")
                .param("organization", organization.value())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    void insert(OrganizationId organization, ScorecardTemplate template) {
        write(organization, template, """
                INSERT INTO scorecard_template (id, organization_id, name, role, period, template_lines, version)
                VALUES (:id, :organization, :name, :role, :period, :lines, :version)""");
    }

    /** Writes a template unless it was changed since it was read. */
    void update(OrganizationId organization, ScorecardTemplate template) {
        int updated = write(organization, template, """
                UPDATE scorecard_template SET name = :name, role = :role, period = :period, template_lines = :lines,
                  version = version + 1
                WHERE organization_id = :organization AND id = :id AND version = :version""");
        if (updated == 0) {
            throw Refusal.conflict("The template was changed since you looked; look again, then change it");
        }
    }

    int delete(OrganizationId organization, long id) {
        return jdbc.sql("DELETE FROM scorecard_template WHERE organization_id = :organization AND id = :id")
                .param("organization", organization.value())
                .param("id", id)
                .update();
    }

    private int write(OrganizationId organization, ScorecardTemplate template, String sql) {
        try {
            return jdbc.sql(sql)
                    .param("organization", organization.value())
                    .param("id", template.id())
                    .param("name", template.name())
                    .param("role", template.role())
                    .param("period", template.period().key())
                    .param("lines", json.writeValueAsString(template.lines()))
                    .param("version", template.version())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Refusal.invalid("/name", "There is a template '" + template.name() + "' already");
        }
    }

    private ScorecardTemplate read(ResultSet row, int number) throws SQLException {
        return new ScorecardTemplate(
                row.getLong("id"),
                row.getString("name"),
                row.getString("role"),
                Period.valueOf(row.getString("period").toUpperCase(Locale.ROOT)),
                json.readValue(row.getString("template_lines"), LINES),
                row.getLong("version"));
    }
}
