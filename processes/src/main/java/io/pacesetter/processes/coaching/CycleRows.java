package io.pacesetter.processes.coaching;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of coaching cycles. */
@Repository
class CycleRows {

    private static final String ALL = "SELECT * FROM coaching_cycle WHERE organization_id = ?";
    private static final String TO_BE_HELD = " AND status IN ('scheduled', 'preparing')";
    private static final String IF_OPEN = " WHERE organization_id = ? AND id = ? AND open_member_id IS NOT NULL";

    private final JdbcClient jdbc;

    CycleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Cycle> find(OrganizationId organization, long id) {
        return jdbc.sql(ALL + " AND id = ?")
                .params(organization.value(), id)
                .query(CycleRows::read)
                .optional();
    }

    /** Finds the open cycle of a member. */
    Optional<Cycle> open(OrganizationId organization, long memberId) {
        return jdbc.sql(ALL + " AND open_member_id = ?")
                .params(organization.value(), memberId)
                .query(CycleRows::read)
                .optional();
    }

    /** Returns the members who have an open cycle. */
    Set<Long> openMembers(OrganizationId organization) {
        return new HashSet<>(jdbc.sql("SELECT open_member_id FROM coaching_cycle"
                        + " WHERE organization_id = ? AND open_member_id IS NOT NULL")
                .param(organization.value())
                .query(Long.class)
                .list());
    }

    /** Returns the open cycles that a person coaches. */
    List<Cycle> coachedBy(OrganizationId organization, long manager) {
        return jdbc.sql(ALL + " AND manager_id = ? AND open_member_id IS NOT NULL")
                .params(organization.value(), manager)
                .query(CycleRows::read)
                .list();
    }

    /** Returns the cycles whose next session is yet to be held. */
    List<Cycle> toBeHeld(OrganizationId organization) {
        return jdbc.sql(ALL + TO_BE_HELD)
                .param(organization.value())
                .query(CycleRows::read)
                .list();
    }

    /** Returns the cycles that wait for their follow-up. */
    List<Cycle> followedUp(OrganizationId organization) {
        return jdbc.sql(ALL + " AND status = 'follow_up'")
                .param(organization.value())
                .query(CycleRows::read)
                .list();
    }

    /** Returns the open cycles whose next day is from one up to, but without, another. */
    List<Cycle> upcoming(OrganizationId organization, LocalDate from, LocalDate to) {
        return jdbc.sql(ALL + " AND open_member_id IS NOT NULL AND next_on >= ? AND next_on < ? ORDER BY next_on, id")
                .params(organization.value(), from, to)
                .query(CycleRows::read)
                .list();
    }

    /** Returns a page of those that a condition lets through, the newest first. */
    List<Cycle> page(OrganizationId organization, Condition condition, int page, int size) {
        return jdbc.sql(ALL + condition.sql() + " ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?")
                .params(condition.with(organization))
                .params(size, (long) page * size)
                .query(CycleRows::read)
                .list();
    }

    long count(OrganizationId organization, Condition condition) {
        return jdbc.sql("SELECT COUNT(*) FROM coaching_cycle WHERE organization_id = ?" + condition.sql())
                .params(condition.with(organization))
                .query(Long.class)
                .single();
    }

    /** More conditions in SQL, each beginning with AND. */
    record Condition(String sql, List<Object> parameters) {

        List<Object> with(OrganizationId organization) {
            List<Object> all = new ArrayList<>(List.of(organization.value()));
            all.addAll(parameters);
            return all;
        }
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
                            INSERT INTO coaching_cycle (organization_id, id, member_id, template_id, manager_id, topic,
                              status, started_kind, started_rule, started_effect, started_by, created_at, next_on,
                              schedule_id, open_member_id, version)
                            VALUES (:organization, :id, :member, :template, :manager, :topic, :status, :kind, :rule,
                              :effect, :by, :created, :next, :schedule, :member, 0)""")
                    .param("organization", organization.value())
                    .param("id", cycle.id())
                    .param("member", cycle.memberId())
                    .param("template", cycle.templateId())
                    .param("manager", cycle.managerId())
                    .param("topic", cycle.topic())
                    .param("status", cycle.status().key())
                    .param("kind", by.kind().key())
                    .param("rule", by.rule())
                    .param("effect", by.effectId())
                    .param("by", by.actor())
                    .param("created", LocalDateTime.ofInstant(cycle.createdAt(), ZoneOffset.UTC))
                    .param("next", cycle.nextOn())
                    .param("schedule", cycle.scheduleId())
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("A coaching cycle with this member is open already; close or cancel it first");
        }
    }

    /** Notes the process instance that runs a cycle. */
    void runs(OrganizationId organization, long id, String instance) {
        jdbc.sql("UPDATE coaching_cycle SET instance = ? WHERE organization_id = ? AND id = ?")
                .params(instance, organization.value(), id)
                .update();
    }

    /** Moves an open cycle on. */
    void move(OrganizationId organization, long id, Cycle.Status status, LocalDate nextOn) {
        jdbc.sql("UPDATE coaching_cycle SET status = ?, next_on = ?, version = version + 1" + IF_OPEN)
                .params(status.key(), nextOn, organization.value(), id)
                .update();
    }

    /** Moves the day of a follow-up that is waited for. */
    void postpone(OrganizationId organization, long id, LocalDate day) {
        jdbc.sql("UPDATE coaching_cycle SET next_on = ?, version = version + 1" + IF_OPEN + " AND status = 'follow_up'")
                .params(day, organization.value(), id)
                .update();
    }

    /** Gives an open cycle to a coach; null for nobody in particular. */
    void give(OrganizationId organization, long id, @Nullable Long manager) {
        jdbc.sql("UPDATE coaching_cycle SET manager_id = ?, version = version + 1" + IF_OPEN)
                .param(manager)
                .params(organization.value(), id)
                .update();
    }

    /** Gives a cycle to a coach, null for nobody in particular, unless its session was held meanwhile. */
    void giveToHold(OrganizationId organization, long id, @Nullable Long manager) {
        jdbc.sql("UPDATE coaching_cycle SET manager_id = ?, version = version + 1" + IF_OPEN + TO_BE_HELD)
                .param(manager)
                .params(organization.value(), id)
                .update();
    }

    /** Ends an open cycle; one that is over stays as it is. */
    void end(OrganizationId organization, long id, Cycle.Status status) {
        jdbc.sql("UPDATE coaching_cycle SET status = ?, open_member_id = NULL, version = version + 1" + IF_OPEN)
                .params(status.key(), organization.value(), id)
                .update();
    }

    /** Notes why a cycle was cancelled; false if it was not, or somebody else was first. */
    boolean explain(OrganizationId organization, long id, String reason) {
        return jdbc.sql("UPDATE coaching_cycle SET reason = ? WHERE organization_id = ? AND id = ? AND status = ?"
                                + " AND reason IS NULL")
                        .params(reason, organization.value(), id, Cycle.Status.CANCELLED.key())
                        .update()
                > 0;
    }

    private static Cycle read(ResultSet row, int number) throws SQLException {
        StartedBy by = new StartedBy(
                StartedBy.Kind.of(row.getString("started_kind")),
                row.getString("started_rule"),
                row.getObject("started_effect", Long.class),
                row.getString("started_by"));
        return new Cycle(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getLong("template_id"),
                row.getObject("manager_id", Long.class),
                row.getString("topic"),
                Cycle.Status.find(row.getString("status")).orElseThrow(),
                by,
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("next_on", LocalDate.class),
                row.getString("reason"),
                row.getString("instance"),
                row.getObject("schedule_id", Long.class),
                row.getLong("version"));
    }
}
