package io.pacesetter.engine.scorecard;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.rules.pace.Judgement;
import io.pacesetter.rules.pace.Score;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members by indicators: each number beside its target and those of the others. */
public record Heatmap(AsOf asOf, List<IndicatorDefinition> indicators, List<Row> rows) {

    public Heatmap {
        indicators = List.copyOf(indicators);
        rows = List.copyOf(rows);
    }

    /** A member's numbers, in the order of the indicators, and the score of the goals among them. */
    public record Row(Roster.Member member, Score score, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A number of a member.
     *
     * @param judgement null without a goal
     * @param peerMedian the median of all members of the map; null where nobody has a value
     * @param percentile 100 is best; null where there is nobody to compare with
     */
    public record Cell(
            IndicatorDefinition indicator,
            @Nullable BigDecimal value,
            @Nullable Judgement judgement,
            @Nullable BigDecimal peerMedian,
            @Nullable BigDecimal percentile) {}
}
