package io.pacesetter.processes.dispute;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of disputes and of what happened to them. */
@Repository
class DisputeRows {

    private static final TypeReference<Map<String, Object>> SEEN = new TypeReference<>() {};
    private static final String SELECT =
            "SELECT id, member_id, about_kind, about_key, about, claim, status, created_at,"
                    + " instance, points, reason, decided_by, decided_at, adjustment_id";
    private static final String FROM = " FROM dispute WHERE organization_id = ?";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DisputeRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Adds a dispute.
     *
     * @throws Refusal if the member has an open one about the same
     */
    void insert(OrganizationId organization, Dispute dispute) {
        try {
            jdbc.sql("""
                            INSERT INTO dispute (organization_id, id, member_id, about_kind, about_key, about, claim, status,
                              created_at, open_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(organization.value(), dispute.id(), dispute.memberId())
                    .params(dispute.about().kind().key(), dispute.about().key())
                    .params(json.writeValueAsString(dispute.about().seen()), dispute.claim())
                    .params(dispute.status().key(), utc(dispute.createdAt()), openKey(dispute))
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("You question this already; wait for the answer, or withdraw it");
        }
    }

    private static String openKey(Dispute dispute) {
        return Ids.format(dispute.memberId()) + "/" + dispute.about().kind().key() + "/"
                + dispute.about().key();
    }

    void runsAs(OrganizationId organization, long id, String instance) {
        jdbc.sql("UPDATE dispute SET instance = ? WHERE organization_id = ? AND id = ?")
                .params(instance, organization.value(), id)
                .update();
    }

    Optional<Dispute> find(OrganizationId organization, long id) {
        return one(organization, " AND id = ?", id);
    }

    /** Finds a dispute and holds it until the transaction ends. */
    Optional<Dispute> lock(OrganizationId organization, long id) {
        return one(organization, " AND id = ? FOR UPDATE", id);
    }

    Optional<Dispute> ofInstance(OrganizationId organization, String instance) {
        return one(organization, " AND instance = ?", instance);
    }

    List<Dispute> openOf(OrganizationId organization, long member) {
        return jdbc.sql(SELECT + FROM + " AND member_id = ? AND open_key IS NOT NULL")
                .params(organization.value(), member)
                .query(this::read)
                .list();
    }

    private Optional<Dispute> one(OrganizationId organization, String condition, Object named) {
        return jdbc.sql(SELECT + FROM + condition)
                .params(organization.value(), named)
                .query(this::read)
                .optional();
    }

    /**
     * Which disputes; null for any.
     *
     * @param members whose they are
     */
    record Filter(@Nullable Set<Long> members, Dispute.@Nullable Status status) {}

    long count(OrganizationId organization, Filter filter) {
        List<Object> parameters = new ArrayList<>();
        return jdbc.sql("SELECT COUNT(*)" + where(organization, filter, parameters))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** Returns a page, the last filed first. */
    List<Dispute> page(OrganizationId organization, Filter filter, int page, int size) {
        List<Object> parameters = new ArrayList<>();
        String where = where(organization, filter, parameters);
        parameters.add(size);
        parameters.add((long) page * size);
        return jdbc.sql(SELECT + where + " ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?")
                .params(parameters)
                .query(this::read)
                .list();
    }

    private static String where(OrganizationId organization, Filter filter, List<Object> parameters) {
        parameters.add(organization.value());
        StringBuilder where = new StringBuilder(FROM);
        Set<Long> members = filter.members();
        if (members != null && members.isEmpty()) {
            where.append(" AND 1 = 0");
        } else if (members != null) {
            where.append(" AND member_id IN (")
                    .append(String.join(", ", Collections.nCopies(members.size(), "?")))
                    .append(")");
            parameters.addAll(members);
        }
        Dispute.Status status = filter.status();
        if (status != null) {
            where.append(" AND status = ?");
            parameters.add(status.key());
        }
        return where.toString();
    }

    void pass(OrganizationId organization, long id) {
        jdbc.sql("UPDATE dispute SET status = ? WHERE organization_id = ? AND id = ?")
                .params(Dispute.Status.WITH_SALES_OPS.key(), organization.value(), id)
                .update();
    }

    void decide(OrganizationId organization, long id, Dispute.Status status, Dispute.Outcome outcome) {
        jdbc.sql("""
                        UPDATE dispute SET status = ?, points = ?, reason = ?, decided_by = ?, decided_at = ?, open_key = NULL
                        WHERE organization_id = ? AND id = ?""")
                .param(status.key())
                .param(outcome.points())
                .params(outcome.reason(), outcome.by(), utc(outcome.at()))
                .params(organization.value(), id)
                .update();
    }

    /** Closes an open dispute that nobody is to decide any more. */
    void withdraw(OrganizationId organization, long id, String by, String reason, Instant at) {
        decide(organization, id, Dispute.Status.WITHDRAWN, new Dispute.Outcome(null, reason, by, at, null));
        add(organization, id, new Dispute.Step(at, by, "withdrawn", null, reason));
    }

    void adjusted(OrganizationId organization, long id, long entry) {
        jdbc.sql("UPDATE dispute SET adjustment_id = ? WHERE organization_id = ? AND id = ?")
                .params(entry, organization.value(), id)
                .update();
    }

    void add(OrganizationId organization, long dispute, Dispute.Step step) {
        jdbc.sql("""
                        INSERT INTO dispute_step (organization_id, id, dispute_id, at, actor, what, points, reason)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(organization.value(), Ids.next(), dispute, utc(step.at()), step.by(), step.what())
                .param(step.points())
                .param(step.reason())
                .update();
    }

    List<Dispute.Step> steps(OrganizationId organization, long dispute) {
        return jdbc.sql("SELECT at, actor, what, points, reason FROM dispute_step WHERE organization_id = ?"
                        + " AND dispute_id = ? ORDER BY at, id")
                .params(organization.value(), dispute)
                .query((row, number) -> new Dispute.Step(
                        moment(row.getObject("at", LocalDateTime.class)),
                        row.getString("actor"),
                        row.getString("what"),
                        plain(row.getBigDecimal("points")),
                        row.getString("reason")))
                .list();
    }

    /** Returns until when answers are due, by instance; those without such a time are left out. */
    Map<String, Instant> due(OrganizationId organization, List<String> instances) {
        Map<String, Instant> due = new HashMap<>();
        if (!instances.isEmpty()) {
            List<Object> parameters = new ArrayList<>(List.of(organization.value()));
            parameters.addAll(instances);
            jdbc.sql("SELECT instance, due_at FROM task WHERE organization_id = ? AND status = 'open'"
                            + " AND due_at IS NOT NULL AND instance IN ("
                            + String.join(", ", Collections.nCopies(instances.size(), "?")) + ")")
                    .params(parameters)
                    .query(row -> {
                        due.put(row.getString(1), moment(row.getObject(2, LocalDateTime.class)));
                    });
        }
        return due;
    }

    /** Tells whether a person is, or was, asked to decide. */
    boolean asks(OrganizationId organization, String instance, long person) {
        return jdbc.sql("SELECT COUNT(*) FROM task WHERE organization_id = ? AND instance = ?"
                                + " AND (assignee_id = ? OR escalated_id = ?)")
                        .params(organization.value(), instance, person, person)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Dispute read(ResultSet row, int number) throws SQLException {
        return new Dispute(
                row.getLong("id"),
                row.getLong("member_id"),
                new About(
                        About.Kind.of(row.getString("about_kind")),
                        row.getString("about_key"),
                        json.readValue(row.getString("about"), SEEN)),
                row.getString("claim"),
                Dispute.Status.find(row.getString("status")).orElseThrow(),
                moment(row.getObject("created_at", LocalDateTime.class)),
                row.getString("instance"),
                outcome(row));
    }

    private static Dispute.@Nullable Outcome outcome(ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject("decided_at", LocalDateTime.class);
        return at == null
                ? null
                : new Dispute.Outcome(
                        plain(row.getBigDecimal("points")),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        moment(at),
                        row.getObject("adjustment_id", Long.class));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static Instant moment(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
