package io.pacesetter.engine.scorecard;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.rules.pace.Judgement;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the goals of teams and members add up to the company's. */
public record Cascade(IndicatorDefinition indicator, AsOf asOf, Node root) {

    /**
     * A subject in the cascade.
     *
     * @param judgement null without a goal
     * @param partsTarget the sum of the children's targets; null where none has one, or the indicator does not add up
     * @param gap what the parts leave of the target; null without a target or parts
     */
    public record Node(
            Subject subject,
            String name,
            @Nullable BigDecimal actual,
            @Nullable Judgement judgement,
            @Nullable BigDecimal partsTarget,
            @Nullable BigDecimal gap,
            List<Node> children) {

        public Node {
            children = List.copyOf(children);
        }
    }
}
