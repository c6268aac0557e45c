package io.pacesetter.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.language.Purpose;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static final Instant START = Instant.parse("2025-05-01T00:00:00Z");

    private static Instant day(int day) {
        return START.plusSeconds(day * 86_400L);
    }

    private static Edition version(long rulebook, int number, int from, @Nullable Integer to) {
        return new Edition(
                rulebook,
                "book-" + rulebook,
                Purpose.GOAL,
                null,
                number,
                day(from),
                day(from),
                to == null ? null : day(to));
    }

    private static List<String> told(List<Edition> stretches) {
        return stretches.stream()
                .map(one -> one.version() + ": " + days(one.from()) + "-" + (one.to() == null ? "" : days(one.to())))
                .toList();
    }

    private static long days(Instant moment) {
        return (moment.getEpochSecond() - START.getEpochSecond()) / 86_400;
    }

    @Test
    void endEachVersionWithItsSuccessor() {
        List<Edition> versions = List.of(version(1, 1, 0, null), version(1, 2, 5, null), version(2, 1, 3, null));

        assertThat(told(Stretches.of(versions, List.of()))).containsExactly("1: 0-5", "2: 5-", "1: 3-");
    }

    @Test
    void leaveOutWhatWasWithdrawn() {
        List<Edition> versions = List.of(version(1, 1, 0, null), version(1, 2, 9, 9), version(1, 3, 4, null));

        assertThat(told(Stretches.of(versions, List.of()))).containsExactly("1: 0-4", "3: 4-");
    }

    @Test
    void endWithTheRulebookAndBeginAgain() {
        List<Edition> versions = List.of(version(1, 1, 0, 2), version(1, 2, 5, null));

        assertThat(told(Stretches.of(versions, List.of()))).containsExactly("1: 0-2", "2: 5-");
    }

    @Test
    void haveGapsWhereTheRulebookWasSuspended() {
        List<Edition> versions = List.of(version(1, 1, 0, null), version(1, 2, 5, null));
        List<Stretches.Gap> gaps = List.of(
                new Stretches.Gap(1, day(1), day(2)),
                new Stretches.Gap(2, day(1), day(9)),
                new Stretches.Gap(1, day(4), day(6)),
                new Stretches.Gap(1, day(8), null));

        assertThat(told(Stretches.of(versions, gaps))).containsExactly("1: 0-1", "1: 2-4", "2: 6-8");
    }
}
