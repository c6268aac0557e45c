package io.pacesetter.engine.goal;

import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of goals. */
@Repository
class Goals {

    private static final String COLUMNS = """
            SELECT id, indicator_id, level, subject_id, period, target, weight, floor_value, cap_value, weekday_targets,
                   from_day, to_day, template_id, version
            FROM goal WHERE organization_id = :organization""";

    private final JdbcClient jdbc;

    Goals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Goal> find(OrganizationId organization, long id) {
        return jdbc.sql(COLUMNS + " AND id = :id")
                .param("organization", organization.value())
                .param("id", id)
                .query(Goals::read)
                .optional();
    }

    List<Goal> matching(OrganizationId organization, GoalFilter filter) {
        return bind(jdbc.sql(COLUMNS + filter.where() + GoalFilter.ORDER), organization, filter)
                .query(Goals::read)
                .list();
    }

    List<Goal> page(OrganizationId organization, GoalFilter filter, int page, int size) {
        return bind(
                        jdbc.sql(COLUMNS + filter.where() + GoalFilter.ORDER + " LIMIT :size OFFSET :skip"),
                        organization,
                        filter)
                .param("size", size)
                .param("skip", (long) page * size)
                .query(Goals::read)
                .list();
    }

    long count(OrganizationId organization, GoalFilter filter) {
        String sql = "SELECT COUNT(*) FROM goal WHERE organization_id = :organization" + filter.where();
        return bind(jdbc.sql(sql), organization, filter).query(Long.class).single();
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, OrganizationId organization, GoalFilter filter) {
        return statement.param("organization", organization.value()).params(filter.parameters());
    }

    void insert(OrganizationId organization, Goal goal) {
        try {
            terms(jdbc.sql("""
                            INSERT INTO goal (id, organization_id, indicator_id, level, subject_id, period, target, weight,
                              floor_value, cap_value, weekday_targets, from_day, to_day, template_id, version)
                            VALUES (:id, :organization, :indicator, :level, :subject, :period, :target, :weight, :floor, :cap,
                              :weekdays, :from, :to, :template, 0)"""), organization, goal)
                    .param("indicator", goal.indicatorId())
                    .param("level", goal.subject().level().key())
                    .param("subject", goal.subject().id())
                    .param("period", goal.period().key())
                    .update();
        } catch (DuplicateKeyException another) {
            throw taken(goal);
        }
    }

    /** Writes a goal unless it was changed since it was read. */
    void update(OrganizationId organization, Goal goal) {
        try {
            int updated = terms(jdbc.sql("""
                            UPDATE goal SET target = :target, weight = :weight, floor_value = :floor, cap_value = :cap,
                              weekday_targets = :weekdays, from_day = :from, to_day = :to, template_id = :template,
                              version = version + 1
                            WHERE organization_id = :organization AND id = :id AND version = :version"""), organization, goal)
                    .param("version", goal.version())
                    .update();
            if (updated == 0) {
                throw Refusal.conflict("The goal was changed since you looked; look again, then change it");
            }
        } catch (DuplicateKeyException another) {
            throw taken(goal);
        }
    }

    void delete(OrganizationId organization, Goal goal) {
        jdbc.sql("DELETE FROM goal WHERE organization_id = :organization AND id = :id")
                .param("organization", organization.value())
                .param("id", goal.id())
                .update();
    }

    private static JdbcClient.StatementSpec terms(
            JdbcClient.StatementSpec statement, OrganizationId organization, Goal goal) {
        return statement
                .param("organization", organization.value())
                .param("id", goal.id())
                .param("target", goal.terms().target())
                .param("weight", goal.terms().weight())
                .param("floor", goal.terms().floor())
                .param("cap", goal.terms().cap())
                .param("weekdays", write(goal.terms().weekdayTargets()))
                .param("from", goal.from())
                .param("to", goal.to())
                .param("template", goal.templateId());
    }

    private static Refusal taken(Goal goal) {
        return Refusal.conflict("Another goal for the same indicator, subject and period begins on " + goal.from());
    }

    private static Goal read(ResultSet row, int number) throws SQLException {
        GoalTerms terms = new GoalTerms(
                row.getBigDecimal("target"),
                row.getBigDecimal("weight"),
                row.getBigDecimal("floor_value"),
                row.getBigDecimal("cap_value"),
                weekdays(row.getString("weekday_targets")));
        Level level = Level.valueOf(row.getString("level").toUpperCase(Locale.ROOT));
        long template = row.getLong("template_id");
        Long templateId = row.wasNull() ? null : template;
        return new Goal(
                row.getLong("id"),
                row.getLong("indicator_id"),
                new Subject(level, row.getLong("subject_id")),
                Period.valueOf(row.getString("period").toUpperCase(Locale.ROOT)),
                terms,
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                templateId,
                row.getLong("version"));
    }

    /** Writes weekday targets as {@code MONDAY=10,FRIDAY=5}; null for none. */
    private static @Nullable String write(Map<DayOfWeek, BigDecimal> weekdays) {
        if (weekdays.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        new EnumMap<>(weekdays)
                .forEach((weekday, target) -> text.append(text.isEmpty() ? "" : ",")
                        .append(weekday)
                        .append('=')
                        .append(target.toPlainString()));
        return text.toString();
    }

    private static Map<DayOfWeek, BigDecimal> weekdays(@Nullable String text) {
        Map<DayOfWeek, BigDecimal> read = new EnumMap<>(DayOfWeek.class);
        if (text != null) {
            for (String part : text.split(",")) {
                int equals = part.indexOf('=');
                read.put(DayOfWeek.valueOf(part.substring(0, equals)), new BigDecimal(part.substring(equals + 1)));
            }
        }
        return read;
    }
}
