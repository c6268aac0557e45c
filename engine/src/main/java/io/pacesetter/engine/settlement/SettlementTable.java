package io.pacesetter.engine.settlement;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far settlement is; there is a row once an organization has had a rule. Written under the lane's lock. */
@Component
class SettlementTable {

    private final JdbcClient jdbc;

    SettlementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far it is.
     *
     * @param frontier the last that rules were asked about; null if nothing has happened yet
     * @param closedThrough the last day whose close rules were asked about
     * @param nextTick when the next close or phase is due; null if none is
     * @param turns how often this was written
     */
    record Row(
            @Nullable Position frontier,
            LocalDate closedThrough,
            @Nullable Instant nextTick,
            long turns) {

        boolean isBehind(Position position) {
            return frontier == null || position.compareTo(frontier) > 0;
        }

        /** Returns the same as far as a position, if that is further. */
        Row upTo(Position position) {
            return isBehind(position) ? new Row(position, closedThrough, nextTick, turns) : this;
        }

        /** Returns the same with other ticks, and one more turn. */
        Row next(LocalDate closed, @Nullable Instant tick) {
            return new Row(frontier, closed, tick, turns + 1);
        }
    }

    /**
     * Finds the row and holds it until the transaction ends: whoever brings other rules into force writes it, too, before
     * days are marked, so that neither waits for the other.
     */
    @Nullable
    Row find(OrganizationId organization) {
        return jdbc.sql("SELECT frontier_at, frontier_source, frontier_external_id, closed_through, next_tick_at, turns"
                        + " FROM settlement WHERE organization_id = ? FOR UPDATE")
                .param(organization.value())
                .query((row, number) -> {
                    LocalDateTime at = row.getObject(1, LocalDateTime.class);
                    LocalDateTime tick = row.getObject(5, LocalDateTime.class);
                    return new Row(
                            at == null ? null : new Position(instant(at), row.getString(2), row.getString(3)),
                            row.getObject(4, LocalDate.class),
                            tick == null ? null : instant(tick),
                            row.getLong(6));
                })
                .optional()
                .orElse(null);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    /** Makes a row if there is none; closes are due after a day. */
    void begin(OrganizationId organization, LocalDate closedThrough, Instant nextTick) {
        jdbc.sql("""
                        INSERT INTO settlement (organization_id, closed_through, next_tick_at, turns) VALUES (?, ?, ?, 0)
                        ON DUPLICATE KEY UPDATE turns = turns + 1""")
                .params(organization.value(), closedThrough, LocalDateTime.ofInstant(nextTick, ZoneOffset.UTC))
                .update();
    }

    void write(OrganizationId organization, Row row) {
        Position frontier = row.frontier();
        jdbc.sql("UPDATE settlement SET frontier_at = :at, frontier_source = :source, frontier_external_id = :id,"
                        + " closed_through = :closed, next_tick_at = :tick, turns = :turns"
                        + " WHERE organization_id = :organization")
                .param("at", frontier == null ? null : LocalDateTime.ofInstant(frontier.at(), ZoneOffset.UTC))
                .param("source", frontier == null ? null : frontier.source())
                .param("id", frontier == null ? null : frontier.externalId())
                .param("closed", row.closedThrough())
                .param("tick", row.nextTick() == null ? null : LocalDateTime.ofInstant(row.nextTick(), ZoneOffset.UTC))
                .param("turns", row.turns())
                .param("organization", organization.value())
                .update();
    }
}
