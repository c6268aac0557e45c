package io.pacesetter.engine.settlement;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
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
        if (people != null && people.isEmpty()) {
            return;
        }
        boolean everSettled = !jdbc.queryForList(
                        "SELECT 1 FROM settlement WHERE organization_id = ?", organization.value())
                .isEmpty();
        if (everSettled) {
            List<Long> marked =
                    people == null || people.size() > MOST ? List.of(EVERYONE) : new ArrayList<>(new TreeSet<>(people));
            write(organization, marked, from == null ? LocalDate.EPOCH : from);
        }
    }

    private void write(OrganizationId organization, List<Long> people, LocalDate from) {
        jdbc.batchUpdate("""
                INSERT INTO settlement_due (organization_id, person_id, from_day) VALUES (?, ?, ?)
                ON DUPLICATE KEY UPDATE from_day = LEAST(from_day, VALUES(from_day))""", people, PER_STATEMENT, (statement, person) -> {
            statement.setLong(1, organization.value());
            statement.setLong(2, person);
            statement.setObject(3, from);
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

    /** Notes that a day is settled for those who were due on it. */
    void settled(OrganizationId organization, Map<Long, LocalDate> due, LocalDate day) {
        LocalDate next = day.plusDays(1);
        due.forEach((person, from) -> {
            if (!from.isAfter(day)) {
                jdbc.update(
                        "UPDATE settlement_due SET from_day = ? WHERE organization_id = ? AND person_id = ?",
                        next,
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
