package io.pacesetter.engine.indicator;

import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.measure.Measure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of indicators. */
@Component
class IndicatorTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IndicatorTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<IndicatorDefinition> all(OrganizationId organization) {
        return jdbc.sql("SELECT * FROM indicator WHERE organization_id = ? ORDER BY id")
                .param(organization.value())
                .query((row, number) -> definition(row))
                .list();
    }

    private IndicatorDefinition definition(ResultSet row) throws SQLException {
        long job = row.getLong("computing_job");
        return new IndicatorDefinition(
                row.getLong("id"),
                row.getString("indicator_key"),
                row.getString("name"),
                row.getString("kind").equals("leading"),
                json.readValue(row.getString("definition"), Measure.class),
                row.getString("unit"),
                row.getString("currency"),
                row.getInt("decimals"),
                row.getBoolean("lower_is_better"),
                row.getBoolean("built_in"),
                row.getObject("retired_at") != null,
                job == 0 ? null : job,
                row.getLong("version"));
    }

    void insert(OrganizationId organization, IndicatorDefinition indicator) {
        jdbc.sql("""
                INSERT INTO indicator (id, organization_id, indicator_key, name, kind, definition, unit, currency, decimals,
                    lower_is_better, built_in, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(
                        indicator.id(),
                        organization.value(),
                        indicator.key(),
                        indicator.name(),
                        indicator.leading() ? "leading" : "lagging",
                        json.writeValueAsString(indicator.measure()),
                        indicator.unit(),
                        indicator.currency(),
                        indicator.decimals(),
                        indicator.lowerIsBetter(),
                        indicator.builtIn()))
                .update();
    }

    /** Changes a row unless someone else has since the version given; tells whether it did. */
    boolean update(OrganizationId organization, IndicatorDefinition indicator) {
        return jdbc.sql("""
                UPDATE indicator SET indicator_key = ?, name = ?, kind = ?, definition = ?, unit = ?, currency = ?,
                    decimals = ?, lower_is_better = ?, version = version + 1
                WHERE organization_id = ? AND id = ? AND version = ? AND retired_at IS NULL""")
                        .params(Arrays.asList(
                                indicator.key(),
                                indicator.name(),
                                indicator.leading() ? "leading" : "lagging",
                                json.writeValueAsString(indicator.measure()),
                                indicator.unit(),
                                indicator.currency(),
                                indicator.decimals(),
                                indicator.lowerIsBetter(),
                                organization.value(),
                                indicator.id(),
                                indicator.version()))
                        .update()
                == 1;
    }

    void retire(OrganizationId organization, long id, Instant now) {
        jdbc.sql("UPDATE indicator SET retired_at = ?, version = version + 1 WHERE organization_id = ? AND id = ?")
                .params(LocalDateTime.ofInstant(now, ZoneOffset.UTC), organization.value(), id)
                .update();
    }

    void computing(OrganizationId organization, long id, long job) {
        jdbc.sql("UPDATE indicator SET computing_job = ? WHERE organization_id = ? AND id = ?")
                .params(job, organization.value(), id)
                .update();
    }

    int computed(OrganizationId organization, long job) {
        return jdbc.sql("UPDATE indicator SET computing_job = NULL WHERE organization_id = ? AND computing_job = ?")
                .params(organization.value(), job)
                .update();
    }

    long goals(OrganizationId organization, long id) {
        return jdbc.sql("SELECT COUNT(*) FROM goal WHERE organization_id = ? AND indicator_id = ?")
                .params(organization.value(), id)
                .query(Long.class)
                .single();
    }
}
