package io.pacesetter.processes.coaching;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what was agreed in sessions. */
@Repository
class ActionRows {

    private final JdbcClient jdbc;

    ActionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OrganizationId organization, long session, int position, ActionItem action) {
        jdbc.sql("INSERT INTO coaching_action (organization_id, id, session_id, position, text, owner_id, due)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(organization.value(), action.id(), session, position, action.text(), action.ownerId())
                .param(action.due())
                .update();
    }

    /** Returns what was agreed in a session, in order. */
    List<ActionItem> of(OrganizationId organization, long session) {
        return jdbc.sql("SELECT id, text, owner_id, due, done_at FROM coaching_action"
                        + " WHERE organization_id = ? AND session_id = ? ORDER BY position")
                .params(organization.value(), session)
                .query((row, number) -> new ActionItem(
                        row.getLong("id"),
                        row.getString("text"),
                        row.getLong("owner_id"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("done_at") != null))
                .list();
    }

    void done(OrganizationId organization, long id, Instant at) {
        jdbc.sql("UPDATE coaching_action SET done_at = ? WHERE organization_id = ? AND id = ?")
                .params(LocalDateTime.ofInstant(at, ZoneOffset.UTC), organization.value(), id)
                .update();
    }
}
