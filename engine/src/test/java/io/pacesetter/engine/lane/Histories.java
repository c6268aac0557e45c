package io.pacesetter.engine.lane;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Generates what may happen to an organization in a week. Playing one has nothing random, so that it can be shrunk. */
final class Histories {

    static final List<String> PEOPLE = List.of("ana", "ben", "cho");
    static final int DAYS = 6;
    static final int NODES = 3;
    private static final int IDS = 25;

    /** Where and when: a place without summer time, and two in the days of its change, of an hour and of half an hour. */
    enum Place {
        SEOUL("Asia/Seoul", "2025-03-01T00:00:00Z"),
        NEW_YORK("America/New_York", "2025-03-07T00:00:00Z"),
        LORD_HOWE("Australia/Lord_Howe", "2025-04-03T00:00:00Z");

        private final ZoneId zone;
        private final Instant start;

        Place(String zone, String start) {
            this.zone = ZoneId.of(zone);
            this.start = Instant.parse(start);
        }

        ZoneId zone() {
            return zone;
        }

        Instant start() {
            return start;
        }
    }

    /** A week in a place, and a moment of it at which to look back. */
    record History(Place place, List<Step> steps, int lookMinute) {}

    /** One thing that happens. */
    sealed interface Step {}

    /** A source reports activities. */
    record Reported(List<Report> reports) implements Step {}

    /** Someone works in another team from a day on. */
    record Moved(String who, int day, String team) implements Step {}

    /** A node settles a batch, or crashes in place of the commit. */
    record Worked(int node, boolean crashes) implements Step {}

    /** The jobs that are queued run. */
    record Recomputed() implements Step {}

    /** What a report says of an activity: something, the same as before, or that it is deleted. */
    enum Says {
        THIS,
        AGAIN,
        DELETED
    }

    /** A report of one activity; {@code share} is the owner's, the rest is that of the next person. */
    record Report(Says says, int id, Done done) {}

    /** What was done. */
    record Done(
            String type, String owner, int minute, @Nullable BigDecimal share, Figures figures) {}

    /** The figures of an activity. */
    record Figures(
            @Nullable BigDecimal amount,
            @Nullable String account,
            @Nullable BigDecimal minutes) {}

    private Histories() {}

    static Arbitrary<History> all() {
        return Combinators.combine(
                        Arbitraries.of(Place.class),
                        steps().list().ofMinSize(1).ofMaxSize(40),
                        Arbitraries.integers().between(0, DAYS * 24 * 60))
                .as(History::new);
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Step> reported = reports().list().ofMinSize(1).ofMaxSize(8).map(Reported::new);
        Arbitrary<Step> moved = Combinators.combine(
                        Arbitraries.of(PEOPLE),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.of("West", "East"))
                .as(Moved::new);
        Arbitrary<Step> worked = Combinators.combine(
                        Arbitraries.integers().between(0, NODES - 1), Arbitraries.of(false, false, false, true))
                .as(Worked::new);
        Arbitrary<Step> recomputed = Arbitraries.just(new Recomputed());
        return Arbitraries.frequencyOf(
                Tuple.of(8, reported), Tuple.of(1, moved), Tuple.of(9, worked), Tuple.of(2, recomputed));
    }

    private static Arbitrary<Report> reports() {
        Arbitrary<Says> says =
                Arbitraries.frequency(Tuple.of(6, Says.THIS), Tuple.of(2, Says.AGAIN), Tuple.of(2, Says.DELETED));
        return Combinators.combine(says, Arbitraries.integers().between(0, IDS - 1), done())
                .as(Report::new);
    }

    private static Arbitrary<Done> done() {
        Arbitrary<BigDecimal> shares = Arbitraries.integers()
                .between(1, 99_999_999)
                .map(hundredMillionths -> BigDecimal.valueOf(hundredMillionths, 8));
        return Combinators.combine(
                        Arbitraries.of("call", "deal_won", "deal_lost"),
                        Arbitraries.of(PEOPLE),
                        Arbitraries.integers().between(0, DAYS * 24 * 60 - 1),
                        shares.injectNull(0.7),
                        figures())
                .as(Done::new);
    }

    private static Arbitrary<Figures> figures() {
        Arbitrary<BigDecimal> amounts = Combinators.combine(
                        Arbitraries.integers().between(-500_000, 1_500_000),
                        Arbitraries.integers().between(0, 4))
                .as(BigDecimal::valueOf);
        Arbitrary<BigDecimal> minutes =
                Arbitraries.integers().between(0, 5_000).map(tenths -> BigDecimal.valueOf(tenths, 1));
        return Combinators.combine(
                        amounts.injectNull(0.4),
                        Arbitraries.of("Initech", "initech", "한빛", "Hooli").injectNull(0.3),
                        minutes.injectNull(0.3))
                .as(Figures::new);
    }
}
