package io.pacesetter.engine.settlement;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * From which days on rules must be asked again. Whoever changes something that rules have looked at marks it in the same
 * transaction; if it is something that is kept in memory by revision, that transaction counts a change of the organization too.
 */
@Service
public class DueDays {

    /** Stands for everyone. */
    static final long EVERYONE = 0;

    /** Comes before anything of a day. */
    private static final Instant WHOLE_DAY = Instant.EPOCH;

    private static final int PER_STATEMENT = 1_000;
    /** More people than this are not marked one by one. */
    private static final int MOST = 500;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DueDays(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Marks a day and all after it. Costs nothing where an organization never had a rule.
     *
     * @param people whose activities and days are concerned; null for everyone
     * @param from the first day; null for the beginning
     */
    public void mark(OrganizationId organization, @Nullable Collection<Long> people, @Nullable LocalDate from) {
        mark(organization, people, from, WHOLE_DAY);
    }

    /** Marks for everyone what occurs on a day from a moment on, and all days after it. */
    void markFrom(OrganizationId organization, LocalDate day, Instant moment) {
        mark(organization, null, day, moment);
    }

    private void mark(
            OrganizationId organization, @Nullable Collection<Long> people, @Nullable LocalDate from, Instant moment) {
        if (people != null && people.isEmpty()) {
            return;
        }
        boolean everSettled = !jdbc.queryForList(
                        "SELECT 1 FROM settlement WHERE organization_id = ?", organization.value())
                .isEmpty();
        if (everSettled) {
            List<Long> marked =
                    people == null || people.size() > MOST ? List.of(EVERYONE) : new ArrayList<>(new TreeSet<>(people));
            write(organization, marked, from == null ? LocalDate.EPOCH : from, moment);
        }
    }

    private void write(OrganizationId organization, List<Long> people, LocalDate from, Instant moment) {
        LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        jdbc.batchUpdate("""
                INSERT INTO settlement_due (organization_id, person_id, from_day, from_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE
                  from_at = CASE WHEN VALUES(from_day) < from_day THEN VALUES(from_at)
                                 WHEN VALUES(from_day) > from_day THEN from_at
                                 ELSE LEAST(from_at, VALUES(from_at)) END,
                  from_day = LEAST(from_day, VALUES(from_day))""", people, PER_STATEMENT, (statement, person) -> {
            statement.setLong(1, organization.value());
            statement.setLong(2, person);
            statement.setObject(3, from);
            statement.setObject(4, utc);
        });
    }

    /** Returns the first day due by person, {@link #EVERYONE} among them, and holds them until the transaction ends. */
    Map<Long, LocalDate> of(OrganizationId organization) {
        Map<Long, LocalDate> due = new HashMap<>();
        jdbc.query(
                "SELECT person_id, from_day FROM settlement_due WHERE organization_id = ? FOR UPDATE",
                row -> {
                    due.put(row.getLong(1), row.getObject(2, LocalDate.class));
                },
                organization.value());
        return due;
    }

    /** Returns from which moment on the first day due is due for everyone; null if that is the whole day. */
    @Nullable
    Instant moment(OrganizationId organization) {
        List<LocalDateTime> found = jdbc.queryForList(
                "SELECT from_at FROM settlement_due WHERE organization_id = ? AND person_id = ?",
                LocalDateTime.class,
                organization.value(),
                EVERYONE);
        Instant moment = found.isEmpty() ? WHOLE_DAY : found.get(0).toInstant(ZoneOffset.UTC);
        return moment.equals(WHOLE_DAY) ? null : moment;
    }

    /** Notes that a day is settled for those who were due on it. */
    void settled(OrganizationId organization, Map<Long, LocalDate> due, LocalDate day) {
        LocalDate next = day.plusDays(1);
        due.forEach((person, from) -> {
            if (!from.isAfter(day)) {
                jdbc.update(
                        "UPDATE settlement_due SET from_day = ?, from_at = ? WHERE organization_id = ? AND person_id = ?",
                        next,
                        LocalDateTime.ofInstant(WHOLE_DAY, ZoneOffset.UTC),
                        organization.value(),
                        person);
            }
        });
    }

    /** Notes that nothing is due any more of what was. */
    void clear(OrganizationId organization, Collection<Long> people) {
        people.forEach(person -> jdbc.update(
                "DELETE FROM settlement_due WHERE organization_id = ? AND person_id = ?",
                organization.value(),
                person));
    }

    /** Returns how much is due now: people whose days must be replayed, and closes of days and phases that the clock has brought. */
    public long pending(OrganizationId organization) {
        Long pending = jdbc.queryForObject(
                "SELECT (SELECT COUNT(*) FROM settlement_due WHERE organization_id = ?)"
                        + " + (SELECT COUNT(*) FROM settlement WHERE organization_id = ? AND next_tick_at <= ?)",
                Long.class,
                organization.value(),
                organization.value(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return pending == null ? 0 : pending;
    }
}
