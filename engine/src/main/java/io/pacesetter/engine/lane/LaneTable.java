package io.pacesetter.engine.lane;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of lanes. */
@Component
class LaneTable {

    private static final String FREE = " AND (l.owner IS NULL OR l.owner = ? OR l.leased_until < ?)";

    private final JdbcTemplate jdbc;

    LaneTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A lane as its row says. */
    record Row(
            long settled,
            @Nullable String owner,
            long fence,
            @Nullable Instant leasedUntil) {

        /** Tells whether a node other than the one given may count on the lane. */
        boolean isLeasedBesides(String node, Instant now) {
            return owner != null && !owner.equals(node) && leasedUntil != null && leasedUntil.isAfter(now);
        }
    }

    /** Locks a lane until the transaction ends. */
    Row lock(OrganizationId organization) {
        List<Row> rows = jdbc.query(
                "SELECT settled, owner, fence, leased_until FROM lane WHERE organization_id = ? FOR UPDATE",
                (row, number) -> {
                    LocalDateTime until = row.getObject(4, LocalDateTime.class);
                    return new Row(
                            row.getLong(1),
                            row.getString(2),
                            row.getLong(3),
                            until == null ? null : until.toInstant(ZoneOffset.UTC));
                },
                organization.value());
        if (rows.isEmpty()) {
            throw new IllegalStateException(
                    "Organization " + organization + " has no lane; organizations are made by Organizations.create");
        }
        return rows.get(0);
    }

    void settle(OrganizationId organization, long settled, Lease lease, Instant leasedUntil) {
        jdbc.update(
                "UPDATE lane SET settled = ?, owner = ?, fence = ?, leased_until = ? WHERE organization_id = ?",
                settled,
                lease.node(),
                lease.fence(),
                LocalDateTime.ofInstant(leasedUntil, ZoneOffset.UTC),
                organization.value());
    }

    void settleAndRelease(OrganizationId organization, long settled, Lease lease) {
        jdbc.update(
                "UPDATE lane SET settled = ?, owner = NULL, fence = ?, leased_until = NULL WHERE organization_id = ?",
                settled,
                lease.fence(),
                organization.value());
    }

    void release(OrganizationId organization, Lease lease) {
        jdbc.update(
                "UPDATE lane SET owner = NULL, leased_until = NULL"
                        + " WHERE organization_id = ? AND owner = ? AND fence = ?",
                organization.value(),
                lease.node(),
                lease.fence());
    }

    /** Finds lanes with work that this node may take. */
    List<OrganizationId> waiting(String node, Instant now, int most) {
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        return jdbc.query(
                "SELECT i.organization_id FROM lane_intake i JOIN lane l ON l.organization_id = i.organization_id"
                        + " WHERE i.accepted > l.settled" + FREE + " UNION SELECT l.organization_id FROM lane l"
                        + " WHERE (l.organization_id IN (SELECT d.organization_id FROM settlement_due d)"
                        + " OR l.organization_id IN (SELECT s.organization_id FROM settlement s"
                        + " WHERE s.next_tick_at <= ?))" + FREE + " LIMIT " + most,
                (row, number) -> new OrganizationId(row.getLong(1)),
                node,
                at,
                at,
                node,
                at);
    }
}
