package io.pacesetter.rules.pace;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number for a weighted set of goals.
 *
 * <pre>
 * score = 100 x sum(weight x counted attainment) / sum(weight)   over the lines with an attainment
 * pace  =       sum(weight x counted pace) / sum(weight)         over the lines with a pace
 * </pre>
 *
 * <p>It lies between the lowest and the highest counted attainment, and multiplying all weights by one number changes
 * nothing.
 *
 * @param value the score; null where no line has an attainment
 * @param color the colour of the pace; grey where no line has a status
 */
public record Score(@Nullable BigDecimal value, Status.Color color) {

    private static final int DIGITS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A line of a scorecard.
     *
     * @param weight how much it counts, above 0
     * @param floor the attainment from which it counts; null for none
     * @param cap the most that counts; null for none
     */
    public record Line(
            Judgement judgement,
            BigDecimal weight,
            @Nullable BigDecimal floor,
            @Nullable BigDecimal cap) {}

    /** Scores lines. */
    public static Score of(List<Line> lines) {
        Mean attainment = new Mean();
        Mean pace = new Mean();
        boolean expectedLater = false;
        for (Line line : lines) {
            attainment.add(line, line.judgement().attainment());
            pace.add(line, line.judgement().pace());
            expectedLater |= line.judgement().status() == Status.ON_PACE;
        }
        BigDecimal mean = attainment.value();
        BigDecimal meanPace = pace.value();
        Status.Color color =
                meanPace != null ? Status.of(meanPace).color() : expectedLater ? Status.Color.GREEN : Status.Color.GREY;
        return new Score(mean == null ? null : Ratio.rounded(mean.multiply(HUNDRED), DIGITS), color);
    }

    private static final class Mean {
        private BigDecimal weights = BigDecimal.ZERO;
        private BigDecimal sum = BigDecimal.ZERO;

        void add(Line line, @Nullable BigDecimal ratio) {
            if (ratio != null) {
                weights = weights.add(line.weight());
                sum = sum.add(line.weight().multiply(Attainment.counted(ratio, line.floor(), line.cap())));
            }
        }

        @Nullable
        BigDecimal value() {
            return weights.signum() == 0 ? null : Ratio.of(sum, weights);
        }
    }
}
