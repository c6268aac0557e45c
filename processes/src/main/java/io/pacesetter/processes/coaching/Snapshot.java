package io.pacesetter.processes.coaching;

import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.org.Period;
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the member stood when a session was prepared; it stays as it was.
 *
 * @param scorecard what was done in the week and the month under way, held against the goals; empty if the template leaves it out
 * @param goals the goals in force; empty if the template leaves them out
 */
public record Snapshot(LocalDate day, List<Line> scorecard, List<GoalLine> goals) {

    public Snapshot {
        scorecard = List.copyOf(scorecard);
        goals = List.copyOf(goals);
    }

    /**
     * A line of a scorecard.
     *
     * @param period {@code week} or {@code month}
     * @param target what is asked for of the member, prorated
     * @param status {@code ahead}, {@code on_pace} and so on; null without one
     */
    public record Line(
            String indicator,
            String name,
            @OneOf(Period.class) String period,
            @Nullable BigDecimal actual,
            BigDecimal target,
            @Nullable BigDecimal attainment,
            @OneOf(Status.class) @Nullable String status) {}

    /** A goal: the target of a whole period. */
    public record GoalLine(
            String indicator,
            String name,
            @OneOf(Period.class) String period,
            BigDecimal target) {}
}
