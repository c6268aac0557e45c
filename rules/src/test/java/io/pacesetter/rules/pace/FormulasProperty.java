package io.pacesetter.rules.pace;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FormulasProperty {

    @Property
    void prorationIsAShare(@ForAll("attendances") Attendance attendance, @ForAll("amounts") BigDecimal amount) {
        Target target = Target.of(amount);

        assertThat(attendance.proration()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(target.expected(attendance)).isLessThanOrEqualTo(target.prorated(attendance));
        assertThat(target.prorated(attendance)).isLessThanOrEqualTo(target.full(attendance));
    }

    @Property
    void attainmentNeverFallsAsMoreIsDoneWhereHigherIsBetter(
            @ForAll("amounts") BigDecimal target,
            @ForAll("actuals") BigDecimal one,
            @ForAll("actuals") BigDecimal two) {
        BigDecimal less = one.min(two);
        BigDecimal more = one.max(two);

        assertThat(Attainment.of(less, target, false)).isLessThanOrEqualTo(Attainment.of(more, target, false));
        assertThat(Attainment.of(less, target, true)).isGreaterThanOrEqualTo(Attainment.of(more, target, true));
    }

    @Property
    void reachingTheTargetIsOneEitherWay(@ForAll("amounts") BigDecimal target, @ForAll boolean lowerIsBetter) {
        assertThat(Attainment.of(target, target, lowerIsBetter)).isEqualByComparingTo("1");
    }

    @Property
    void paceIsAttainmentOnceThePeriodIsOver(
            @ForAll("attendances") Attendance running,
            @ForAll("amounts") BigDecimal amount,
            @ForAll("actuals") BigDecimal actual,
            @ForAll boolean lowerIsBetter) {
        Attendance over = new Attendance(running.days(), true);

        Judgement judgement = Judgement.of(new Target(amount, Map.of(), lowerIsBetter, true), over, actual);

        assertThat(judgement.pace()).isEqualTo(judgement.attainment());
    }

    @Property
    void statusNeverGetsWorseAsThePaceGrows(@ForAll("amounts") BigDecimal one, @ForAll("amounts") BigDecimal two) {
        assertThat(Status.of(one.max(two)).ordinal())
                .isLessThanOrEqualTo(Status.of(one.min(two)).ordinal());
    }

    @Property
    void scoreLiesBetweenItsLines(
            @ForAll("actuals") BigDecimal one,
            @ForAll("actuals") BigDecimal two,
            @ForAll @IntRange(min = 1, max = 50) int weight,
            @ForAll @IntRange(min = 1, max = 50) int otherWeight) {
        Score.Line first = line(one, weight);
        Score.Line second = line(two, otherWeight);
        BigDecimal low = counted(first).min(counted(second));
        BigDecimal high = counted(first).max(counted(second));

        BigDecimal score = Score.of(List.of(first, second)).value();

        assertThat(score).isNotNull();
        BigDecimal slack = new BigDecimal("0.0002");
        assertThat(score).isBetween(low.subtract(slack), high.add(slack));
        assertThat(Score.of(List.of(line(one, weight * 3), line(two, otherWeight * 3)))
                        .value())
                .isEqualByComparingTo(score);
    }

    @Property
    void effortsCloseTheGapAndOneFewerDoesNot(
            @ForAll @IntRange(min = 5, max = 5_000) int efforts,
            @ForAll @IntRange(min = 1, max = 5_000) int results,
            @ForAll @IntRange(min = 1, max = 1_000_000) int gap) {
        Conversion conversion = new Conversion(BigDecimal.valueOf(efforts), BigDecimal.valueOf(results));

        long need = conversion.effortsFor(BigDecimal.valueOf(gap)).longValueExact();

        assertThat(conversion.tells()).isTrue();
        assertThat(need * results).isGreaterThanOrEqualTo((long) gap * efforts);
        assertThat((need - 1) * results).isLessThan((long) gap * efforts);
    }

    @Property
    void percentilesOfTwoPeersMirrorEachOther(
            @ForAll("actuals") BigDecimal one, @ForAll("actuals") BigDecimal two, @ForAll boolean lowerIsBetter) {
        List<BigDecimal> both = List.of(one, two);

        BigDecimal first = Peers.percentile(one, both, lowerIsBetter);
        BigDecimal second = Peers.percentile(two, both, lowerIsBetter);

        assertThat(requireNonNull(first).add(requireNonNull(second))).isEqualByComparingTo("100");
    }

    @Provide
    Arbitrary<Attendance> attendances() {
        Arbitrary<WorkingDay> day = Combinators.combine(Arbitraries.of(DayOfWeek.class), share(), share())
                .as(WorkingDay::new);
        return Combinators.combine(day.list().ofMaxSize(70), Arbitraries.of(true, false))
                .as(Attendance::new);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.integers().between(0, 10_000_000).map(n -> BigDecimal.valueOf(n, 2));
    }

    @Provide
    Arbitrary<BigDecimal> actuals() {
        return Arbitraries.integers().between(-1_000_000, 10_000_000).map(n -> BigDecimal.valueOf(n, 2));
    }

    private static Arbitrary<BigDecimal> share() {
        return Arbitraries.of(IntStream.rangeClosed(0, 4)
                .mapToObj(n -> BigDecimal.valueOf(n * 25L, 2))
                .toList());
    }

    private static Score.Line line(BigDecimal actual, int weight) {
        Attendance over = new Attendance(List.of(), true);
        return new Score.Line(
                Judgement.of(Target.of(new BigDecimal("1000")), over, actual), BigDecimal.valueOf(weight), null, null);
    }

    private static BigDecimal counted(Score.Line line) {
        BigDecimal attainment = line.judgement().attainment();
        return attainment == null
                ? BigDecimal.ZERO
                : Attainment.counted(attainment, null, null).movePointRight(2);
    }
}
