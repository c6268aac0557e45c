package io.pacesetter.processes.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.people.Roster;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Work is from 02:30 to 10:00, so that the hours at which clocks are turned matter. */
class WorkingTimeTest {

    private static final LocalDate EASTER_MONDAY = LocalDate.of(2025, 4, 21);

    @Test
    void beginsAfterTheHourThatIsSkippedInBerlin() {
        WorkingTime berlin = in("Europe/Berlin");
        LocalDate skipping = LocalDate.of(2025, 3, 30);

        assertThat(berlin.startOfDay(skipping)).isEqualTo(Instant.parse("2025-03-30T01:00:00Z"));
        assertThat(berlin.moment(skipping.atTime(2, 59, 59))).isEqualTo(Instant.parse("2025-03-30T01:00:00Z"));
        assertThat(berlin.moment(skipping.atTime(1, 59, 59))).isEqualTo(Instant.parse("2025-03-30T00:59:59Z"));
        assertThat(berlin.moment(skipping.atTime(3, 0))).isEqualTo(Instant.parse("2025-03-30T01:00:00Z"));
        assertThat(berlin.endOfDay(skipping)).isEqualTo(Instant.parse("2025-03-30T08:00:00Z"));
    }

    @Test
    void beginsAfterTheHourThatIsSkippedInNewYork() {
        LocalDate skipping = LocalDate.of(2025, 3, 9);

        assertThat(in("America/New_York").startOfDay(skipping)).isEqualTo(Instant.parse("2025-03-09T07:00:00Z"));
    }

    @Test
    void beginsInTheFirstOfTheTwoHoursThatAreTheSame() {
        LocalDateTime inBerlin = LocalDateTime.of(2025, 10, 26, 2, 30);
        LocalDateTime inNewYork = LocalDateTime.of(2025, 11, 2, 1, 30);

        assertThat(in("Europe/Berlin").moment(inBerlin)).isEqualTo(Instant.parse("2025-10-26T00:30:00Z"));
        assertThat(in("America/New_York").moment(inNewYork)).isEqualTo(Instant.parse("2025-11-02T05:30:00Z"));
    }

    @Test
    void countsWorkingDaysAcrossTheTurnOfTheClock() {
        WorkingTime berlin = in("Europe/Berlin");
        LocalDate friday = LocalDate.of(2025, 3, 28);

        assertThat(berlin.plusWorkingDays(friday, 1)).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(berlin.plusWorkingDays(LocalDate.of(2025, 3, 31), -1)).isEqualTo(friday);
        assertThat(berlin.plusWorkingDays(LocalDate.of(2025, 3, 30), 0)).isEqualTo(LocalDate.of(2025, 3, 31));
    }

    @Test
    void countsNeitherHolidaysNorAbsences() {
        Roster.Leave tuesday = new Roster.Leave(1, EASTER_MONDAY.plusDays(1), EASTER_MONDAY.plusDays(2));
        WorkingTime time = new WorkingTime(calendar("Europe/Berlin"), List.of(tuesday));

        assertThat(time.plusWorkingDays(LocalDate.of(2025, 4, 18), 1)).isEqualTo(LocalDate.of(2025, 4, 23));
    }

    private static WorkingTime in(String zone) {
        return new WorkingTime(calendar(zone), List.of());
    }

    private static Calendar calendar(String zone) {
        return new Calendar(
                ZoneId.of(zone),
                DayOfWeek.MONDAY,
                Month.JANUARY,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Set.of(EASTER_MONDAY),
                LocalTime.of(2, 30),
                LocalTime.of(10, 0));
    }
}
