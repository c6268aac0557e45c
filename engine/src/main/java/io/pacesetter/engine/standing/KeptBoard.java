package io.pacesetter.engine.standing;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tally.FollowedMeasures;
import io.pacesetter.engine.tally.PersonValues;
import io.pacesetter.engine.tally.TallyVersion;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The board of everyone by one indicator over some days, kept in memory and carried on. What it shows is always as of the
 * version that it is asked for. Thread-safe.
 */
final class KeptBoard {

    private static final int ATTEMPTS = 3;

    /** What a board shows; valid until it is carried on. */
    interface Shown {

        /** Everyone's places. */
        List<Ranking.Place> places();

        /** Returns someone's rank before the day looked at; null if there is none to compare with. */
        @Nullable
        Integer rankBefore(long person);
    }

    /** What a board is made of, as of one version. */
    private record State(
            TallyVersion version,
            PersonValues values,
            Standing standing,
            @Nullable PersonValues valuesBefore,
            @Nullable Standing before)
            implements Shown {

        @Override
        public List<Ranking.Place> places() {
            return standing;
        }

        @Override
        public @Nullable Integer rankBefore(long person) {
            return before == null || valuesBefore == null || !valuesBefore.isAnyoneActive()
                    ? null
                    : before.rankOf(person);
        }

        private List<PersonValues> all() {
            return valuesBefore == null ? List.of(values) : List.of(values, valuesBefore);
        }

        private State as(TallyVersion later) {
            return new State(later, values, standing, valuesBefore, before);
        }
    }

    /**
     * Which board.
     *
     * @param measured the days that count
     * @param before the days to compare with; null if the board is compared with nothing
     */
    record Key(
            OrganizationId organization,
            long indicator,
            Span measured,
            @Nullable Span before) {}

    private final FollowedMeasures measures;
    private final Key key;
    private @Nullable State state;

    KeptBoard(FollowedMeasures measures, Key key) {
        this.measures = measures;
        this.key = key;
    }

    /** Uses what the board shows. */
    interface Use<T> {

        /** Reads what it needs and returns soon: others wait. */
        T read(Shown shown);
    }

    /**
     * Reads the board as of a version or a later one.
     *
     * @param people everyone who may be on it, as of the version's revision
     * @return null if the organization changes too fast to be read
     */
    synchronized <T> @Nullable T read(IndicatorDefinition indicator, People people, TallyVersion version, Use<T> use) {
        State known = state;
        // Should anything fail, what is kept may be half carried on
        state = null;
        if (known == null || known.version().revision() != version.revision()) {
            known = load(indicator, people, version.revision());
        } else if (isEarlier(known.version(), version)) {
            known = carryOn(known, indicator, people, version);
        }
        state = known;
        return known == null ? null : use.read(known);
    }

    private static boolean isEarlier(TallyVersion one, TallyVersion other) {
        return one.settled() < other.settled() || one.published() < other.published();
    }

    private @Nullable State load(IndicatorDefinition indicator, People people, long revision) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            State loaded = measures.inSnapshot(key.organization(), () -> load(indicator, people));
            if (loaded.version().revision() == revision) {
                return loaded;
            }
        }
        return null;
    }

    private State load(IndicatorDefinition indicator, People people) {
        TallyVersion version = measures.version(key.organization());
        PersonValues values = measures.read(key.organization(), indicator, key.measured());
        Standing standing = new Standing(indicator.lowerIsBetter());
        standing.change(Set.of(), people.on(key, indicator, values, values, people.everyone()));
        if (key.before() == null) {
            return new State(version, values, standing, null, null);
        }
        PersonValues valuesBefore = measures.read(key.organization(), indicator, key.before());
        Standing before = new Standing(indicator.lowerIsBetter());
        before.change(Set.of(), people.on(key, indicator, values, valuesBefore, people.everyone()));
        return new State(version, values, standing, valuesBefore, before);
    }

    private @Nullable State carryOn(State known, IndicatorDefinition indicator, People people, TallyVersion version) {
        List<Set<Long>> touched = measures.carryOn(key.organization(), known.all(), known.version(), version);
        if (touched == null) {
            return load(indicator, people, version.revision());
        }
        Set<Long> now = touched.get(0);
        move(known.standing(), now, people.on(key, indicator, known.values(), known.values(), now));
        Standing before = known.before();
        PersonValues valuesBefore = known.valuesBefore();
        if (before != null && valuesBefore != null) {
            // Who comes onto the board or leaves it does so in both
            move(before, now, people.on(key, indicator, known.values(), valuesBefore, now));
        }
        return known.as(version);
    }

    private static void move(Standing standing, Set<Long> touched, List<Standing.Valued> on) {
        if (!touched.isEmpty()) {
            standing.change(touched, on);
        }
    }

    /** Everyone who may be on boards, by name. */
    record People(Roster roster, List<Contender> byName, Map<Long, Integer> order) {

        static People in(Roster roster) {
            List<Contender> byName = Contenders.everyoneIn(roster);
            Map<Long, Integer> order = new HashMap<>();
            for (int i = 0; i < byName.size(); i++) {
                order.put(byName.get(i).id(), i);
            }
            return new People(roster, byName, order);
        }

        Collection<Long> everyone() {
            return order.keySet();
        }

        /** Returns who of some people is on the board, with their values over days that need not be the board's. */
        List<Standing.Valued> on(
                Key key,
                IndicatorDefinition indicator,
                PersonValues values,
                PersonValues shown,
                Collection<Long> some) {
            boolean accumulates = indicator.measure().aggregation().accumulates();
            List<Standing.Valued> on = new ArrayList<>(some.size());
            for (long person : some) {
                Integer place = order.get(person);
                if (place != null && (roster.belonged(person, key.measured()) || values.isActive(person))) {
                    BigDecimal value = shown.of(person);
                    on.add(new Standing.Valued(
                            byName.get(place), place, value == null && accumulates ? BigDecimal.ZERO : value));
                }
            }
            return on;
        }
    }
}
