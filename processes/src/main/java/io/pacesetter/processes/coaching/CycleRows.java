package io.pacesetter.processes.coaching;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of coaching cycles. */
@Repository
class CycleRows {

    private static final String COLUMNS =
            "SELECT id, member_id, template_id, topic, status, started_kind, started_rule, started_effect, started_by,"
                    + " created_at, next_on, reason, version FROM coaching_cycle WHERE organization_id = ?";

    private final JdbcClient jdbc;

    CycleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Cycle> find(OrganizationId organization, long id) {
        return jdbc.sql(COLUMNS + " AND id = ?")
                .params(organization.value(), id)
                .query(CycleRows::read)
                .optional();
    }

    /** Finds the open cycle of a member. */
    Optional<Cycle> open(OrganizationId organization, long memberId) {
        return jdbc.sql(COLUMNS + " AND open_member_id = ?")
                .params(organization.value(), memberId)
                .query(CycleRows::read)
                .optional();
    }

    /** Returns all cycles, the newest first. */
    List<Cycle> all(OrganizationId organization) {
        return jdbc.sql(COLUMNS + " ORDER BY created_at DESC, id DESC")
                .param(organization.value())
                .query(CycleRows::read)
                .list();
    }

    /**
     * Writes a cycle that is open.
     *
     * @throws Refusal if the member has an open one already
     */
    void insert(OrganizationId organization, Cycle cycle) {
        StartedBy by = cycle.startedBy();
        try {
            jdbc.sql("""
                            INSERT INTO coaching_cycle (organization_id, id, member_id, template_id, topic, status,
                              started_kind, started_rule, started_effect, started_by, created_at, next_on,
                              open_member_id, version)
                            VALUES (:organization, :id, :member, :template, :topic, :status, :kind, :rule, :effect, :by,
                              :created, :next, :member, 0)""")
                    .param("organization", organization.value())
                    .param("id", cycle.id())
                    .param("member", cycle.memberId())
                    .param("template", cycle.templateId())
                    .param("topic", cycle.topic())
                    .param("status", cycle.status().key())
                    .param("kind", by.kind().key())
                    .param("rule", by.rule())
                    .param("effect", by.effectId())
                    .param("by", by.actor())
                    .param("created", LocalDateTime.ofInstant(cycle.createdAt(), ZoneOffset.UTC))
                    .param("next", cycle.nextOn())
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("A coaching cycle with this member is open already; close or cancel it first");
        }
    }

    /**
     * Cancels a cycle unless it was changed since it was read.
     *
     * @throws Refusal if it was
     */
    void cancel(OrganizationId organization, Cycle cycle, String reason) {
        int rows = jdbc.sql("UPDATE coaching_cycle SET status = ?, reason = ?, open_member_id = NULL,"
                        + " version = version + 1 WHERE organization_id = ? AND id = ? AND version = ?")
                .params(Cycle.Status.CANCELLED.key(), reason, organization.value(), cycle.id(), cycle.version())
                .update();
        if (rows == 0) {
            throw Refusal.conflict("The coaching cycle was changed since you looked; look again, then cancel it");
        }
    }

    private static Cycle read(ResultSet row, int number) throws SQLException {
        String rule = row.getString("started_rule");
        Long effect = row.getObject("started_effect", Long.class);
        StartedBy by = new StartedBy(
                StartedBy.Kind.of(row.getString("started_kind")), rule, effect, row.getString("started_by"));
        @Nullable String topic = row.getString("topic");
        return new Cycle(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getLong("template_id"),
                topic,
                Cycle.Status.of(row.getString("status")),
                by,
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("next_on", LocalDate.class),
                row.getString("reason"),
                row.getLong("version"));
    }
}
