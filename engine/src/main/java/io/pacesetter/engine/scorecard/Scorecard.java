package io.pacesetter.engine.scorecard;

import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.rules.pace.Attendance;
import io.pacesetter.rules.pace.Judgement;
import io.pacesetter.rules.pace.Score;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a subject stands in a period.
 *
 * @param name the subject's name
 * @param calendar the working days of the period
 * @param attendance the working days that the subject is there
 * @param lines leading indicators first
 */
public record Scorecard(
        Subject subject,
        String name,
        AsOf asOf,
        Score score,
        Attendance calendar,
        Attendance attendance,
        List<Line> lines) {

    public Scorecard {
        lines = List.copyOf(lines);
    }

    /**
     * A line of a scorecard.
     *
     * @param goal null for an indicator without a goal
     * @param judgement null without a goal
     * @param actual null where there is nothing to divide or compare
     */
    public record Line(
            IndicatorDefinition indicator,
            @Nullable Goal goal,
            @Nullable Judgement judgement,
            @Nullable BigDecimal actual) {}
}
