package io.pacesetter.processes.training;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of training assignments. */
@Repository
class AssignmentRows {

    private static final String COLUMNS =
            "SELECT id, training_id, member_id, assigned_kind, assigned_by, reason, due_on,"
                    + " status, assigned_at, completed_at, completed_by, completed_on, rating, feedback, cancelled";
    private static final String FROM = " FROM training_assignment WHERE organization_id = ?";

    private final JdbcClient jdbc;

    AssignmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OrganizationId organization, TrainingAssignment assignment) {
        AssignedBy by = assignment.assignedBy();
        jdbc.sql("""
                        INSERT INTO training_assignment (organization_id, id, training_id, member_id, assigned_kind,
                          assigned_by, reason, due_on, status, assigned_at, open_member_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?)""")
                .params(organization.value(), assignment.id(), assignment.trainingId(), assignment.memberId())
                .param(by.kind().key())
                .param(by.actor())
                .param(by.reason())
                .params(assignment.due(), utc(assignment.assignedAt()), assignment.memberId())
                .update();
    }

    Optional<TrainingAssignment> find(OrganizationId organization, long id) {
        return one(organization, " AND id = ?", id);
    }

    /** Finds an assignment and holds it until the transaction ends. */
    Optional<TrainingAssignment> lock(OrganizationId organization, long id) {
        return one(organization, " AND id = ? FOR UPDATE", id);
    }

    Optional<TrainingAssignment> open(OrganizationId organization, long training, long member) {
        return jdbc.sql(COLUMNS + FROM + " AND training_id = ? AND open_member_id = ?")
                .params(organization.value(), training, member)
                .query(AssignmentRows::read)
                .optional();
    }

    private Optional<TrainingAssignment> one(OrganizationId organization, String condition, long id) {
        return jdbc.sql(COLUMNS + FROM + condition)
                .params(organization.value(), id)
                .query(AssignmentRows::read)
                .optional();
    }

    /** Returns a member's open assignments. */
    List<TrainingAssignment> openOf(OrganizationId organization, long member) {
        return jdbc.sql(COLUMNS + FROM + " AND member_id = ? AND status = 'open'")
                .params(organization.value(), member)
                .query(AssignmentRows::read)
                .list();
    }

    /** Returns a training's completed assignments, the last first. */
    List<TrainingAssignment> doneOf(OrganizationId organization, long training, int most) {
        return jdbc.sql(COLUMNS + FROM
                        + " AND training_id = ? AND status = 'done' ORDER BY completed_on DESC, id DESC LIMIT ?")
                .params(organization.value(), training, most)
                .query(AssignmentRows::read)
                .list();
    }

    /** Returns the ids of the trainings that a member has open, or did since a day. */
    List<Long> knownTo(OrganizationId organization, long member, LocalDate since) {
        return jdbc.sql("SELECT DISTINCT training_id" + FROM
                        + " AND member_id = ? AND (status = 'open' OR (status = 'done' AND completed_on >= ?))")
                .params(organization.value(), member, since)
                .query(Long.class)
                .list();
    }

    /**
     * Which assignments; null for any.
     *
     * @param members whose they are
     */
    record Filter(
            @Nullable Set<Long> members,
            TrainingAssignment.@Nullable Status status,
            @Nullable Long training) {}

    long count(OrganizationId organization, Filter filter) {
        List<Object> parameters = new ArrayList<>();
        return jdbc.sql("SELECT COUNT(*)" + where(organization, filter, parameters))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** Returns a page, the last assigned first. */
    List<TrainingAssignment> page(OrganizationId organization, Filter filter, int page, int size) {
        List<Object> parameters = new ArrayList<>();
        String where = where(organization, filter, parameters);
        parameters.add(size);
        parameters.add((long) page * size);
        return jdbc.sql(COLUMNS + where + " ORDER BY assigned_at DESC, id DESC LIMIT ? OFFSET ?")
                .params(parameters)
                .query(AssignmentRows::read)
                .list();
    }

    private static String where(OrganizationId organization, Filter filter, List<Object> parameters) {
        parameters.add(organization.value());
        StringBuilder where = new StringBuilder(FROM);
        if (filter.members() != null) {
            where.append(
                    filter.members().isEmpty()
                            ? " AND 1 = 0"
                            : " AND member_id IN ("
                                    + String.join(
                                            ", ",
                                            Collections.nCopies(filter.members().size(), "?"))
                                    + ")");
            parameters.addAll(filter.members());
        }
        if (filter.status() != null) {
            where.append(" AND status = ?");
            parameters.add(filter.status().key());
        }
        if (filter.training() != null) {
            where.append(" AND training_id = ?");
            parameters.add(filter.training());
        }
        return where.toString();
    }

    void complete(OrganizationId organization, long id, TrainingAssignment.Completion completion) {
        jdbc.sql("""
                        UPDATE training_assignment SET status = 'done', open_member_id = NULL, completed_at = ?,
                          completed_on = ?, completed_by = ?, rating = ?, feedback = ?
                        WHERE organization_id = ? AND id = ?""")
                .params(utc(completion.at()), completion.on(), completion.by())
                .param(completion.rating())
                .param(completion.comment())
                .params(organization.value(), id)
                .update();
    }

    void cancel(OrganizationId organization, long id, String reason) {
        jdbc.sql("UPDATE training_assignment SET status = 'cancelled', open_member_id = NULL, cancelled = ?"
                        + " WHERE organization_id = ? AND id = ?")
                .params(reason, organization.value(), id)
                .update();
    }

    private static TrainingAssignment read(ResultSet row, int number) throws SQLException {
        return new TrainingAssignment(
                row.getLong("id"),
                row.getLong("training_id"),
                row.getLong("member_id"),
                new AssignedBy(
                        AssignedBy.Kind.of(row.getString("assigned_kind")),
                        row.getString("assigned_by"),
                        row.getString("reason")),
                row.getObject("due_on", LocalDate.class),
                TrainingAssignment.Status.find(row.getString("status")).orElseThrow(),
                moment(row.getObject("assigned_at", LocalDateTime.class)),
                completion(row),
                row.getString("cancelled"));
    }

    private static TrainingAssignment.@Nullable Completion completion(ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject("completed_at", LocalDateTime.class);
        return at == null
                ? null
                : new TrainingAssignment.Completion(
                        moment(at),
                        row.getObject("completed_on", LocalDate.class),
                        row.getString("completed_by"),
                        row.getObject("rating", Integer.class),
                        row.getString("feedback"));
    }

    private static Instant moment(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
