package io.pacesetter.api.standing;

import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.standing.Contender;
import io.pacesetter.engine.standing.Leaderboard;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.tenant.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leaderboard.
 *
 * @param indicator its key; {@code points} for a board of points
 * @param to the day after the last
 * @param at the moment that was asked for; the one looked at where none was
 * @param provisional whether the period was not over then
 * @param total how many are on the whole board
 * @param computing the job that still computes the indicator over history; null when it is whole
 */
record LeaderboardResponse(
        String indicator,
        IndicatorMetadata metadata,
        @OneOf(Period.class) String period,
        LocalDate from,
        LocalDate to,
        String at,
        @OneOf(Level.class) String level,
        boolean provisional,
        int total,
        List<Row> rows,
        @Nullable Computing computing) {

    record Row(
            int rank,
            Subject subject,
            @Nullable BigDecimal value,
            @Nullable Integer change) {}

    record Subject(String id, String key, String name) {}

    record Computing(String jobId, long processed, long total) {

        static Computing of(Job job) {
            return new Computing(
                    Ids.format(job.id()),
                    job.progress().processed(),
                    job.progress().total());
        }
    }

    static LeaderboardResponse of(Leaderboard board, @Nullable String at, @Nullable Job computing) {
        return new LeaderboardResponse(
                board.indicator().key(),
                IndicatorMetadata.of(board.indicator()),
                board.asOf().period().key(),
                board.asOf().span().from(),
                board.asOf().span().to(),
                at == null ? board.asOf().moment().toString() : at,
                board.level().key(),
                board.provisional(),
                board.total(),
                board.rows().stream().map(LeaderboardResponse::row).toList(),
                computing == null ? null : Computing.of(computing));
    }

    private static Row row(Leaderboard.Row row) {
        Contender contender = row.subject();
        return new Row(
                row.rank(),
                new Subject(Ids.format(contender.id()), contender.key(), contender.name()),
                row.value(),
                row.change());
    }
}
