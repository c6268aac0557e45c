package io.pacesetter.engine.ledger;

import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Reads the points that people have for local days, as the ledger stands now: what was taken back is gone. */
@Service
public class EarnedPoints {

    private final JdbcTemplate jdbc;

    EarnedPoints(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A person's points for a day; of either sign. */
    public record OfDay(long personId, LocalDate day, BigDecimal points) {}

    /** Returns the points of everyone over a span, by person; who has no entry is missing. */
    public Map<Long, BigDecimal> byPerson(OrganizationId organization, Span days) {
        Map<Long, BigDecimal> sums = new HashMap<>();
        jdbc.query(
                "SELECT person_id, SUM(points) FROM point_tally WHERE organization_id = ? AND earned_on >= ?"
                        + " AND earned_on < ? GROUP BY person_id",
                row -> {
                    sums.put(row.getLong(1), row.getBigDecimal(2));
                },
                organization.value(),
                days.from(),
                days.to());
        return sums;
    }

    /** Returns the points of everyone for each day of a span, in no order; who has no entry on a day is missing. */
    public List<OfDay> byDay(OrganizationId organization, Span days) {
        return jdbc.query(
                "SELECT person_id, earned_on, points FROM point_tally WHERE organization_id = ? AND earned_on >= ?"
                        + " AND earned_on < ?",
                EarnedPoints::read,
                organization.value(),
                days.from(),
                days.to());
    }

    /** Returns the points of everyone for what occurred on a day before a moment; who has none is missing. */
    public List<OfDay> before(OrganizationId organization, LocalDate day, Instant moment) {
        return jdbc.query(
                "SELECT person_id, occurred_on, SUM(points) FROM effect WHERE organization_id = ? AND occurred_on = ?"
                        + " AND kind = 'points' AND occurred_at < ? GROUP BY person_id, occurred_on",
                EarnedPoints::read,
                organization.value(),
                day,
                LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    private static OfDay read(ResultSet row, int number) throws SQLException {
        return new OfDay(row.getLong(1), row.getObject(2, LocalDate.class), row.getBigDecimal(3));
    }
}
