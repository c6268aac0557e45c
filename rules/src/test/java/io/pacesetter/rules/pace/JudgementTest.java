package io.pacesetter.rules.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgementTest {

    @Test
    void judgesByWorkingTimeGone() {
        Judgement judgement = Judgement.of(Target.of(number("100")), tenDays("1", 4), number("40"));

        assertThat(judgement.expected()).isEqualByComparingTo("40");
        assertThat(judgement.attainment()).isEqualByComparingTo("0.4");
        assertThat(judgement.pace()).isEqualByComparingTo("1");
        assertThat(judgement.status()).isEqualTo(Status.ON_PACE);
        assertThat(judgement.gap()).isEqualByComparingTo("60");
        assertThat(judgement.perRemainingDay()).isEqualByComparingTo("10");
    }

    @Test
    void proratesForPartTimeAndKeepsThePace() {
        Judgement judgement = Judgement.of(Target.of(number("100")), tenDays("0.5", 4), number("20"));

        assertThat(judgement.target()).isEqualByComparingTo("50");
        assertThat(judgement.fullTarget()).isEqualByComparingTo("100");
        assertThat(judgement.proration()).isEqualByComparingTo("0.5");
        assertThat(judgement.pace()).isEqualByComparingTo("1");
    }

    @Test
    void expectsNothingOfWhoIsAbsentAllPeriod() {
        Judgement judgement = Judgement.of(Target.of(number("100")), tenDays("0", 4), number("3"));

        assertThat(judgement.target()).isEqualByComparingTo("0");
        assertThat(judgement.attainment()).isNull();
        assertThat(judgement.pace()).isNull();
        assertThat(judgement.status()).isNull();
        assertThat(judgement.color()).isEqualTo(Status.Color.GREY);
    }

    @Test
    void keepsTheTargetOfAPeriodWithoutWorkingDays() {
        Judgement judgement = Judgement.of(Target.of(number("8")), new Attendance(List.of(), false), number("2"));

        assertThat(judgement.target()).isEqualByComparingTo("8");
        assertThat(judgement.proration()).isEqualByComparingTo("1");
        assertThat(judgement.attainment()).isEqualByComparingTo("0.25");
        assertThat(judgement.pace()).isNull();
        assertThat(judgement.status()).isEqualTo(Status.ON_PACE);
    }

    @Test
    void asksNothingBeforeTheFirstWorkingDay() {
        Target target = Target.of(number("100"));

        assertThat(Judgement.of(target, tenDays("1", 0), number("0")).status()).isEqualTo(Status.ON_PACE);
        assertThat(Judgement.of(target, tenDays("1", 0), number("-1")).status()).isEqualTo(Status.AT_RISK);
    }

    @Test
    void attainsATargetOfZeroByDoingNothing() {
        Judgement nothing = Judgement.of(Target.of(number("0")), tenDays("1", 4), number("0"));
        Judgement refunds = Judgement.of(Target.of(number("0")), tenDays("1", 4), number("-5"));

        assertThat(nothing.attainment()).isEqualByComparingTo("1");
        assertThat(nothing.status()).isEqualTo(Status.ON_PACE);
        assertThat(refunds.attainment()).isEqualByComparingTo("0");
        assertThat(refunds.status()).isEqualTo(Status.AT_RISK);
    }

    @Test
    void countsDownWhereLowerIsBetter() {
        Target complaints = new Target(number("10"), Map.of(), true, true);

        assertThat(Judgement.of(complaints, tenDays("1", 5), number("0")).attainment())
                .isEqualByComparingTo("2");
        assertThat(Judgement.of(complaints, tenDays("1", 5), number("5")).pace())
                .isEqualByComparingTo("1");
        assertThat(Judgement.of(complaints, tenDays("1", 5), number("10")).pace())
                .isEqualByComparingTo("0");
        assertThat(Judgement.of(complaints, tenDays("1", 5), number("13")).gap())
                .isEqualByComparingTo("3");
        assertThat(Judgement.of(complaints, tenDays("1", 5), number("25")).attainment())
                .isEqualByComparingTo("0");
    }

    @Test
    void allowsNoneWhereNoneAreAllowed() {
        Target complaints = new Target(number("0"), Map.of(), true, true);

        assertThat(Judgement.of(complaints, tenDays("1", 5), number("0")).status())
                .isEqualTo(Status.ON_PACE);
        assertThat(Judgement.of(complaints, tenDays("1", 5), number("1")).status())
                .isEqualTo(Status.AT_RISK);
    }

    @Test
    void neitherProratesNorExpectsPartOfARatio() {
        Target winRate = new Target(number("0.6"), Map.of(), false, false);

        Judgement judgement = Judgement.of(winRate, tenDays("0.5", 1), number("0.3"));
        Judgement withoutData = Judgement.of(winRate, tenDays("0.5", 1), null);

        assertThat(judgement.target()).isEqualByComparingTo("0.6");
        assertThat(judgement.pace()).isEqualByComparingTo("0.5");
        assertThat(judgement.perRemainingDay()).isNull();
        assertThat(withoutData.attainment()).isNull();
        assertThat(withoutData.status()).isNull();
    }

    @Test
    void addsUpWeekdayTargetsOverTheDaysPresent() {
        Target calls = new Target(
                number("999"), Map.of(DayOfWeek.MONDAY, number("10"), DayOfWeek.FRIDAY, number("5")), false, true);
        Attendance week = new Attendance(
                List.of(
                        new WorkingDay(DayOfWeek.MONDAY, BigDecimal.ONE, BigDecimal.ONE),
                        new WorkingDay(DayOfWeek.TUESDAY, BigDecimal.ONE, BigDecimal.ONE),
                        new WorkingDay(DayOfWeek.FRIDAY, number("0.5"), BigDecimal.ZERO)),
                false);

        Judgement judgement = Judgement.of(calls, week, number("8"));

        assertThat(judgement.fullTarget()).isEqualByComparingTo("15");
        assertThat(judgement.target()).isEqualByComparingTo("12.5");
        assertThat(judgement.expected()).isEqualByComparingTo("10");
        assertThat(judgement.pace()).isEqualByComparingTo("0.8");
        assertThat(judgement.status()).isEqualTo(Status.BEHIND);
    }

    @Test
    void givesTheWholeGapToALastPartOfADay() {
        List<WorkingDay> almostOver = List.of(new WorkingDay(DayOfWeek.MONDAY, BigDecimal.ONE, number("0.9")));

        Judgement judgement = Judgement.of(Target.of(number("10")), new Attendance(almostOver, false), number("4"));

        assertThat(judgement.perRemainingDay()).isEqualByComparingTo("6");
    }

    static Attendance tenDays(String present, int gone) {
        List<WorkingDay> days = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            DayOfWeek weekday = DayOfWeek.MONDAY.plus(i % 5);
            days.add(new WorkingDay(weekday, number(present), i < gone ? BigDecimal.ONE : BigDecimal.ZERO));
        }
        return new Attendance(days, false);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
