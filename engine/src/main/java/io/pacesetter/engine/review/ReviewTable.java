package io.pacesetter.engine.review;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of reviews. */
@Repository
class ReviewTable {

    private static final String SELECT = "SELECT id, activity_id, person_id, effect_id, reason, set_aside_at, status,"
            + " decided_by, decided_at, note FROM review WHERE organization_id = ? AND withdrawn = FALSE";

    private final JdbcClient jdbc;

    ReviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(OrganizationId organization, Review.Status status) {
        return jdbc.sql("SELECT COUNT(*) FROM review WHERE organization_id = ? AND withdrawn = FALSE AND status = ?")
                .params(organization.value(), status.key())
                .query(Long.class)
                .single();
    }

    List<Review> page(OrganizationId organization, Review.Status status, int page, int size) {
        return jdbc.sql(SELECT + " AND status = ? ORDER BY set_aside_at DESC, id DESC LIMIT ? OFFSET ?")
                .params(organization.value(), status.key(), size, (long) page * size)
                .query(ReviewTable::review)
                .list();
    }

    Set<Long> released(OrganizationId organization) {
        return Set.copyOf(jdbc.sql("SELECT activity_id FROM review WHERE organization_id = ? AND status = ?")
                .params(organization.value(), Review.Status.RELEASED.key())
                .query(Long.class)
                .list());
    }

    Optional<Review> lock(OrganizationId organization, long id) {
        return jdbc.sql(SELECT + " AND id = ? FOR UPDATE")
                .params(organization.value(), id)
                .query(ReviewTable::review)
                .optional();
    }

    /** Opens a review; one that was decided before keeps its decision. */
    void open(OrganizationId organization, Review review) {
        jdbc.sql("""
                        INSERT INTO review (id, organization_id, activity_id, person_id, effect_id, reason, set_aside_at,
                        status, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE)
                        ON DUPLICATE KEY UPDATE effect_id = VALUES(effect_id), reason = VALUES(reason),
                        person_id = VALUES(person_id), withdrawn = VALUES(withdrawn)""")
                .params(
                        review.id(),
                        organization.value(),
                        review.activityId(),
                        review.personId(),
                        review.effectId(),
                        review.reason(),
                        LocalDateTime.ofInstant(review.setAsideAt(), ZoneOffset.UTC),
                        review.status().key())
                .update();
    }

    void withdrawEffect(OrganizationId organization, long effectId) {
        jdbc.sql("UPDATE review SET withdrawn = TRUE WHERE organization_id = ? AND effect_id = ?")
                .params(organization.value(), effectId)
                .update();
    }

    void decide(OrganizationId organization, Review review) {
        Instant at = review.decidedAt();
        jdbc.sql("UPDATE review SET status = ?, decided_by = ?, decided_at = ?, note = ?"
                        + " WHERE organization_id = ? AND id = ?")
                .param(review.status().key())
                .param(review.decidedBy())
                .param(at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(review.note())
                .params(organization.value(), review.id())
                .update();
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        LocalDateTime decided = row.getObject("decided_at", LocalDateTime.class);
        return new Review(
                row.getLong("id"),
                row.getLong("activity_id"),
                row.getLong("person_id"),
                row.getLong("effect_id"),
                row.getString("reason"),
                instant(row.getObject("set_aside_at", LocalDateTime.class)),
                Review.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("decided_by"),
                decided == null ? null : instant(decided),
                row.getString("note"));
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
