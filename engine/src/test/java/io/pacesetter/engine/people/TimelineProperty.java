package io.pacesetter.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever is done to a timeline, it holds one thing a day, and differs where it says it does. */
class TimelineProperty {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 40;

    /** One change; {@code value} null is an end. */
    record Step(@Nullable String value, @Nullable LocalDate day) {

        Timeline<String> applyTo(Timeline<String> timeline) {
            if (value != null) {
                return timeline.holding(value, day);
            }
            return day == null ? timeline : timeline.endingAt(day);
        }
    }

    @Property
    void neverHoldsTwoThingsOnOneDay(@ForAll("histories") List<Step> steps) {
        Timeline<String> timeline = play(steps);

        START.minusDays(1)
                .datesUntil(START.plusDays(DAYS))
                .forEach(day -> assertThat(timeline.entries().stream().filter(entry -> entry.covers(day)))
                        .hasSizeLessThanOrEqualTo(1));
    }

    @Property
    void aChangeLeavesTheDaysBeforeAlone(@ForAll("histories") List<Step> steps, @ForAll("steps") Step step) {
        Timeline<String> before = play(steps);

        Timeline<String> after = step.applyTo(before);

        Map<LocalDate, String> expected = valuesOf(before);
        Map<LocalDate, String> found = valuesOf(after);
        LocalDate from = step.day();
        if (from != null) {
            expected.keySet().removeIf(day -> !day.isBefore(from));
            found.keySet().removeIf(day -> !day.isBefore(from));
            assertThat(found).isEqualTo(expected);
        }
        if (step.value() != null) {
            assertThat(after.at(from).map(Timeline.Entry::value)).contains(step.value());
        }
    }

    @Property
    void theDifferenceSpansExactlyTheDaysThatDiffer(
            @ForAll("histories") List<Step> one, @ForAll("histories") List<Step> other) {
        Timeline<String> a = play(one);
        Timeline<String> b = play(other);
        List<LocalDate> differing = START.minusDays(1)
                .datesUntil(START.plusDays(DAYS + 1))
                .filter(day -> !Objects.equals(valuesOf(a).get(day), valuesOf(b).get(day)))
                .toList();

        var difference = a.difference(b, Objects::equals);

        assertThat(difference.isEmpty()).isEqualTo(differing.isEmpty());
        difference.ifPresent(days -> {
            LocalDate first = differing.get(0);
            LocalDate last = differing.get(differing.size() - 1);
            assertThat(days.from()).isEqualTo(first.isBefore(START) ? null : first);
            assertThat(days.to()).isEqualTo(last.isBefore(START.plusDays(DAYS)) ? last.plusDays(1) : null);
        });
    }

    private static Timeline<String> play(List<Step> steps) {
        Timeline<String> timeline = Timeline.empty();
        for (Step step : steps) {
            timeline = step.applyTo(timeline);
        }
        return timeline;
    }

    private static Map<LocalDate, String> valuesOf(Timeline<String> timeline) {
        Map<LocalDate, String> values = new HashMap<>();
        START.minusDays(1)
                .datesUntil(START.plusDays(DAYS + 1))
                .forEach(day -> timeline.on(day).ifPresent(entry -> values.put(day, entry.value())));
        return values;
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return steps().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.of("West", "East", "North").injectNull(0.25),
                        Arbitraries.integers()
                                .between(0, DAYS - 1)
                                .map(START::plusDays)
                                .injectNull(0.15))
                .as(Step::new);
    }
}
