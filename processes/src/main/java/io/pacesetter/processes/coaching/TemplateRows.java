package io.pacesetter.processes.coaching;

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

/** The rows of coaching templates. */
@Repository("coachingTemplateRows")
class TemplateRows {

    private static final String COLUMNS =
            "SELECT id, template_key, name, questions, scorecard, goals, private_notes, follow_up_days, indicator_id,"
                    + " decision, training, version FROM coaching_template WHERE organization_id = :organization";
    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TemplateRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Tells whether there is any row, retired ones too. */
    boolean any(OrganizationId organization) {
        return jdbc.sql("SELECT COUNT(*) FROM coaching_template WHERE organization_id = ?")
                        .param(organization.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Returns those in use by name. */
    List<CoachingTemplate> inUse(OrganizationId organization) {
        return jdbc.sql(COLUMNS + " AND retired = FALSE ORDER BY name, id")
                .param("organization", organization.value())
                .query(this::read)
                .list();
    }

    /** Finds a template, a retired one too. */
    Optional<CoachingTemplate> find(OrganizationId organization, long id) {
        return jdbc.sql(COLUMNS + " AND id = :id")
                .param("organization", organization.value())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    void insert(OrganizationId organization, CoachingTemplate template) {
        write(organization, template, """
                INSERT INTO coaching_template (organization_id, id, template_key, name, questions, scorecard, goals,
                  private_notes, follow_up_days, indicator_id, decision, training, retired, version)
                VALUES (:organization, :id, :key, :name, :questions, :scorecard, :goals, :notes, :days, :indicator,
                  :decision, :training, FALSE, :version)""");
    }

    /** Writes a template unless it was changed since it was read. */
    void update(OrganizationId organization, CoachingTemplate template) {
        int updated = write(organization, template, """
                UPDATE coaching_template SET template_key = :key, name = :name, questions = :questions,
                  scorecard = :scorecard, goals = :goals, private_notes = :notes, follow_up_days = :days,
                  indicator_id = :indicator, decision = :decision, training = :training, version = version + 1
                WHERE organization_id = :organization AND id = :id AND version = :version AND retired = FALSE""");
        if (updated == 0) {
            throw Refusal.conflict("The template was changed since you looked; look again, then change it");
        }
    }

    void retire(OrganizationId organization, long id) {
        jdbc.sql("UPDATE coaching_template SET retired = TRUE, version = version + 1"
                        + " WHERE organization_id = ? AND id = ?")
                .params(organization.value(), id)
                .update();
    }

    private int write(OrganizationId organization, CoachingTemplate template, String sql) {
        CoachingTemplate.Fill fill = template.fill();
        CoachingTemplate.Judging judging = template.judging();
        try {
            return jdbc.sql(sql)
                    .param("organization", organization.value())
                    .param("id", template.id())
                    .param("key", template.key())
                    .param("name", template.name())
                    .param("questions", json.writeValueAsString(template.questions()))
                    .param("scorecard", fill.scorecard())
                    .param("goals", fill.goals())
                    .param("notes", fill.privateNotes())
                    .param("days", judging.followUpWorkingDays())
                    .param("indicator", judging.indicatorId())
                    .param("decision", judging.decision())
                    .param("training", judging.training())
                    .param("version", template.version())
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("There is a template '" + template.key() + "' already; give it another key");
        }
    }

    private CoachingTemplate read(ResultSet row, int number) throws SQLException {
        return new CoachingTemplate(
                row.getLong("id"),
                row.getString("template_key"),
                row.getString("name"),
                json.readValue(row.getString("questions"), QUESTIONS),
                new CoachingTemplate.Fill(
                        row.getBoolean("scorecard"), row.getBoolean("goals"), row.getBoolean("private_notes")),
                new CoachingTemplate.Judging(
                        row.getInt("follow_up_days"),
                        row.getObject("indicator_id", Long.class),
                        row.getString("decision"),
                        row.getString("training")),
                row.getLong("version"));
    }
}
