package io.pacesetter.engine.contest;

import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up the scores of contests from the entries of the ledger that stand. */
@Repository
class ScoreTable {

    private static final String STANDING = """
            FROM effect e WHERE e.organization_id = ? AND e.contest_id = ? AND e.kind = 'score' AND e.reverses IS NULL
            AND NOT EXISTS (SELECT 1 FROM effect r WHERE r.organization_id = e.organization_id AND r.reverses = e.id)""";

    private final JdbcClient jdbc;

    ScoreTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a participant has scored.
     *
     * @param last when the last entry occurred
     */
    record Score(BigDecimal sum, Instant last) {}

    /** Returns the scores by participant; who has none is missing. */
    Map<Long, Score> scores(OrganizationId organization, long contestId) {
        Map<Long, Score> scores = new LinkedHashMap<>();
        jdbc.sql("SELECT e.participant_id, SUM(e.points), MAX(e.occurred_at) " + STANDING
                        + " GROUP BY e.participant_id")
                .params(organization.value(), contestId)
                .query(row -> {
                    scores.put(
                            row.getLong(1),
                            new Score(
                                    row.getBigDecimal(2),
                                    row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
                });
        return scores;
    }

    /** Returns when each participant's score first reached a target and did not fall below it again. */
    Map<Long, Instant> reached(OrganizationId organization, long contestId, BigDecimal target) {
        Map<Long, BigDecimal> sums = new HashMap<>();
        Map<Long, Instant> reached = new HashMap<>();
        jdbc.sql("SELECT e.participant_id, e.points, e.occurred_at " + STANDING + " ORDER BY e.occurred_at, e.id")
                .params(organization.value(), contestId)
                .query(row -> {
                    long participant = row.getLong(1);
                    @Nullable BigDecimal points = row.getBigDecimal(2);
                    BigDecimal sum =
                            sums.merge(participant, points == null ? BigDecimal.ZERO : points, BigDecimal::add);
                    if (sum.compareTo(target) < 0) {
                        reached.remove(participant);
                    } else {
                        reached.putIfAbsent(
                                participant,
                                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC));
                    }
                });
        return reached;
    }
}
