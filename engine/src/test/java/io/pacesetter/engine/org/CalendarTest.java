package io.pacesetter.engine.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final LocalDate THURSDAY = LocalDate.of(2025, 5, 15);

    @Test
    void cutsWeeksAtTheirFirstDay() {
        assertThat(calendar("UTC", DayOfWeek.MONDAY, Month.JANUARY).span(Period.WEEK, THURSDAY))
                .isEqualTo(new Span(LocalDate.of(2025, 5, 12), LocalDate.of(2025, 5, 19)));
        assertThat(calendar("UTC", DayOfWeek.SUNDAY, Month.JANUARY).span(Period.WEEK, THURSDAY))
                .isEqualTo(new Span(LocalDate.of(2025, 5, 11), LocalDate.of(2025, 5, 18)));
        assertThat(calendar("UTC", DayOfWeek.THURSDAY, Month.JANUARY).span(Period.WEEK, THURSDAY))
                .isEqualTo(new Span(THURSDAY, THURSDAY.plusWeeks(1)));
    }

    @Test
    void cutsQuartersAndYearsAtTheFiscalYear() {
        Calendar april = calendar("UTC", DayOfWeek.MONDAY, Month.APRIL);

        assertThat(april.span(Period.QUARTER, THURSDAY))
                .isEqualTo(new Span(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 7, 1)));
        assertThat(april.span(Period.YEAR, LocalDate.of(2025, 3, 31)))
                .isEqualTo(new Span(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 4, 1)));
        assertThat(calendar("UTC", DayOfWeek.MONDAY, Month.FEBRUARY).span(Period.QUARTER, LocalDate.of(2025, 1, 31)))
                .isEqualTo(new Span(LocalDate.of(2024, 11, 1), LocalDate.of(2025, 2, 1)));
    }

    @Test
    void daysOfDaylightSavingChangesHave23And25Hours() {
        Calendar berlin = calendar("Europe/Berlin", DayOfWeek.MONDAY, Month.JANUARY);

        assertThat(lengthOf(berlin, LocalDate.of(2025, 3, 30))).isEqualTo(Duration.ofHours(23));
        assertThat(lengthOf(berlin, LocalDate.of(2025, 10, 26))).isEqualTo(Duration.ofHours(25));
        assertThat(lengthOf(
                        calendar("Australia/Lord_Howe", DayOfWeek.MONDAY, Month.JANUARY), LocalDate.of(2025, 10, 5)))
                .isEqualTo(Duration.ofMinutes(23 * 60 + 30));
    }

    @Test
    void aDayWithoutMidnightBeginsAtItsFirstMoment() {
        Calendar cairo = calendar("Africa/Cairo", DayOfWeek.SUNDAY, Month.JANUARY);
        LocalDate noMidnight = LocalDate.of(2025, 4, 25);

        Instant start = cairo.startOf(noMidnight);

        assertThat(start).isEqualTo(Instant.parse("2025-04-24T22:00:00Z"));
        assertThat(cairo.dayOf(start)).isEqualTo(noMidnight);
        assertThat(cairo.dayOf(start.minusNanos(1))).isEqualTo(noMidnight.minusDays(1));
    }

    @Test
    void aDayThatAZoneSkippedIsEmpty() {
        Calendar apia = calendar("Pacific/Apia", DayOfWeek.MONDAY, Month.JANUARY);

        assertThat(lengthOf(apia, LocalDate.of(2011, 12, 30))).isEqualTo(Duration.ZERO);
        assertThat(lengthOf(apia, LocalDate.of(2011, 12, 31))).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void leavesWeekendsAndHolidaysOut() {
        Calendar calendar = new Calendar(
                ZoneId.of("Asia/Seoul"),
                DayOfWeek.MONDAY,
                Month.JANUARY,
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                Set.of(LocalDate.of(2025, 5, 5)),
                LocalTime.of(9, 0),
                LocalTime.of(18, 0));

        assertThat(calendar.workingDaysIn(new Span(LocalDate.of(2025, 5, 5), LocalDate.of(2025, 5, 12))))
                .containsExactly(LocalDate.of(2025, 5, 6), LocalDate.of(2025, 5, 8));
    }

    @Test
    void aThirdOfTheWorkdayIsGoneAtNoon() {
        Calendar seoul = calendar("Asia/Seoul", DayOfWeek.MONDAY, Month.JANUARY);

        assertThat(seoul.shareGone(THURSDAY, seoul.noonOf(THURSDAY))).isEqualByComparingTo("0.333333");
        assertThat(seoul.shareGone(THURSDAY, seoul.startOf(THURSDAY))).isZero();
        assertThat(seoul.shareGone(THURSDAY, seoul.startOf(THURSDAY.plusDays(1))))
                .isOne();
        assertThat(seoul.shareGone(THURSDAY.plusDays(2), seoul.noonOf(THURSDAY.plusDays(2))))
                .isZero();
    }

    private static Duration lengthOf(Calendar calendar, LocalDate day) {
        return Duration.between(calendar.startOf(day), calendar.startOf(day.plusDays(1)));
    }

    private static Calendar calendar(String zone, DayOfWeek weekStart, Month fiscalYearStart) {
        return new Calendar(
                ZoneId.of(zone),
                weekStart,
                fiscalYearStart,
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                Set.of(),
                LocalTime.of(9, 0),
                LocalTime.of(18, 0));
    }
}
