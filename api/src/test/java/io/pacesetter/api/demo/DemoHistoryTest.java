package io.pacesetter.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.org.Calendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoHistoryTest {

    private static final LocalDate THURSDAY = LocalDate.of(2025, 5, 15);

    private final DemoHistory history = new DemoHistory(new Calendar(
            ZoneOffset.UTC,
            DayOfWeek.MONDAY,
            Month.JANUARY,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Set.of(),
            LocalTime.of(9, 0),
            LocalTime.of(18, 0)));

    @Test
    void tellsAMorningAgainInTheEveningAsItWas() {
        Instant noon = THURSDAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
        Instant midnight = THURSDAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);

        for (DemoCast.DemoPerson person : DemoCast.people()) {
            assertThat(history.of(person, THURSDAY, midnight)).containsAll(history.of(person, THURSDAY, noon));
        }
    }

    @Test
    void restsOnDaysOff() {
        assertThat(DemoCast.people())
                .allSatisfy(person -> assertThat(history.of(person, THURSDAY.plusDays(2), Instant.MAX))
                        .isEmpty());
    }
}
