package io.pacesetter.engine.tally;

import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.measure.Tally;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes tallies; the caller's transaction holds the organization's lane. */
@Component
public class Tallies {

    private static final int PER_STATEMENT = 1_000;
    private static final String[] TABLES = {"tally", "tally_value"};

    private final JdbcTemplate jdbc;

    Tallies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a book to what is there. */
    public void add(OrganizationId organization, TallyBook book) {
        addTallies(organization, new ArrayList<>(new TreeMap<>(book.tallies()).entrySet()));
        addValues(organization, book.values());
    }

    private void addTallies(OrganizationId organization, List<Map.Entry<Cell, Tally>> entries) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.batchUpdate("""
                INSERT INTO tally (organization_id, indicator_id, tally_on, person_id, team_id, weight, total, low, high)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE weight = weight + VALUES(weight), total = total + VALUES(total),
                    low = LEAST(COALESCE(low, VALUES(low)), COALESCE(VALUES(low), low)),
                    high = GREATEST(COALESCE(high, VALUES(high)), COALESCE(VALUES(high), high))""", entries, PER_STATEMENT, (statement, entry) -> {
            setCell(statement, organization, entry.getKey());
            Tally tally = entry.getValue();
            statement.setBigDecimal(6, tally.weight());
            statement.setBigDecimal(7, tally.total());
            setDecimal(statement, 8, tally.low());
            setDecimal(statement, 9, tally.high());
        });
    }

    private void addValues(OrganizationId organization, Map<Cell, Map<String, Integer>> values) {
        record Row(Cell cell, String value, int uses) {}
        List<Row> rows = new ArrayList<>();
        values.forEach((cell, uses) -> uses.forEach((value, count) -> rows.add(new Row(cell, value, count))));
        if (rows.isEmpty()) {
            return;
        }
        rows.sort(Comparator.comparing(Row::cell).thenComparing(Row::value));
        jdbc.batchUpdate("""
                INSERT INTO tally_value (organization_id, indicator_id, tally_on, person_id, team_id, distinct_value, uses)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE uses = uses + VALUES(uses)""", rows, PER_STATEMENT, (statement, row) -> {
            setCell(statement, organization, row.cell());
            statement.setString(6, row.value());
            statement.setInt(7, row.uses());
        });
    }

    private static void setCell(PreparedStatement statement, OrganizationId organization, Cell cell)
            throws SQLException {
        statement.setLong(1, organization.value());
        statement.setLong(2, cell.indicatorId());
        statement.setObject(3, cell.day());
        statement.setLong(4, cell.personId());
        statement.setLong(5, cell.teamId());
    }

    private static void setDecimal(PreparedStatement statement, int index, @Nullable BigDecimal value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.DECIMAL);
        } else {
            statement.setBigDecimal(index, value);
        }
    }

    /** Removes what some people did on one day, of some indicators. */
    public void remove(OrganizationId organization, Collection<Long> indicators, LocalDate day, Set<Long> people) {
        remove(organization, indicators, Span.of(day), people);
    }

    /** Removes what was done in a span, of some indicators; null people for everyone. */
    public void remove(
            OrganizationId organization, Collection<Long> indicators, Span span, @Nullable Set<Long> people) {
        if (indicators.isEmpty() || (people != null && people.isEmpty())) {
            return;
        }
        List<Long> all = people == null ? List.of() : List.copyOf(people);
        for (int from = 0; from == 0 || from < all.size(); from += PER_STATEMENT) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + PER_STATEMENT));
            for (String table : TABLES) {
                remove(table, organization, indicators, span, some);
            }
        }
    }

    private void remove(
            String table, OrganizationId organization, Collection<Long> indicators, Span span, List<Long> people) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(organization.value());
        parameters.addAll(indicators);
        String days;
        if (span.days() == 1) {
            days = " AND tally_on = ?";
            parameters.add(span.from());
        } else {
            days = " AND tally_on >= ? AND tally_on < ?";
            parameters.add(span.from());
            parameters.add(span.to());
        }
        parameters.addAll(people);
        jdbc.update(
                "DELETE FROM " + table + " WHERE organization_id = ? AND indicator_id IN (" + marks(indicators.size())
                        + ")" + days + (people.isEmpty() ? "" : " AND person_id IN (" + marks(people.size()) + ")"),
                parameters.toArray());
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
