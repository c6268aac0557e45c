package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of onboardings. */
@Repository
class OnboardingTable {

    /** Whose onboarding a row is, for telling whether it may be seen. */
    record Whose(long id, long memberId, @Nullable Long buddyId) {}

    private static final String ALL = "SELECT * FROM onboarding WHERE organization_id = ?";
    private static final TypeReference<List<Leg>> LEGS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OnboardingTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Onboarding> find(OrganizationId organization, long id) {
        return jdbc.sql(ALL + " AND id = ?")
                .params(organization.value(), id)
                .query(this::read)
                .optional();
    }

    Optional<Onboarding> lock(OrganizationId organization, long id) {
        return jdbc.sql(ALL + " AND id = ? FOR UPDATE")
                .params(organization.value(), id)
                .query(this::read)
                .optional();
    }

    Optional<Onboarding> runningOf(OrganizationId organization, long member) {
        return jdbc.sql(ALL + " AND running_member = ?")
                .params(organization.value(), member)
                .query(this::read)
                .optional();
    }

    /** Returns which onboardings run, for those who follow people's numbers. */
    List<Whose> running(OrganizationId organization) {
        return jdbc.sql("SELECT id, member_id, buddy_id FROM onboarding WHERE organization_id = ?"
                        + " AND running_member IS NOT NULL")
                .param(organization.value())
                .query(Whose.class)
                .list();
    }

    /** Returns whose onboardings fit, the latest to start first. */
    List<Whose> matching(OrganizationId organization, Onboarding.@Nullable Status status, @Nullable String cohort) {
        JdbcClient.StatementSpec statement = jdbc.sql(
                        "SELECT id, member_id, buddy_id FROM onboarding WHERE organization_id = :organization"
                                + (status == null ? "" : " AND status = :status")
                                + (cohort == null ? "" : " AND cohort = :cohort")
                                + " ORDER BY starts_on DESC, id DESC")
                .param("organization", organization.value());
        if (status != null) {
            statement.param("status", status.key());
        }
        if (cohort != null) {
            statement.param("cohort", cohort);
        }
        return statement.query(Whose.class).list();
    }

    /** Returns onboardings by their ids, the latest to start first. */
    List<Onboarding> all(OrganizationId organization, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(ALL + " AND id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?"))
                                + ") ORDER BY starts_on DESC, id DESC")
                        .param(organization.value())
                        .params(List.copyOf(ids))
                        .query(this::read)
                        .list();
    }

    /**
     * Adds a row.
     *
     * @throws Refusal if the member has an onboarding that runs
     */
    void insert(OrganizationId organization, Onboarding onboarding) {
        try {
            write(organization, onboarding, """
                    INSERT INTO onboarding (organization_id, id, member_id, running_member, buddy_id, plan_id, plan_key,
                      plan_name, cohort, starts_on, status, instance, stages, paused_on, ended_on, reason, ramped_on,
                      version)
                    VALUES (:organization, :id, :member, :running, :buddy, :plan, :planKey, :planName, :cohort, :starts,
                      :status, :instance, :stages, :paused, :ended, :reason, :ramped, 0)""");
        } catch (DuplicateKeyException running) {
            throw Refusal.conflict("The person has an onboarding under way; change that one, or cancel it first");
        }
    }

    /** Writes a row that is locked. */
    void update(OrganizationId organization, Onboarding onboarding) {
        write(organization, onboarding, """
                UPDATE onboarding SET member_id = :member, running_member = :running, buddy_id = :buddy, plan_id = :plan,
                  plan_key = :planKey, plan_name = :planName, cohort = :cohort, starts_on = :starts, status = :status,
                  instance = :instance, stages = :stages, paused_on = :paused, ended_on = :ended, reason = :reason,
                  ramped_on = :ramped, version = version + 1
                WHERE organization_id = :organization AND id = :id""");
    }

    /** Notes the day on which full targets were first reached, if none is noted. */
    void ramped(OrganizationId organization, long id, LocalDate day) {
        jdbc.sql("UPDATE onboarding SET ramped_on = ? WHERE organization_id = ? AND id = ? AND ramped_on IS NULL")
                .params(day, organization.value(), id)
                .update();
    }

    private void write(OrganizationId organization, Onboarding onboarding, String sql) {
        jdbc.sql(sql)
                .param("organization", organization.value())
                .param("id", onboarding.id())
                .param("member", onboarding.memberId())
                .param("running", onboarding.isRunning() ? onboarding.memberId() : null)
                .param("buddy", onboarding.buddyId())
                .param("plan", onboarding.plan().id())
                .param("planKey", onboarding.plan().key())
                .param("planName", onboarding.plan().name())
                .param("cohort", onboarding.cohort())
                .param("starts", onboarding.startsOn())
                .param("status", onboarding.status().key())
                .param("instance", onboarding.instance())
                .param("stages", json.writeValueAsString(onboarding.legs()))
                .param("paused", onboarding.pausedOn())
                .param("ended", onboarding.endedOn())
                .param("reason", onboarding.reason())
                .param("ramped", onboarding.rampedOn())
                .update();
    }

    private Onboarding read(ResultSet row, int number) throws SQLException {
        return new Onboarding(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getObject("buddy_id", Long.class),
                new Onboarding.OfPlan(row.getLong("plan_id"), row.getString("plan_key"), row.getString("plan_name")),
                row.getString("cohort"),
                row.getObject("starts_on", LocalDate.class),
                Onboarding.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("instance"),
                json.readValue(row.getString("stages"), LEGS),
                row.getObject("paused_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("reason"),
                row.getObject("ramped_on", LocalDate.class),
                row.getLong("version"));
    }
}
