package io.pacesetter.engine.standing;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a number went over time, bucket by bucket. */
public record Trend(IndicatorDefinition indicator, List<Point> points) {

    public Trend {
        points = List.copyOf(points);
    }

    /**
     * The number of one bucket.
     *
     * @param from the bucket's first day that was asked for
     */
    public record Point(LocalDate from, @Nullable BigDecimal value) {}
}
