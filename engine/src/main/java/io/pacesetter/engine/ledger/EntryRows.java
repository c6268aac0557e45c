package io.pacesetter.engine.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads entries from their rows. */
final class EntryRows {

    static final String COLUMNS = "e.id, e.kind, e.person_id, e.origin_id, e.points, e.badge_id, e.contest_id,"
            + " e.participant_id, e.message, e.occurred_at, e.occurred_on, e.activity_id, e.tick, e.rulebook_id,"
            + " e.rulebook_version, e.rule_name, e.action_index, e.seen, e.identity, e.generation, e.reverses, e.reason,"
            + " e.actor, e.written_at";

    /** What holds of entries that award and that nothing takes back. */
    static final String STANDING = " AND e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM effect r"
            + " WHERE r.organization_id = e.organization_id AND r.reverses = e.id)";

    /** What holds of entries that award and that nothing had taken back by a moment, which is the parameter. */
    static final String STOOD = " AND e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM effect r"
            + " WHERE r.organization_id = e.organization_id AND r.reverses = e.id AND r.written_at <= ?)";

    private EntryRows() {}

    static LedgerEntry read(ResultSet row, int number) throws SQLException {
        byte[] identity = row.getBytes("identity");
        return new LedgerEntry(
                row.getLong("id"),
                effect(row),
                identity == null ? null : Identity.of(identity),
                row.getInt("generation"),
                number(row, "reverses"),
                row.getString("reason"),
                row.getString("actor"),
                moment(row, "written_at"));
    }

    private static Effect effect(ResultSet row) throws SQLException {
        return new Effect(
                Kind.of(row.getString("kind")),
                row.getLong("person_id"),
                row.getLong("origin_id"),
                new Effect.Value(
                        plain(row.getBigDecimal("points")),
                        number(row, "badge_id"),
                        number(row, "contest_id"),
                        number(row, "participant_id")),
                row.getString("message"),
                new Cause(
                        moment(row, "occurred_at"),
                        row.getObject("occurred_on", LocalDate.class),
                        number(row, "activity_id"),
                        row.getString("tick"),
                        decision(row)),
                row.getString("seen"));
    }

    private static Cause.@Nullable Decision decision(ResultSet row) throws SQLException {
        Long rulebook = number(row, "rulebook_id");
        return rulebook == null
                ? null
                : new Cause.Decision(
                        rulebook,
                        row.getInt("rulebook_version"),
                        row.getString("rule_name"),
                        row.getInt("action_index"));
    }

    static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    /** Returns a number without zeros at the end after the point. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
