package io.pacesetter.processes.training;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Period;
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * That a training serves a weak indicator.
 *
 * @param attainment actual through target of the period
 * @param pace actual through what the working time gone by asks for
 * @param status how the goal stands by its pace: behind or at risk
 */
public record Recommendation(
        Training training,
        IndicatorDefinition indicator,
        Period period,
        @Nullable BigDecimal attainment,
        BigDecimal pace,
        Status status) {}
