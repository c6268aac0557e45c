package io.pacesetter.processes.training;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator moved around a training. It is no proof that the training did it.
 *
 * @param people how many who did the training are counted
 * @param leftOut how many are not, since they had too few working days before or after, or no data
 * @param trained the average of those counted; null without any
 * @param peers the average of those who never did it, over the same days; null without any
 */
public record TrainingEffect(
        IndicatorDefinition indicator,
        int people,
        int leftOut,
        @Nullable Moved trained,
        @Nullable Moved peers) {

    /**
     * How much something moved.
     *
     * @param before per working day for what adds up, else as it is
     * @param change by how much it got better: negative if it got worse
     * @param days the working days on either side, on average
     */
    public record Moved(BigDecimal before, BigDecimal after, BigDecimal change, int days) {}
}
