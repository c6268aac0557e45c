package io.pacesetter.processes.coaching;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Returns what was agreed in some sessions, in order. */
    Map<Long, List<ActionItem>> of(OrganizationId organization, Collection<Long> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(organization.value()));
        parameters.addAll(sessions);
        Map<Long, List<ActionItem>> found = new HashMap<>();
        jdbc.sql("SELECT session_id, id, text, owner_id, due, done_at FROM coaching_action"
                        + " WHERE organization_id = ? AND session_id IN ("
                        + String.join(", ", Collections.nCopies(sessions.size(), "?"))
                        + ") ORDER BY session_id, position")
                .params(parameters)
                .query(row -> {
                    ActionItem action = new ActionItem(
                            row.getLong("id"),
                            row.getString("text"),
                            row.getLong("owner_id"),
                            row.getObject("due", LocalDate.class),
                            row.getObject("done_at") != null);
                    found.computeIfAbsent(row.getLong("session_id"), id -> new ArrayList<>())
                            .add(action);
                });
        return found;
    }

    void done(OrganizationId organization, long id, Instant at) {
        jdbc.sql("UPDATE coaching_action SET done_at = ? WHERE organization_id = ? AND id = ?")
                .params(LocalDateTime.ofInstant(at, ZoneOffset.UTC), organization.value(), id)
                .update();
    }
}
