package io.pacesetter.engine.activity;

import io.pacesetter.rules.measure.Measure;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A filter of the log as an SQL condition on the activity {@code a}, deleted ones left out. Not thread-safe. */
final class LogCondition {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private boolean exact = true;

    LogCondition(long organization, LogFilter filter) {
        add("a.organization_id = ?", organization);
        sql.append(" AND a.deleted = FALSE");
        addSpan(filter.span());
        if (!filter.types().isEmpty()) {
            sql.append(" AND ");
            addIn("a.type", filter.types());
        }
        if (filter.people() != null) {
            addOwners(organization, filter.people());
        }
        if (filter.credited() != null) {
            addCredited(filter.credited());
        }
        if (filter.seen() != null) {
            addSeen(filter.seen());
        }
    }

    String sql() {
        return sql.toString();
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }

    /** Tells whether what passes in the database passes the filter; else measures must look again. */
    boolean exact() {
        return exact;
    }

    private void add(String condition, Object parameter) {
        sql.append(condition);
        parameters.add(parameter);
    }

    private void addIn(String column, Collection<?> values) {
        if (values.isEmpty()) {
            sql.append("1 = 0");
            return;
        }
        sql.append(column)
                .append(" IN (")
                .append(ActivityTable.marks(values.size()))
                .append(')');
        parameters.addAll(values);
    }

    private void addSpan(LogFilter.Moments span) {
        if (span.from() != null) {
            add(" AND a.occurred_at >= ?", LocalDateTime.ofInstant(span.from(), ZoneOffset.UTC));
        }
        if (span.to() != null) {
            add(" AND a.occurred_at < ?", LocalDateTime.ofInstant(span.to(), ZoneOffset.UTC));
        }
    }

    private void addOwners(long organization, Set<Long> people) {
        sql.append(" AND (");
        addIn("a.person_id", people);
        if (!people.isEmpty()) {
            add(" OR a.id IN (SELECT s.activity_id FROM activity_credit s WHERE s.organization_id = ?", organization);
            sql.append(" AND ");
            addIn("s.person_id", people);
            sql.append(')');
        }
        sql.append(')');
    }

    /** The owner of a split activity has a part only if the credits say so. */
    private void addCredited(List<LogFilter.Credited> credited) {
        sql.append(" AND (1 = 0");
        for (LogFilter.Credited some : credited) {
            sql.append(" OR (((a.split = FALSE AND ");
            addIn("a.person_id", some.people());
            sql.append(") OR (a.split = TRUE AND EXISTS (SELECT 1 FROM activity_credit s"
                    + " WHERE s.organization_id = a.organization_id AND s.activity_id = a.id AND ");
            addIn("s.person_id", some.people());
            sql.append(")))");
            addSpan(some.span());
            sql.append(')');
        }
        sql.append(')');
    }

    private void addSeen(LogFilter.Seen seen) {
        sql.append(" AND (1 = 0");
        for (Measure measure : seen.measures()) {
            MeasureCondition condition = new MeasureCondition(measure, seen.home());
            sql.append(" OR (").append(condition.sql()).append(')');
            parameters.addAll(condition.parameters());
            exact &= condition.exact();
        }
        sql.append(')');
    }
}
