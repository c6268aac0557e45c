package io.pacesetter.bench.rules;

import io.pacesetter.rules.decide.Moment;
import io.pacesetter.rules.fact.Activity;
import io.pacesetter.rules.fact.Member;
import io.pacesetter.rules.fact.Occasion;
import io.pacesetter.rules.fact.Reading;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Limit;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Predicate.Comparator;
import io.pacesetter.rules.language.Predicate.Likeness;
import io.pacesetter.rules.language.Predicate.Trait;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.language.Trigger;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Rulebooks of any size, such as a sales team has them, and what happens to its members. */
final class Rulebooks {

    private static final List<String> TYPES = List.of("call", "email", "meeting", "demo", "deal_won");
    private static final int INDICATORS = 20;
    private static final Member ANA =
            new Member("ana", "AE", Set.of("Red", "EMEA"), Set.of("new"), 100, Set.of(), Set.of());

    private Rulebooks() {}

    /**
     * Makes rules: half are set off by activities of a type, half by crossings.
     *
     * @param seed other seeds give other rules
     */
    static List<Rule> of(int size, int seed) {
        return IntStream.range(0, size)
                .mapToObj(i -> i % 2 == 0 ? onActivity(i, seed) : onCrossing(i, seed))
                .toList();
    }

    /** Makes moments: activities of all types, each moving some of the indicators. */
    static List<Moment> moments(int size) {
        return IntStream.range(0, size).mapToObj(Rulebooks::moment).toList();
    }

    private static Rule onActivity(int i, int seed) {
        Expression points = new Expression.Rounded(
                new Expression.Arithmetic(Expression.Operator.TIMES, new Expression.Amount(), constant(i + 1 + seed)));
        return new Rule(
                "Activity " + i,
                new Trigger.Logged(List.of(TYPES.get(i / 2 % TYPES.size()))),
                List.of(
                        Clause.of(new Predicate.Has(Trait.ROLE, true, List.of("AE", "SDR"))),
                        new Clause(List.of(
                                new Predicate.Compare(
                                        new Expression.Amount(), Comparator.AT_LEAST, constant(1_000 + i * 50 + seed)),
                                new Predicate.Text(
                                        new Predicate.Field.Attribute("region"),
                                        Likeness.IS,
                                        List.of("Region " + i % 40))))),
                List.of(new Action.GivePoints(points, Action.Recipient.MEMBER)),
                List.of(new Limit.Cap(new BigDecimal(500), Horizon.WEEK)));
    }

    private static Rule onCrossing(int i, int seed) {
        return new Rule(
                "Crossing " + i,
                new Trigger.Crosses(quantity(i), true, new BigDecimal(5 + i + seed)),
                List.of(Clause.of(new Predicate.Has(Trait.TEAM, true, List.of("Red")))),
                List.of(
                        new Action.GivePoints(constant(20), Action.Recipient.MEMBER),
                        new Action.Celebrate("{member} made {value}")),
                List.of(new Limit.Times(1, Horizon.WEEK)));
    }

    private static Moment moment(int i) {
        Map<String, Reading> readings = new HashMap<>();
        for (int k = 0; k < INDICATORS; k++) {
            String slot = quantity(2 * k + 1).slot();
            BigDecimal before = new BigDecimal(i % 300);
            readings.put(slot, new Reading(slot, before, k % 5 == i % 5 ? before.add(BigDecimal.ONE) : before));
        }
        Activity activity = new Activity(
                TYPES.get(i % TYPES.size()),
                "crm",
                new BigDecimal(i % 7 * 1_000),
                "EUR",
                Map.of("region", "Region " + i % 60));
        return new Moment(new Occasion(DayOfWeek.MONDAY, true, Set.of(), null), ANA, activity, readings, Map.of());
    }

    private static Quantity quantity(int i) {
        return new Quantity.Indicator("indicator_" + i / 2 % INDICATORS, Scope.MEMBER, Horizon.WEEK, false);
    }

    private static Expression constant(int value) {
        return new Expression.Constant(new BigDecimal(value));
    }
}
