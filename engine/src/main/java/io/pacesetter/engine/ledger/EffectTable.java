package io.pacesetter.engine.ledger;

import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes entries and the points that stand, in few round trips however many there are. */
@Component
class EffectTable {

    private static final int PER_STATEMENT = 1_000;

    private final JdbcTemplate jdbc;

    EffectTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OrganizationId organization, List<LedgerEntry> entries) {
        jdbc.batchUpdate("""
                INSERT INTO effect (organization_id, id, kind, person_id, origin_id, points, badge_id, contest_id,
                    participant_id, message, occurred_at, occurred_on, activity_id, tick, rulebook_id, rulebook_version,
                    rule_name, action_index, seen, identity, generation, reverses, reason, actor, written_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries, PER_STATEMENT, (statement, entry) -> {
            statement.setLong(1, organization.value());
            statement.setLong(2, entry.id());
            setEffect(statement, entry.effect());
            Identity identity = entry.identity();
            statement.setBytes(20, identity == null ? null : identity.bytes());
            statement.setInt(21, entry.generation());
            setLong(statement, 22, entry.reverses());
            statement.setString(23, entry.reason());
            statement.setString(24, entry.actor());
            statement.setObject(25, utc(entry.writtenAt()));
        });
        addPoints(organization, entries);
    }

    private static void setEffect(PreparedStatement statement, Effect effect) throws SQLException {
        statement.setString(3, effect.kind().key());
        statement.setLong(4, effect.personId());
        statement.setLong(5, effect.originId());
        BigDecimal points = effect.value().points();
        if (points == null) {
            statement.setNull(6, Types.DECIMAL);
        } else {
            statement.setBigDecimal(6, points);
        }
        setLong(statement, 7, effect.value().badgeId());
        setLong(statement, 8, effect.value().contestId());
        setLong(statement, 9, effect.value().participantId());
        statement.setString(10, effect.message());
        statement.setObject(11, utc(effect.cause().occurredAt()));
        statement.setObject(12, effect.cause().day());
        setLong(statement, 13, effect.cause().activityId());
        statement.setString(14, effect.cause().tick());
        setDecision(statement, effect.cause().decision());
        statement.setString(19, effect.seen());
    }

    private static void setDecision(PreparedStatement statement, Cause.@Nullable Decision decision)
            throws SQLException {
        if (decision == null) {
            statement.setNull(15, Types.BIGINT);
            statement.setNull(16, Types.INTEGER);
            statement.setNull(17, Types.VARCHAR);
            statement.setNull(18, Types.INTEGER);
        } else {
            statement.setLong(15, decision.rulebookId());
            statement.setInt(16, decision.version());
            statement.setString(17, decision.rule());
            statement.setInt(18, decision.action());
        }
    }

    private void addPoints(OrganizationId organization, List<LedgerEntry> entries) {
        record Cell(long person, LocalDate day) {}
        Map<Cell, BigDecimal> points =
                new TreeMap<>(Comparator.comparingLong(Cell::person).thenComparing(Cell::day));
        for (LedgerEntry entry : entries) {
            Effect effect = entry.effect();
            if (effect.kind() == Kind.POINTS && effect.value().points() != null) {
                points.merge(
                        new Cell(effect.personId(), effect.cause().day()),
                        effect.value().points(),
                        BigDecimal::add);
            }
        }
        if (points.isEmpty()) {
            return;
        }
        jdbc.batchUpdate("""
                INSERT INTO point_tally (organization_id, person_id, earned_on, points) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE points = points + VALUES(points)""", new ArrayList<>(points.entrySet()), PER_STATEMENT, (statement, entry) -> {
            statement.setLong(1, organization.value());
            statement.setLong(2, entry.getKey().person());
            statement.setObject(3, entry.getKey().day());
            statement.setBigDecimal(4, entry.getValue());
        });
    }

    /** Returns how often effects have been awarded before; those that never were are left out. */
    Map<Identity, Integer> generations(OrganizationId organization, Collection<Identity> identities) {
        Map<Identity, Integer> generations = new HashMap<>();
        List<Identity> all = List.copyOf(identities);
        for (int from = 0; from < all.size(); from += PER_STATEMENT) {
            List<Identity> some = all.subList(from, Math.min(all.size(), from + PER_STATEMENT));
            List<Object> parameters = new ArrayList<>();
            parameters.add(organization.value());
            some.forEach(identity -> parameters.add(identity.bytes()));
            jdbc.query(
                    "SELECT identity, MAX(generation) FROM effect WHERE organization_id = ? AND identity IN ("
                            + String.join(", ", Collections.nCopies(some.size(), "?")) + ") GROUP BY identity",
                    row -> {
                        generations.put(Identity.of(row.getBytes(1)), row.getInt(2));
                    },
                    parameters.toArray());
        }
        return generations;
    }

    private static void setLong(PreparedStatement statement, int index, @Nullable Long value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.BIGINT);
        } else {
            statement.setLong(index, value);
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
