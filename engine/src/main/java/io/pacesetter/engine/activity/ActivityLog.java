package io.pacesetter.engine.activity;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * The activity log as lanes read it: by number, and as it stood when a number was given out. Activities that changed
 * later are left out; the number of that change says what to look at again.
 */
@Service
public class ActivityLog {

    private static final int PER_QUERY = 10_000;
    private static final int PEOPLE_PER_QUERY = 1_000;
    private static final String CREDITS = " LEFT JOIN activity_credit c ON a.split = TRUE"
            + " AND c.organization_id = a.organization_id AND c.activity_id = a.id ";

    private final JdbcTemplate jdbc;

    ActivityLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A person who had or has a part in a corrected activity, and when it was or is said to have occurred. */
    public record Touch(long personId, Instant occurredAt) {}

    /**
     * Which activities to read.
     *
     * @param from the first moment
     * @param to the moment after the last
     * @param settled the last number that is seen
     * @param people only activities that one of these has a part in; null for all
     * @param attributes whether attributes are needed
     */
    public record Slice(
            Instant from,
            Instant to,
            long settled,
            @Nullable Set<Long> people,
            boolean attributes) {}

    /** Returns the last number given out to a committed activity. */
    public long accepted(OrganizationId organization) {
        Long accepted = jdbc.queryForObject(
                "SELECT accepted FROM lane_intake WHERE organization_id = ?", Long.class, organization.value());
        return accepted == null ? 0 : accepted;
    }

    /** Hands over the activities that are new by number, in order: those above {@code after} up to {@code to}. */
    public void additions(
            OrganizationId organization, long after, long to, boolean attributes, Consumer<LoggedActivity> reader) {
        LogRows rows = new LogRows(attributes, reader);
        jdbc.query(
                select(attributes) + "FROM activity a" + CREDITS
                        + "WHERE a.organization_id = ? AND a.id > ? AND a.id <= ? AND a.changed_seq = a.id"
                        + " AND a.deleted = FALSE ORDER BY a.id, c.person_id",
                rows,
                organization.value(),
                after,
                to);
        rows.end();
    }

    /** Returns what corrections and deletions by number touch: those above {@code after} up to {@code to}. */
    public Set<Touch> touched(OrganizationId organization, long after, long to) {
        Set<Touch> touched = new HashSet<>();
        jdbc.query(
                """
                SELECT r.person_id, r.occurred_at, r.credits, a.person_id AS now_person, a.occurred_at AS now_at,
                    c.person_id AS now_credited
                FROM activity_revision r
                LEFT JOIN activity a ON a.organization_id = r.organization_id AND a.id = r.activity_id
                    AND a.changed_seq <= ?
                LEFT JOIN activity_credit c ON a.split = TRUE AND c.organization_id = a.organization_id
                    AND c.activity_id = a.id
                WHERE r.organization_id = ? AND r.seq > ? AND r.seq <= ?""",
                row -> {
                    touch(row, touched);
                },
                to,
                organization.value(),
                after,
                to);
        return touched;
    }

    private static void touch(ResultSet row, Set<Touch> touched) throws SQLException {
        Instant before = instant(row, "occurred_at");
        touched.add(new Touch(row.getLong("person_id"), before));
        CreditText.read(row.getString("credits")).forEach(credit -> touched.add(new Touch(credit.personId(), before)));
        long person = row.getLong("now_person");
        if (!row.wasNull()) {
            Instant now = instant(row, "now_at");
            touched.add(new Touch(person, now));
            long credited = row.getLong("now_credited");
            if (!row.wasNull()) {
                touched.add(new Touch(credited, now));
            }
        }
    }

    /** Hands over the activities of a slice, each once. */
    public void read(OrganizationId organization, Slice slice, Consumer<LoggedActivity> reader) {
        if (slice.people() == null) {
            readAll(organization, slice, reader);
        } else {
            readSome(organization, slice, slice.people(), reader);
        }
    }

    private void readAll(OrganizationId organization, Slice slice, Consumer<LoggedActivity> reader) {
        LocalDateTime from = utc(slice.from());
        long after = 0;
        while (true) {
            Last last = new Last(reader);
            LogRows rows = new LogRows(slice.attributes(), last);
            jdbc.query(
                    select(slice.attributes())
                            + "FROM (SELECT * FROM activity WHERE organization_id = ? AND changed_seq <= ?"
                            + " AND deleted = FALSE AND (occurred_at > ? OR (occurred_at = ? AND id > ?))"
                            + " AND occurred_at >= ? AND occurred_at < ? ORDER BY occurred_at, id LIMIT " + PER_QUERY
                            + ") a" + CREDITS + "ORDER BY a.occurred_at, a.id, c.person_id",
                    rows,
                    organization.value(),
                    slice.settled(),
                    from,
                    from,
                    after,
                    from,
                    utc(slice.to()));
            rows.end();
            if (last.activity == null || rows.activities() < PER_QUERY) {
                return;
            }
            from = utc(last.activity.occurredAt());
            after = last.activity.id();
        }
    }

