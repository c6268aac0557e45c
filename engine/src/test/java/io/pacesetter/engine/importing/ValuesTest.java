package io.pacesetter.engine.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.org.Calendar;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How dates and amounts in files are read. */
class ValuesTest {

    private static final Calendar SEOUL = new Calendar(
            ZoneId.of("Asia/Seoul"),
            DayOfWeek.MONDAY,
            Month.JANUARY,
            Set.of(DayOfWeek.MONDAY),
            Set.of(),
            LocalTime.of(9, 0),
            LocalTime.of(18, 0));

    private static Instant read(@Nullable String format, String text) {
        return new Dates(format, SEOUL).instant(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M/d/yyyy|3/1/2017|2017-03-01T03:00:00Z",
                "M/d/yyyy|12/31/2017|2017-12-31T03:00:00Z",
                "MM/dd/yyyy HH:mm|03/01/2017 18:30|2017-03-01T09:30:00Z",
                "yyyy년 M월 d일|2017년 3월 1일|2017-03-01T03:00:00Z",
                "yyyy-MM-dd a h:mm|2017-03-01 오후 6:30|2017-03-01T09:30:00Z",
                "d MMM yyyy|1 MAR 2017|2017-03-01T03:00:00Z",
                "yyyy-MM-dd'T'HH:mm:ssXXX|2017-03-01T00:00:00-05:00|2017-03-01T05:00:00Z"
            })
    void readsDatesOfTheFormat(String format, String text, Instant moment) {
        assertThat(read(format, text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03-01,2017-03-01T03:00:00Z",
        "2017-03-01T18:30,2017-03-01T09:30:00Z",
        "2017-03-01 18:30:15,2017-03-01T09:30:15Z",
        "2017-03-01T18:30:15.5Z,2017-03-01T18:30:15.500Z",
        "2017-03-01T18:30+0200,2017-03-01T16:30:00Z",
    })
    void readsIsoDatesWithoutAFormat(String text, Instant moment) {
        assertThat(read(null, text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "M/d/yyyy,2/30/2017",
        "M/d/yyyy,13/1/2017",
        "M/d/yyyy,2017-03-01",
        "M/d/yyyy,0/1/2017",
        "M/d/yyyy,3/1/2017 noon",
        ",2017-02-29",
        ",3/1/2017",
        ",yesterday"
    })
    void refusesImpossibleDates(@Nullable String format, String text) {
        assertThatThrownBy(() -> read(format, text))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(text)
                .hasMessageContaining(format == null ? "2025-03-31" : format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1054|1054",
                "1,234.50|1234.50",
                "1,234,567|1234567",
                "-12.5|-12.5",
                "+3|3",
                ".5|0.5",
                "12.|12",
                "0|0"
            })
    void readsAmounts(String text, BigDecimal value) {
        assertThat(new Amounts(false).read(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,50|1234.50", "1 234 567|1234567", "0,5|0.5", "12|12"})
    void readsAmountsWithADecimalComma(String text, BigDecimal value) {
        assertThat(new Amounts(true).read(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "$5",
                "1,23,4",
                "1,2345",
                "--1",
                "1e5",
                "NaN",
                "12,5",
                ".",
                "+",
                "1.2.3",
                "１２",
                "111111111111111111111111111111111111111111111111111111111111111111"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> new Amounts(false).read(text))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("is not a number");
    }
}
