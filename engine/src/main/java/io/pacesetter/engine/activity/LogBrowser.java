package io.pacesetter.engine.activity;

import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.measure.Fact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Shows the activity log to people: the latest first, a page at a time, and what an activity was before. */
@Service
public class LogBrowser {

    private static final int PER_QUERY = 5_000;

    private final JdbcTemplate jdbc;

    LogBrowser(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the log, and how many activities there are on all pages. */
    public record Found(List<LogEntry> entries, long total) {}

    /**
     * Returns a page of activities.
     *
     * @param test what else they must pass, for which the log is read through; null for nothing
     */
    public Found page(
            OrganizationId organization,
            LogFilter filter,
            @Nullable Predicate<LoggedActivity> test,
            int page,
            int size) {
        LogCondition where = new LogCondition(organization.value(), filter);
        LogFilter.Seen seen = filter.seen();
        Predicate<LoggedActivity> more = test == null ? activity -> true : test;
        if (seen != null && !where.exact()) {
            return scanned(organization, where, activity -> isSeen(seen, activity) && more.test(activity), page, size);
        }
        return test == null ? counted(organization, where, page, size) : scanned(organization, where, more, page, size);
    }

    private static boolean isSeen(LogFilter.Seen seen, LoggedActivity activity) {
        Fact fact = activity.fact();
        return seen.measures().stream().anyMatch(measure -> measure.sees(fact, seen.home()));
    }

    private Found counted(OrganizationId organization, LogCondition where, int page, int size) {
        Object[] parameters = where.parameters().toArray();
        Long total =
                jdbc.queryForObject("SELECT COUNT(*) FROM activity a WHERE " + where.sql(), Long.class, parameters);
        List<Long> ids = jdbc.queryForList(
                "SELECT a.id FROM activity a WHERE " + where.sql() + " ORDER BY a.occurred_at DESC, a.id DESC LIMIT "
                        + size + " OFFSET " + (long) page * size,
                Long.class,
                parameters);
        return new Found(entries(organization, ids), Objects.requireNonNull(total));
    }

    private Found scanned(
            OrganizationId organization, LogCondition where, Predicate<LoggedActivity> test, int page, int size) {
        List<Long> ids = new ArrayList<>();
        long first = (long) page * size;
        long[] passed = {0};
        readLatestFirst(where, activity -> {
            if (test.test(activity)) {
                if (passed[0] >= first && ids.size() < size) {
                    ids.add(activity.id());
                }
                passed[0]++;
            }
        });
        return new Found(entries(organization, ids), passed[0]);
    }

    private void readLatestFirst(LogCondition where, Consumer<LoggedActivity> reader) {
        LocalDateTime before = null;
        long below = Long.MAX_VALUE;
        while (true) {
            List<Object> parameters = new ArrayList<>(where.parameters());
            String after = "";
            if (before != null) {
                after = " AND (a.occurred_at < ? OR (a.occurred_at = ? AND a.id < ?))";
                parameters.addAll(List.of(before, before, below));
            }
            List<LoggedActivity> read = new ArrayList<>();
            LogRows rows = new LogRows(true, read::add);
            jdbc.query(
                    "SELECT " + LogRows.COLUMNS + ", a.attributes FROM (SELECT a.* FROM activity a WHERE " + where.sql()
                            + after + " ORDER BY a.occurred_at DESC, a.id DESC LIMIT " + PER_QUERY
                            + ") a LEFT JOIN activity_credit c ON a.split = TRUE"
                            + " AND c.organization_id = a.organization_id AND c.activity_id = a.id"
                            + " ORDER BY a.occurred_at DESC, a.id DESC, c.person_id",
                    rows,
                    parameters.toArray());
            rows.end();
            read.forEach(reader);
            if (read.size() < PER_QUERY) {
                return;
            }
            LoggedActivity last = read.get(read.size() - 1);
            before = LocalDateTime.ofInstant(last.occurredAt(), ZoneOffset.UTC);
            below = last.id();
        }
    }

    /** Returns activities by id, in the order of the ids; unknown ones are left out. */
    public List<LogEntry> entries(OrganizationId organization, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(organization.value());
        parameters.addAll(ids);
        String condition = " WHERE organization_id = ? AND %s IN (" + ActivityTable.marks(ids.size()) + ")";
        Map<Long, List<Credit>> credits = new HashMap<>();
        jdbc.query(
                "SELECT activity_id, person_id, share FROM activity_credit" + condition.formatted("activity_id")
                        + " ORDER BY activity_id, person_id",
                row -> {
                    credits.computeIfAbsent(row.getLong(1), first -> new ArrayList<>())
                            .add(new Credit(row.getLong(2), row.getBigDecimal(3).stripTrailingZeros()));
                },
                parameters.toArray());
        Map<Long, LogEntry> found = new HashMap<>();
        jdbc.query(
                "SELECT * FROM activity" + condition.formatted("id"),
                row -> {
                    long id = row.getLong("id");
                    found.put(id, entry(row, id, credits.getOrDefault(id, List.of())));
                },
                parameters.toArray());
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(LogEntry.class::cast)
                .toList();
    }

    private static LogEntry entry(ResultSet row, long id, List<Credit> credits) throws SQLException {
        return new LogEntry(
                id,
                row.getString("source"),
                row.getString("external_id"),
                row.getString("type"),
                row.getLong("person_id"),
                instant(row, "occurred_at"),
                Attributes.plain(row.getBigDecimal("amount")),
                row.getString("currency"),
                Attributes.values(row.getString("attributes")),
                row.getBoolean("split") ? credits : List.of(),
                row.getBoolean("deleted"),
                row.getInt("revision"));
    }

    /** Finds an activity, deleted ones too. */
    public Optional<LogEntry> find(OrganizationId organization, long id) {
        return entries(organization, List.of(id)).stream().findFirst();
    }

    /** Returns what an activity was before each correction or deletion, the first first. */
    public List<PastEntry> history(OrganizationId organization, long id) {
        return jdbc.query(
                "SELECT * FROM activity_revision WHERE organization_id = ? AND activity_id = ? ORDER BY revision",
                (row, number) -> new PastEntry(
                        row.getInt("revision"),
                        row.getString("type"),
                        row.getLong("person_id"),
                        instant(row, "occurred_at"),
                        Attributes.plain(row.getBigDecimal("amount")),
                        row.getString("currency"),
                        Attributes.values(row.getString("attributes")),
                        CreditText.read(row.getString("credits")),
                        row.getBoolean("deleted"),
                        instant(row, "replaced_at")),
                organization.value(),
                id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
