package io.pacesetter.engine.settlement;

import io.pacesetter.engine.settlement.ContestField.Contest;
import io.pacesetter.rules.language.Trigger.Phase;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The phases that contests come to, in order, and how many of them have come. Not thread-safe. */
final class Phases {

    /** A contest comes to a phase. */
    record Tick(Instant at, Contest contest, Phase phase) {

        /** Returns its place in the order of occurrence. */
        Position position() {
            return new Position(at, "", "");
        }
    }

    private final List<Tick> ticks;
    private int next;

    private Phases(List<Tick> ticks, int next) {
        this.ticks = ticks;
        this.next = next;
    }

    /** Returns the phases from a moment on, none of which has come. */
    static Phases from(Instant start, Collection<Contest> contests) {
        List<Tick> ticks = contests.stream()
                .flatMap(Phases::of)
                .filter(tick -> !tick.at().isBefore(start))
                .sorted(Comparator.comparing(Tick::at)
                        .thenComparing(tick -> tick.contest().key())
                        .thenComparing(Tick::phase))
                .toList();
        return new Phases(ticks, 0);
    }

    private static Stream<Tick> of(Contest contest) {
        Stream<Tick> known = Stream.of(
                new Tick(contest.from(), contest, Phase.STARTS), new Tick(contest.to(), contest, Phase.CLOSES));
        Instant finalAt = contest.finalAt();
        return finalAt == null
                ? known
                : Stream.concat(known, Stream.of(new Tick(finalAt, contest, Phase.BECOMES_FINAL)));
    }

    /** Returns phases of which as many have come, that go their own way. */
    Phases copy() {
        return new Phases(ticks, next);
    }

    /** Lets the next phase come if that is before a moment; null if none is. */
    @Nullable
    Tick before(Instant end) {
        return next < ticks.size() && ticks.get(next).at().isBefore(end) ? ticks.get(next++) : null;
    }

    /** Returns when the next phase comes; the far future if none does. */
    Instant next() {
        return next < ticks.size() ? ticks.get(next).at() : Instant.MAX;
    }
}
