package io.pacesetter.engine.badge;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of badges. */
@Repository
class BadgeTable {

    private static final String SELECT =
            "SELECT id, badge_key, name, description, icon, color, retired_at, built_in, version"
                    + " FROM badge WHERE organization_id = ?";

    private final JdbcClient jdbc;

    BadgeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Badge> all(OrganizationId organization) {
        return jdbc.sql(SELECT + " ORDER BY retired_at IS NOT NULL, name, id")
                .param(organization.value())
                .query(BadgeTable::badge)
                .list();
    }

    Optional<Badge> find(OrganizationId organization, long id) {
        return jdbc.sql(SELECT + " AND id = ?")
                .params(organization.value(), id)
                .query(BadgeTable::badge)
                .optional();
    }

    void insert(OrganizationId organization, Badge badge, LocalDateTime now) {
        jdbc.sql("""
                        INSERT INTO badge (id, organization_id, badge_key, name, description, icon, color, retired_at,
                        built_in, created_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, 0)""")
                .params(
                        badge.id(),
                        organization.value(),
                        badge.key(),
                        badge.name(),
                        badge.description(),
                        badge.icon(),
                        badge.color(),
                        badge.builtIn(),
                        now)
                .update();
    }

    /** Changes a badge that is still at the version given; tells whether it was. */
    boolean update(OrganizationId organization, Badge badge) {
        return jdbc.sql("""
                        UPDATE badge SET name = ?, description = ?, icon = ?, color = ?, version = version + 1
                        WHERE organization_id = ? AND id = ? AND version = ?""")
                        .params(
                                badge.name(),
                                badge.description(),
                                badge.icon(),
                                badge.color(),
                                organization.value(),
                                badge.id(),
                                badge.version())
                        .update()
                == 1;
    }

    void retire(OrganizationId organization, long id, LocalDateTime now) {
        jdbc.sql("UPDATE badge SET retired_at = ?, version = version + 1 WHERE organization_id = ? AND id = ?")
                .params(now, organization.value(), id)
                .update();
    }

    void restore(OrganizationId organization, long id) {
        jdbc.sql("UPDATE badge SET retired_at = NULL, version = version + 1 WHERE organization_id = ? AND id = ?")
                .params(organization.value(), id)
                .update();
    }

    private static Badge badge(ResultSet row, int number) throws SQLException {
        return new Badge(
                row.getLong("id"),
                row.getString("badge_key"),
                row.getString("name"),
                row.getString("description"),
                row.getString("icon"),
                row.getString("color"),
                row.getObject("retired_at") != null,
                row.getBoolean("built_in"),
                row.getLong("version"));
    }
}
