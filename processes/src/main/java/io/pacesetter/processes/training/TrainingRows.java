package io.pacesetter.processes.training;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of trainings. */
@Repository
class TrainingRows {

    private static final String SELECT =
            "SELECT id, training_key, name, description, kind, link, minutes, indicator_id,"
                    + " language, file_id, file_name, file_size, retired, version FROM training WHERE organization_id = ?";

    private final JdbcClient jdbc;

    TrainingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the trainings by name. */
    List<Training> all(OrganizationId organization, boolean retiredToo) {
        return jdbc.sql(SELECT + (retiredToo ? "" : " AND retired = FALSE") + " ORDER BY name, id")
                .param(organization.value())
                .query(TrainingRows::read)
                .list();
    }

    Optional<Training> find(OrganizationId organization, long id) {
        return jdbc.sql(SELECT + " AND id = ?")
                .params(organization.value(), id)
                .query(TrainingRows::read)
                .optional();
    }

    /**
     * Adds a training.
     *
     * @throws Refusal if its key is taken
     */
    void insert(OrganizationId organization, Training training) {
        try {
            jdbc.sql("""
                            INSERT INTO training (organization_id, id, training_key, name, description, kind, link, minutes,
                              indicator_id, language, retired, version)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, 0)""")
                    .params(organization.value(), training.id(), training.key())
                    .params(described(training))
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("There is a training '" + training.key() + "' already; give it another key");
        }
    }

    /** Changes a training that is still at its version; tells whether it was. */
    boolean update(OrganizationId organization, Training training) {
        return jdbc.sql("""
                                UPDATE training SET name = ?, description = ?, kind = ?, link = ?, minutes = ?, indicator_id = ?,
                                  language = ?, version = version + 1
                                WHERE organization_id = ? AND id = ? AND version = ? AND retired = FALSE""")
                        .params(described(training))
                        .params(organization.value(), training.id(), training.version())
                        .update()
                > 0;
    }

    private static List<@Nullable Object> described(Training training) {
        return Arrays.asList(
                training.name(),
                training.description(),
                training.kind().key(),
                training.link(),
                training.minutes(),
                training.indicatorId(),
                training.language());
    }

    void setFile(OrganizationId organization, long id, Training.File file) {
        jdbc.sql("UPDATE training SET file_id = ?, file_name = ?, file_size = ?, version = version + 1"
                        + " WHERE organization_id = ? AND id = ?")
                .params(file.id(), file.name(), file.size(), organization.value(), id)
                .update();
    }

    void retire(OrganizationId organization, long id) {
        jdbc.sql("UPDATE training SET retired = TRUE, version = version + 1 WHERE organization_id = ? AND id = ?")
                .params(organization.value(), id)
                .update();
    }

    private static Training read(ResultSet row, int number) throws SQLException {
        Long file = row.getObject("file_id", Long.class);
        return new Training(
                row.getLong("id"),
                row.getString("training_key"),
                row.getString("name"),
                row.getString("description"),
                Training.Kind.find(row.getString("kind")).orElse(Training.Kind.LINK),
                row.getString("link"),
                row.getInt("minutes"),
                row.getObject("indicator_id", Long.class),
                row.getString("language"),
                file == null ? null : new Training.File(file, row.getString("file_name"), row.getLong("file_size")),
                row.getBoolean("retired"),
                row.getLong("version"));
    }
}
