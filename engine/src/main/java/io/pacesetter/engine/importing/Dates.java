package io.pacesetter.engine.importing;

import io.pacesetter.engine.org.Calendar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads days and times strictly: there is no February 30. A day without a time is its noon in the organization. */
final class Dates {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']HH:mm")
            .optionalStart()
            .appendPattern(":ss")
            .optionalStart()
            .appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .optionalEnd()
            .optionalStart()
            .appendPattern("[XXX][XX][X]")
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final List<DateTimeFormatter> formats;
    private final @Nullable String pattern;
    private final Calendar calendar;

    /**
     * Reads dates of a format; ISO 8601 if that is null.
     *
     * @throws IllegalArgumentException if the format is none
     */
    Dates(@Nullable String pattern, Calendar calendar) {
        this.pattern = pattern;
        this.calendar = calendar;
        this.formats = pattern == null ? List.of(ISO) : formats(pattern);
    }

    private static List<DateTimeFormatter> formats(String pattern) {
        // y is the year of an era; strict reading wants u, the year
        String years = pattern.replaceAll("y(?=([^']*'[^']*')*[^']*$)", "u");
        return Stream.of(Locale.ENGLISH, Locale.KOREAN)
                .map(locale -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(years)
                        .toFormatter(locale)
                        .withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }

    /** @throws Unreadable if the text, which is not blank, is no date of the format */
    Instant instant(String text) {
        TemporalAccessor read = read(text.strip());
        if (read instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (read instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        if (read instanceof LocalDateTime time) {
            return time.atZone(calendar.zone()).toInstant();
        }
        return calendar.noonOf(LocalDate.from(read));
    }

    /** @throws Unreadable if the text, which is not blank, is no date of the format */
    LocalDate day(String text) {
        TemporalAccessor read = read(text.strip());
        return read instanceof LocalDate day ? day : calendar.dayOf(instant(text));
    }

    /** Tells whether what the format writes can be read back as a day: whether day, month and year are in it. */
    boolean isComplete() {
        ZonedDateTime some = ZonedDateTime.of(2025, 3, 31, 13, 30, 0, 0, calendar.zone());
        return fits(some.format(formats.get(0)));
    }

    /** Tells whether a text is a date of the format. */
    boolean fits(String text) {
        try {
            read(text.strip());
            return true;
        } catch (Unreadable e) {
            return false;
        }
    }

    private TemporalAccessor read(String text) {
        for (DateTimeFormatter format : formats) {
            try {
                return format.parseBest(
                        text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            } catch (DateTimeException e) {
                // the next locale may know the words
            }
        }
        throw new Unreadable(
                pattern == null
                        ? Words.quoted(text)
                                + " is not a date such as 2025-03-31 or a time such as 2025-03-31T09:30:00Z;"
                                + " name the file's format as dateFormat, such as M/d/yyyy"
                        : Words.quoted(text) + " is not a date of the format " + pattern);
    }
}
