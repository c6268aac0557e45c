package io.pacesetter.engine.importing;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The mappings that an organization used last, one for each kind and source. */
@Repository
public class SavedMappings {

    /** A mapping and what it is for. */
    public record Saved(ImportKind kind, String source, ImportMapping mapping) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    SavedMappings(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a mapping in place of the one that its source had before. */
    public void save(OrganizationId organization, ImportKind kind, ImportMapping mapping) {
        jdbc.sql("""
                INSERT INTO import_mapping (organization_id, kind, source, mapping, saved_at) VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE mapping = VALUES(mapping), saved_at = VALUES(saved_at)""")
                .params(
                        organization.value(),
                        kind.key(),
                        mapping.sourceOr(kind),
                        json.writeValueAsString(mapping),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Returns the mappings of a kind, or of every kind if it is null, latest first. */
    public List<Saved> all(OrganizationId organization, @Nullable ImportKind kind) {
        return jdbc.sql("""
                SELECT kind, source, mapping FROM import_mapping WHERE organization_id = :organization
                  AND (:kind IS NULL OR kind = :kind) ORDER BY saved_at DESC, kind, source""")
                .param("organization", organization.value())
                .param("kind", kind == null ? null : kind.key())
                .query(this::saved)
                .list();
    }

    private Saved saved(ResultSet row, int number) throws SQLException {
        return new Saved(
                ImportKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("source"),
                json.readValue(row.getString("mapping"), ImportMapping.class));
    }
}
