package io.pacesetter.engine.badge;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who holds which badge: the awards in the ledger that no reversal takes back. */
@Service
public class BadgeHoldings {

    /**
     * A badge that somebody holds.
     *
     * @param effectId the entry of the ledger that awarded it
     */
    public record Holding(long personId, long badgeId, Instant since, long effectId) {}

    private static final String STANDING = """
            FROM effect e WHERE e.organization_id = ? AND e.kind = 'badge' AND e.reverses IS NULL
            AND NOT EXISTS (SELECT 1 FROM effect r WHERE r.organization_id = e.organization_id AND r.reverses = e.id)""";

    private final JdbcClient jdbc;

    BadgeHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the badges of a person, the newest first. */
    public List<Holding> of(OrganizationId organization, long personId) {
        return jdbc.sql("SELECT e.person_id, e.badge_id, e.occurred_at, e.id " + STANDING
                        + " AND e.person_id = ? ORDER BY e.occurred_at DESC, e.id DESC")
                .params(organization.value(), personId)
                .query((row, number) -> new Holding(
                        row.getLong(1), row.getLong(2), instant(row.getObject(3, LocalDateTime.class)), row.getLong(4)))
                .list();
    }

    /** Returns a page of who holds a badge, the newest first. */
    public List<Holding> holders(OrganizationId organization, long badgeId, int page, int size) {
        return jdbc.sql("SELECT e.person_id, e.badge_id, e.occurred_at, e.id " + STANDING
                        + " AND e.badge_id = ? ORDER BY e.occurred_at DESC, e.id DESC LIMIT ? OFFSET ?")
                .params(organization.value(), badgeId, size, (long) page * size)
                .query((row, number) -> new Holding(
                        row.getLong(1), row.getLong(2), instant(row.getObject(3, LocalDateTime.class)), row.getLong(4)))
                .list();
    }

    /** Returns how many hold each badge; badges that nobody holds are missing. */
    public Map<Long, Long> counts(OrganizationId organization) {
        Map<Long, Long> counts = new HashMap<>();
        jdbc.sql("SELECT e.badge_id, COUNT(*) " + STANDING + " GROUP BY e.badge_id")
                .param(organization.value())
                .query(row -> {
                    counts.put(row.getLong(1), row.getLong(2));
                });
        return counts;
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
