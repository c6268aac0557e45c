package io.pacesetter.api.scorecard;

import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.scorecard.Scorecard;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.rules.pace.Judgement;
import io.pacesetter.rules.pace.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a scorecard; an indicator without a goal has neither target nor judgement.
 *
 * @param target the prorated target
 * @param fullTarget the target without proration
 * @param expected what the working time gone by asks for
 * @param gap what is missing to the target, 0 once it is reached
 * @param perRemainingDay what closes the gap on each working day left
 */
record LineResponse(
        @Nullable String goalId,
        String indicator,
        String name,
        @Schema(allowableValues = {"leading", "lagging"}) String kind,
        @Nullable String unit,
        @Nullable String currency,
        int decimals,
        boolean lowerIsBetter,
        @Nullable BigDecimal target,
        @Nullable BigDecimal fullTarget,
        @Nullable BigDecimal proration,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal attainment,
        @Nullable BigDecimal pace,
        @OneOf(Status.class) @Nullable String status,
        @Nullable BigDecimal weight,
        @OneOf(Status.Color.class) String color,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal perRemainingDay) {

    static LineResponse of(Scorecard.Line line) {
        IndicatorDefinition indicator = line.indicator();
        Goal goal = line.goal();
        Judgement judgement = line.judgement();
        return new LineResponse(
                goal == null ? null : Ids.format(goal.id()),
                indicator.key(),
                indicator.name(),
                indicator.leading() ? "leading" : "lagging",
                indicator.unit(),
                indicator.currency(),
                indicator.decimals(),
                indicator.lowerIsBetter(),
                judgement == null ? null : judgement.target(),
                judgement == null ? null : judgement.fullTarget(),
                judgement == null ? null : judgement.proration(),
                line.actual(),
                judgement == null ? null : judgement.expected(),
                judgement == null ? null : judgement.attainment(),
                judgement == null ? null : judgement.pace(),
                status(judgement),
                goal == null ? null : goal.terms().weight(),
                judgement == null ? Status.Color.GREY.key() : judgement.color().key(),
                judgement == null ? null : judgement.gap(),
                judgement == null ? null : judgement.perRemainingDay());
    }

    static @Nullable String status(@Nullable Judgement judgement) {
        Status status = judgement == null ? null : judgement.status();
        return status == null ? null : status.key();
    }
}
