package io.pacesetter.api.organization;

import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** Names periods alike in every language; a fiscal year that spans two calendar years names both. */
final class PeriodLabel {

    private PeriodLabel() {}

    static String of(Period period, Span span, Month fiscalYearStart) {
        LocalDate from = span.from();
        return switch (period) {
            case DAY -> from.toString();
            case WEEK -> from + " – " + span.to().minusDays(1);
            case MONTH -> YearMonth.from(from).toString();
            case QUARTER -> year(from, fiscalYearStart) + " Q" + (monthsInto(from, fiscalYearStart) / 3 + 1);
            case YEAR -> year(from, fiscalYearStart);
        };
    }

    private static String year(LocalDate day, Month fiscalYearStart) {
        int first = day.minusMonths(monthsInto(day, fiscalYearStart)).getYear();
        return fiscalYearStart == Month.JANUARY ? String.valueOf(first) : "%d/%02d".formatted(first, (first + 1) % 100);
    }

    private static int monthsInto(LocalDate day, Month fiscalYearStart) {
        return Math.floorMod(day.getMonthValue() - fiscalYearStart.getValue(), 12);
    }
}
