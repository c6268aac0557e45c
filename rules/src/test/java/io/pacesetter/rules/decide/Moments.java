package io.pacesetter.rules.decide;

import io.pacesetter.rules.fact.Activity;
import io.pacesetter.rules.fact.GoalStatus;
import io.pacesetter.rules.fact.Member;
import io.pacesetter.rules.fact.Occasion;
import io.pacesetter.rules.fact.Reading;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Quantity;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Moments that the rules of {@link EveryCase} have something to say about. */
final class Moments {

    static final Occasion MONDAY = new Occasion(DayOfWeek.MONDAY, true, Set.of(), null);
    static final Member ANA =
            new Member("ana", "AE", Set.of("Red", "EMEA"), Set.of("new"), 100, Set.of("hero"), Set.of("spring"));
    static final Activity CALL =
            new Activity("call", "crm", new BigDecimal("1000"), "EUR", Map.of("region", "EMEA", "price", "12.5"));

    private static final String STATUS = "status/calls/member/week";

    private Moments() {}

    /** Ana's call that is her 51st this week. */
    static Moment call() {
        return of(CALL);
    }

    static Moment of(@Nullable Activity activity) {
        Map<String, Reading> readings = Map.of(
                EveryCase.CALLS.slot(),
                new Reading(EveryCase.CALLS.slot(), new BigDecimal("50"), new BigDecimal("51")));
        return new Moment(MONDAY, ANA, activity, readings, Map.of());
    }

    /** Any. */
    static Arbitrary<Moment> any() {
        return Combinators.combine(occasions(), members(), activities(), readings(), statuses())
                .as(Moment::new);
    }

    /** The same moment with a reading of everything that rules need, made of the numbers that it has. */
    static Moment withReadings(Moment moment, Needs needs) {
        List<Reading> found = List.copyOf(moment.readings().values());
        Map<String, Reading> readings = new HashMap<>();
        Stream.concat(needs.quantities().keySet().stream(), needs.recents().keySet().stream())
                .forEach(slot -> {
                    Reading like = found.get(Math.floorMod(slot.hashCode(), found.size()));
                    readings.put(slot, new Reading(slot, like.before(), like.after()));
                });
        return new Moment(moment.occasion(), moment.member(), moment.activity(), readings, moment.statuses());
    }

    private static Arbitrary<Occasion> occasions() {
        Arbitrary<Set<String>> closed = Arbitraries.of(Set.of(), Set.of("day"), Set.of("day", "week"));
        Arbitrary<String> phase =
                Arbitraries.of("starts", "closes", "becomes_final").injectNull(0.6);
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), Arbitraries.of(true, false), closed, phase)
                .as(Occasion::new);
    }

    private static Arbitrary<Member> members() {
        return Combinators.combine(
                        Arbitraries.of("AE", "SDR").injectNull(0.2),
                        some("Red", "Blue", "AE"),
                        some("AE", "new"),
                        Arbitraries.longs().between(0, 400),
                        some("hero", "ace"),
                        some("spring", "autumn"))
                .as((role, teams, tags, tenure, badges, contests) ->
                        new Member("ana", role, teams, tags, tenure, badges, contests));
    }

    private static Arbitrary<Activity> activities() {
        Arbitrary<Map<String, String>> attributes = Arbitraries.maps(
                        Arbitraries.of("region", "price"),
                        Arbitraries.of("EMEA", "call", "EM", "0", "12.5", "-3", "1e9", "", "1,000", "0.00001"))
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of("call", "meeting", "demo"),
                        Arbitraries.of("crm", "EM", "call centre"),
                        numbers().injectNull(0.2),
                        Arbitraries.of("EUR", "EMU").injectNull(0.2),
                        attributes)
                .as(Activity::new)
                .injectNull(0.3);
    }

    private static Arbitrary<Map<String, Reading>> readings() {
        List<String> slots = new ArrayList<>(
                EveryCase.quantities().stream().map(Quantity::slot).toList());
        EveryCase.expressions().stream()
                .filter(Expression.Recent.class::isInstance)
                .forEach(recent -> slots.add(((Expression.Recent) recent).slot()));
        Arbitrary<BigDecimal> number = numbers().injectNull(0.2);
        return Combinators.combine(
                        number.list().ofSize(slots.size()), number.list().ofSize(slots.size()))
                .as((before, after) -> {
                    Map<String, Reading> readings = new HashMap<>();
                    for (int i = 0; i < slots.size(); i++) {
                        readings.put(slots.get(i), new Reading(slots.get(i), before.get(i), after.get(i)));
                    }
                    return readings;
                });
    }

    private static Arbitrary<Map<String, GoalStatus>> statuses() {
        Arbitrary<String> status = Arbitraries.of("ahead", "behind", "at_risk").injectNull(0.3);
        return Combinators.combine(status, status)
                .as((before, now) -> Map.of(STATUS, new GoalStatus(STATUS, before, now)))
                .injectNull(0.2)
                .map(found -> found == null ? Map.of() : found);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.of("0", "1", "10", "49", "50", "50.5", "50.50", "51", "999.99995", "1000", "-7", "3000000")
                .map(BigDecimal::new);
    }

    private static Arbitrary<Set<String>> some(String... of) {
        return Arbitraries.of(of).set().ofMaxSize(2);
    }
}
