package io.pacesetter.engine.contest;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of fixed results and of amendments. */
@Repository
class ResultTable {

    private static final String SELECT =
            "SELECT subject_id, place, score, qualified, reached_at, prize, handed_over_at,"
                    + " handed_over_by FROM contest_result WHERE organization_id = ? AND contest_id = ?";

    private final JdbcClient jdbc;

    ResultTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void fix(OrganizationId organization, long contestId, List<Standing> standings) {
        int position = 0;
        for (Standing standing : standings) {
            Instant reached = standing.reachedAt();
            jdbc.sql("""
                            INSERT INTO contest_result (organization_id, contest_id, subject_id, place, position, score,
                            qualified, reached_at, prize) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            organization.value(),
                            contestId,
                            standing.subjectId(),
                            standing.rank(),
                            position++,
                            standing.score(),
                            standing.qualified())
                    .param(reached == null ? null : utc(reached))
                    .param(standing.prize())
                    .update();
        }
    }

    /** Returns the results in order. */
    List<Result> results(OrganizationId organization, long contestId) {
        return jdbc.sql(SELECT + " ORDER BY position")
                .params(organization.value(), contestId)
                .query(ResultTable::result)
                .list();
    }

    Optional<Result> find(OrganizationId organization, long contestId, long subjectId) {
        return jdbc.sql(SELECT + " AND subject_id = ?")
                .params(organization.value(), contestId, subjectId)
                .query(ResultTable::result)
                .optional();
    }

    void handOver(OrganizationId organization, long contestId, long subjectId, String actor, Instant now) {
        jdbc.sql("UPDATE contest_result SET handed_over_at = ?, handed_over_by = ?"
                        + " WHERE organization_id = ? AND contest_id = ? AND subject_id = ?")
                .params(utc(now), actor, organization.value(), contestId, subjectId)
                .update();
    }

    void amend(OrganizationId organization, long contestId, Amendment amendment) {
        jdbc.sql("INSERT INTO contest_amendment (organization_id, contest_id, number, amended_at, actor, note, changes)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        organization.value(),
                        contestId,
                        amendments(organization, contestId).size() + 1,
                        utc(amendment.at()),
                        amendment.actor(),
                        amendment.note(),
                        String.join(",", amendment.changes()))
                .update();
    }

    /** Returns the amendments in order. */
    List<Amendment> amendments(OrganizationId organization, long contestId) {
        return jdbc.sql("SELECT amended_at, actor, note, changes FROM contest_amendment"
                        + " WHERE organization_id = ? AND contest_id = ? ORDER BY number")
                .params(organization.value(), contestId)
                .query((row, number) -> new Amendment(
                        instant(row.getObject(1, LocalDateTime.class)),
                        row.getString(2),
                        row.getString(3),
                        List.of(row.getString(4).split(","))))
                .list();
    }

    private static Result result(ResultSet row, int number) throws SQLException {
        LocalDateTime handedOver = row.getObject("handed_over_at", LocalDateTime.class);
        LocalDateTime reached = row.getObject("reached_at", LocalDateTime.class);
        return new Result(
                new Standing(
                        row.getInt("place"),
                        row.getLong("subject_id"),
                        row.getBigDecimal("score"),
                        row.getBoolean("qualified"),
                        orNull(reached),
                        row.getString("prize")),
                orNull(handedOver),
                row.getString("handed_over_by"));
    }

    private static @Nullable Instant orNull(@Nullable LocalDateTime utc) {
        return utc == null ? null : instant(utc);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
