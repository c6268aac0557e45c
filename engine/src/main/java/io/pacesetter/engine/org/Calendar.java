package io.pacesetter.engine.org;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An organization's calendar. All days are local days of its time zone, whoever looks.
 *
 * @param zone the time zone that days are cut in
 * @param weekStart the first day of a week
 * @param fiscalYearStart the first month of a fiscal year; quarters follow from it
 * @param workingDays the days of the week that are worked, never empty
 * @param holidays days off for everyone
 * @param workdayStart when a working day begins, before {@code workdayEnd}
 * @param workdayEnd when a working day ends
 */
public record Calendar(
        ZoneId zone,
        DayOfWeek weekStart,
        Month fiscalYearStart,
        Set<DayOfWeek> workingDays,
        Set<LocalDate> holidays,
        LocalTime workdayStart,
        LocalTime workdayEnd) {

    /** Digits kept of a share of a working day. */
    private static final int SHARE_SCALE = 6;

    public Calendar {
        workingDays = Set.copyOf(workingDays);
        holidays = Set.copyOf(holidays);
    }

    /** Returns the local day of a moment. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** Returns the first moment of a local day; where daylight saving skips midnight, the first that exists. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Returns noon of a local day, the moment of an activity that is known by its day alone. */
    public Instant noonOf(LocalDate day) {
        return ZonedDateTime.of(day, LocalTime.NOON, zone).toInstant();
    }

    /** Returns the period that holds a day. */
    public Span span(Period period, LocalDate day) {
        return switch (period) {
            case DAY -> Span.of(day);
            case WEEK -> {
                LocalDate start = day.with(TemporalAdjusters.previousOrSame(weekStart));
                yield new Span(start, start.plusWeeks(1));
            }
            case MONTH -> {
                LocalDate start = day.withDayOfMonth(1);
                yield new Span(start, start.plusMonths(1));
            }
            case QUARTER -> {
                LocalDate start = fiscalStart(day, 3);
                yield new Span(start, start.plusMonths(3));
            }
            case YEAR -> {
                LocalDate start = fiscalStart(day, 12);
                yield new Span(start, start.plusYears(1));
            }
        };
    }

    private LocalDate fiscalStart(LocalDate day, int months) {
        int sinceFiscalStart = Math.floorMod(day.getMonthValue() - fiscalYearStart.getValue(), 12);
        return day.withDayOfMonth(1).minusMonths(sinceFiscalStart % months);
    }

    /** Tells whether a day is worked: a working day of the week and no holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return workingDays.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** Returns the working days of a span in order. */
    public Stream<LocalDate> workingDaysIn(Span span) {
        return span.from().datesUntil(span.to()).filter(this::isWorkingDay);
    }

    /**
     * Returns the share of a day's working time that has gone by at a moment: 0 to 1.
     *
     * @return 1 for a day that is over, 0 for one that has not begun or is not worked
     */
    public BigDecimal shareGone(LocalDate day, Instant moment) {
        if (!isWorkingDay(day)) {
            return BigDecimal.ZERO;
        }
        Instant start = ZonedDateTime.of(day, workdayStart, zone).toInstant();
        Instant end = ZonedDateTime.of(day, workdayEnd, zone).toInstant();
        if (!moment.isAfter(start)) {
            return BigDecimal.ZERO;
        }
        if (!moment.isBefore(end)) {
            return BigDecimal.ONE;
        }
        BigDecimal gone = BigDecimal.valueOf(Duration.between(start, moment).toMillis());
        BigDecimal whole = BigDecimal.valueOf(Duration.between(start, end).toMillis());
        return gone.divide(whole, SHARE_SCALE, RoundingMode.HALF_EVEN);
    }
}
