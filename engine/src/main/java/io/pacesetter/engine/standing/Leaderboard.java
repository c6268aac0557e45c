package io.pacesetter.engine.standing;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Level;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where.
 *
 * @param indicator what is ranked by; of a board of points a description of points that is no organization's indicator
 * @param provisional whether the period was not over at the moment looked at
 * @param total how many are on the whole board
 * @param rows the rows asked for, by rank
 */
public record Leaderboard(
        IndicatorDefinition indicator, AsOf asOf, Level level, boolean provisional, int total, List<Row> rows) {

    public Leaderboard {
        rows = List.copyOf(rows);
    }

    /**
     * A row of a board.
     *
     * @param value null where there is nothing to divide or compare
     * @param change places climbed since the close of the day before; null if there is nothing to compare with
     */
    public record Row(
            int rank,
            Contender subject,
            @Nullable BigDecimal value,
            @Nullable Integer change) {}

    /**
     * What a board is asked for.
     *
     * @param indicator the key of the indicator to rank by; null for the points of the ledger
     * @param at a day for the period that holds it, a time for how it stood then; null for the period under way
     * @param segment who competes
     * @param size how many of the top; null for all
     * @param around a person or team whose neighbours are wanted too; null for nobody
     */
    public record Question(
            @Nullable String indicator,
            Period period,
            @Nullable String at,
            Segment segment,
            @Nullable Integer size,
            @Nullable String around) {}

    /**
     * Who competes on a board.
     *
     * @param team only who belonged to this team or below, and what was done there; null for all
     * @param depth for teams: how deep they stand, 1 at the top; null for the lowest
     * @param role for members: the role held last in the period; null for all
     * @param minTenureDays for members: the fewest days since they (re)joined; null for all
     * @param maxTenureDays for members: the most days since they (re)joined; null for all
     */
    public record Segment(
            Level level,
            @Nullable String team,
            @Nullable Integer depth,
            @Nullable String role,
            @Nullable Integer minTenureDays,
            @Nullable Integer maxTenureDays) {

        /** Everyone at a level. */
        public static Segment of(Level level) {
            return new Segment(level, null, null, null, null, null);
        }
    }
}
