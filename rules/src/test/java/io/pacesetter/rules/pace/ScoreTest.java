package io.pacesetter.rules.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void weighsAttainments() {
        Score score = Score.of(List.of(line("50", "2", null, null), line("100", "1", null, null)));

        assertThat(score.value()).isEqualByComparingTo("66.6667");
        assertThat(score.color()).isEqualTo(Status.Color.RED);
    }

    @Test
    void countsNothingBelowTheFloorAndNoMoreThanTheCap() {
        Score score = Score.of(List.of(line("49", "1", "0.5", null), line("300", "1", null, "1.2")));

        assertThat(score.value()).isEqualByComparingTo("60");
    }

    @Test
    void hasNoScoreWithoutAttainments() {
        Judgement noData =
                Judgement.of(new Target(BigDecimal.ONE, Map.of(), false, false), JudgementTest.tenDays("1", 5), null);

        Score score = Score.of(List.of(new Score.Line(noData, BigDecimal.ONE, null, null)));

        assertThat(score.value()).isNull();
        assertThat(score.color()).isEqualTo(Status.Color.GREY);
        assertThat(Score.of(List.of()).value()).isNull();
    }

    private static Score.Line line(String actual, String weight, @Nullable String floor, @Nullable String cap) {
        Attendance over = new Attendance(JudgementTest.tenDays("1", 10).days(), true);
        Judgement judgement = Judgement.of(Target.of(new BigDecimal("100")), over, new BigDecimal(actual));
        return new Score.Line(
                judgement,
                new BigDecimal(weight),
                floor == null ? null : new BigDecimal(floor),
                cap == null ? null : new BigDecimal(cap));
    }
}
