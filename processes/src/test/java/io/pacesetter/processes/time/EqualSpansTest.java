package io.pacesetter.processes.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.org.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EqualSpansTest {

    private static final LocalDate THURSDAY = LocalDate.of(2025, 5, 15);
    private static final int FAR = 370;

    @Test
    void holdTheSameWorkingDaysOnBothSidesOfTheSession() {
        EqualSpans spans = EqualSpans.around(THURSDAY, 3, FAR, EqualSpansTest::weekday);

        assertThat(spans.before()).isEqualTo(new Span(LocalDate.of(2025, 5, 12), THURSDAY));
        assertThat(spans.after()).isEqualTo(new Span(LocalDate.of(2025, 5, 16), LocalDate.of(2025, 5, 21)));
        assertThat(spans.workingDays()).isEqualTo(3);
    }

    @Test
    void reachFartherWhereTheMemberWasAway() {
        LocalDate away = LocalDate.of(2025, 5, 19);

        EqualSpans spans = EqualSpans.around(THURSDAY, 3, FAR, day -> weekday(day) && !day.equals(away));

        assertThat(spans.after().to()).isEqualTo(LocalDate.of(2025, 5, 22));
        assertThat(spans.workingDays()).isEqualTo(3);
    }

    @Test
    void areAsShortAsTheTimeOfANewcomer() {
        LocalDate joined = LocalDate.of(2025, 5, 14);

        EqualSpans spans = EqualSpans.around(THURSDAY, 5, FAR, day -> weekday(day) && !day.isBefore(joined));

        assertThat(spans.workingDays()).isEqualTo(1);
        assertThat(spans.before()).isEqualTo(new Span(joined, THURSDAY));
        assertThat(spans.after()).isEqualTo(new Span(LocalDate.of(2025, 5, 16), LocalDate.of(2025, 5, 17)));
    }

    @Test
    void areEmptyForWhoJoinedOnTheDayOfTheSession() {
        EqualSpans spans = EqualSpans.around(THURSDAY, 5, FAR, day -> weekday(day) && !day.isBefore(THURSDAY));

        assertThat(spans.workingDays()).isZero();
        assertThat(spans.before().days()).isZero();
        assertThat(spans.after().days()).isZero();
    }

    @Test
    void lookNoFartherThanTold() {
        EqualSpans spans = EqualSpans.around(THURSDAY, 5, 4, EqualSpansTest::weekday);

        assertThat(spans.workingDays()).isEqualTo(2);
        assertThat(spans.before()).isEqualTo(new Span(LocalDate.of(2025, 5, 13), THURSDAY));
        assertThat(spans.after()).isEqualTo(new Span(LocalDate.of(2025, 5, 16), LocalDate.of(2025, 5, 20)));
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }
}
