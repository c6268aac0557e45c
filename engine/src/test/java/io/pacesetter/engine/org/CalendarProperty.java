package io.pacesetter.engine.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalendarProperty {

    @Property
    void everyDayIsInTheSpanFoundForIt(
            @ForAll("calendars") Calendar calendar, @ForAll Period period, @ForAll("days") LocalDate day) {
        Span span = calendar.span(period, day);

        assertThat(span.contains(day)).isTrue();
        assertThat(calendar.span(period, span.from())).isEqualTo(span);
        assertThat(calendar.span(period, span.to().minusDays(1))).isEqualTo(span);
    }

    @Property
    void spansFollowEachOtherWithoutGapOrOverlap(
            @ForAll("calendars") Calendar calendar, @ForAll Period period, @ForAll("days") LocalDate day) {
        Span span = calendar.span(period, day);

        assertThat(calendar.span(period, span.to()).from()).isEqualTo(span.to());
        assertThat(calendar.span(period, span.from().minusDays(1)).to()).isEqualTo(span.from());
    }

    @Property
    void aYearHasFourQuartersAndAQuarterThreeMonths(
            @ForAll("calendars") Calendar calendar, @ForAll("days") LocalDate day) {
        Span year = calendar.span(Period.YEAR, day);
        Span quarter = calendar.span(Period.QUARTER, day);
        Span month = calendar.span(Period.MONTH, day);

        assertThat(year.from().plusMonths(12)).isEqualTo(year.to());
        assertThat(year.meet(quarter)).isEqualTo(quarter);
        assertThat(quarter.from().plusMonths(3)).isEqualTo(quarter.to());
        assertThat(quarter.meet(month)).isEqualTo(month);
    }

    @Property
    void daysPartitionTime(@ForAll("calendars") Calendar calendar, @ForAll("days") LocalDate day) {
        assertThat(calendar.dayOf(calendar.startOf(day).minusNanos(1))).isBefore(day);
        assertThat(calendar.startOf(day)).isBeforeOrEqualTo(calendar.startOf(day.plusDays(1)));
        assertThat(calendar.dayOf(calendar.noonOf(day))).isAfterOrEqualTo(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1970, 1, 2).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Calendar> calendars() {
        return Combinators.combine(
                        Arbitraries.of(
                                "UTC",
                                "Asia/Seoul",
                                "America/Sao_Paulo",
                                "Africa/Cairo",
                                "Australia/Lord_Howe",
                                "Pacific/Apia",
                                "America/St_Johns"),
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.of(Month.class))
                .as((zone, weekStart, fiscalYearStart) -> new Calendar(
                        ZoneId.of(zone),
                        weekStart,
                        fiscalYearStart,
                        Set.of(DayOfWeek.MONDAY),
                        Set.of(),
                        LocalTime.of(9, 0),
                        LocalTime.of(18, 0)));
    }
}