    /** Remembers the last activity that was read. */
    private static final class Last implements Consumer<LoggedActivity> {

        private final Consumer<LoggedActivity> reader;
        private @Nullable LoggedActivity activity;

        private Last(Consumer<LoggedActivity> reader) {
            this.reader = reader;
        }

        @Override
        public void accept(LoggedActivity next) {
            activity = next;
            reader.accept(next);
        }
    }

    private void readSome(OrganizationId organization, Slice slice, Set<Long> people, Consumer<LoggedActivity> reader) {
        List<Long> all = List.copyOf(people);
        Set<Long> seen = new HashSet<>();
        for (int from = 0; from < all.size(); from += PEOPLE_PER_QUERY) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + PEOPLE_PER_QUERY));
            String marks = ActivityTable.marks(some.size());
            readWhere(organization, slice, "a.split = FALSE AND a.person_id IN (" + marks + ")", some, reader);
            readWhere(
                    organization,
                    slice,
                    "a.split = TRUE AND a.id IN (SELECT m.activity_id FROM activity_credit m WHERE m.organization_id = "
                            + organization.value() + " AND m.person_id IN (" + marks + "))",
                    some,
                    activity -> {
                        if (seen.add(activity.id())) {
                            reader.accept(activity);
                        }
                    });
        }
    }

    private void readWhere(
            OrganizationId organization,
            Slice slice,
            String condition,
            List<Long> people,
            Consumer<LoggedActivity> reader) {
        List<Object> parameters = new ArrayList<>(people.size() + 4);
        parameters.add(organization.value());
        parameters.add(utc(slice.from()));
        parameters.add(utc(slice.to()));
        parameters.add(slice.settled());
        parameters.addAll(people);
        LogRows rows = new LogRows(slice.attributes(), reader);
        jdbc.query(
                select(slice.attributes()) + "FROM activity a" + CREDITS
                        + "WHERE a.organization_id = ? AND a.occurred_at >= ? AND a.occurred_at < ?"
                        + " AND a.changed_seq <= ? AND a.deleted = FALSE AND " + condition
                        + " ORDER BY a.id, c.person_id",
                rows,
                parameters.toArray());
        rows.end();
    }

    /** Tells whether anything is said to have occurred from one moment up to another. */
    public boolean anyIn(OrganizationId organization, Instant from, Instant to) {
        return !jdbc.queryForList(
                        "SELECT 1 FROM activity WHERE organization_id = ? AND occurred_at >= ? AND occurred_at < ? LIMIT 1",
                        organization.value(),
                        utc(from),
                        utc(to))
                .isEmpty();
    }

    /** Tells whether anyone of some people ever did something. */
    public boolean anyOf(OrganizationId organization, Set<Long> people) {
        List<Long> all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += PEOPLE_PER_QUERY) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + PEOPLE_PER_QUERY));
            List<Object> parameters = new ArrayList<>(some.size() + 1);
            parameters.add(organization.value());
            parameters.addAll(some);
            String condition =
                    " WHERE organization_id = ? AND person_id IN (" + ActivityTable.marks(some.size()) + ") LIMIT 1";
            if (!jdbc.queryForList("SELECT 1 FROM activity" + condition, parameters.toArray())
                            .isEmpty()
                    || !jdbc.queryForList("SELECT 1 FROM activity_credit" + condition, parameters.toArray())
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Counts activities from one moment up to another, deleted ones too. */
    public long count(OrganizationId organization, Instant from, Instant to) {
        Long count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM activity WHERE organization_id = ? AND occurred_at >= ? AND occurred_at < ?",
                Long.class,
                organization.value(),
                utc(from),
                utc(to));
        return count == null ? 0 : count;
    }

    /** Returns when the n-th activity from a moment on occurred, counted from 0; null if there are not so many. */
    public @Nullable Instant nth(OrganizationId organization, Instant from, long n) {
        List<Instant> found = jdbc.query(
                "SELECT occurred_at FROM activity WHERE organization_id = ? AND occurred_at >= ?"
                        + " ORDER BY occurred_at LIMIT 1 OFFSET " + n,
                (row, number) -> instant(row, "occurred_at"),
                organization.value(),
                utc(from));
        return found.isEmpty() ? null : found.get(0);
    }

    private static String select(boolean attributes) {
        return "SELECT " + LogRows.COLUMNS + (attributes ? ", a.attributes " : " ");
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
