package io.pacesetter.engine.access;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit log: append-only, newest first. */
@Service
public class AuditLog implements Audit {

    private static final int MAX_ACTOR = 320;
    private static final int MAX_TARGET = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(Viewer viewer, String action, String target, @Nullable String detail) {
        jdbc.sql("""
                        INSERT INTO audit_entry (id, organization_id, at, actor, action, target, detail)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .param(Ids.next())
                .param(viewer.organization().value())
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(cut(viewer.actor(), MAX_ACTOR))
                .param(action)
                .param(cut(target, MAX_TARGET))
                .param(detail)
                .update();
    }

    /** Returns a page of the organization's entries, newest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> page(OrganizationId organization, int page, int size) {
        return jdbc.sql("""
                        SELECT id, at, actor, action, target, detail FROM audit_entry WHERE organization_id = ?
                        ORDER BY at DESC, id DESC LIMIT ? OFFSET ?""")
                .params(organization.value(), size, (long) page * size)
                .query((row, n) -> new AuditEntry(
                        row.getLong("id"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("target"),
                        row.getString("detail")))
                .list();
    }

    /** Counts the organization's entries. */
    @Transactional(readOnly = true)
    public long count(OrganizationId organization) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE organization_id = ?")
                .param(organization.value())
                .query(Long.class)
                .single();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
