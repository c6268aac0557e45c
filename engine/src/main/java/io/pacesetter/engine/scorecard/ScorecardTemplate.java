package io.pacesetter.engine.scorecard;

import io.pacesetter.engine.org.Period;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A weighted set of targets for many subjects.
 *
 * @param role whom it is meant for; null for anyone
 * @param version how often it was changed
 */
public record ScorecardTemplate(
        long id, String name, @Nullable String role, Period period, List<Line> lines, long version) {

    public ScorecardTemplate {
        lines = List.copyOf(lines);
    }

    /** What is asked for an indicator. */
    public record Line(long indicatorId, BigDecimal target, BigDecimal weight) {}

    /**
     * A template in the words of whoever makes it.
     *
     * @param version the version that is changed; not used for a new one
     */
    public record Draft(
            @Nullable String name,
            @Nullable String role,
            @Nullable String period,
            @Nullable List<DraftLine> lines,
            @Nullable Long version) {}

    /** A line in the words of whoever makes it; the weight is 1 if it is left out. */
    public record DraftLine(
            @Nullable String indicator,
            @Nullable BigDecimal target,
            @Nullable BigDecimal weight) {}
}
