package io.pacesetter.rules.compile;

import io.pacesetter.rules.decide.Moment;
import io.pacesetter.rules.decide.Program;
import io.pacesetter.rules.fact.Activity;
import io.pacesetter.rules.fact.Member;
import io.pacesetter.rules.fact.Occasion;
import io.pacesetter.rules.fact.Reading;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.language.Trigger;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Runs a small rulebook over and over, so that Java has compiled Drools by the time that it matters. */
final class Warming {

    private static final int MOMENTS = 50_000;
    private static final Quantity CALLS = new Quantity.Indicator("calls", Scope.MEMBER, Horizon.WEEK, false);
    private static final Predicate LARGE = new Predicate.Compare(
            new Expression.Amount(), Predicate.Comparator.AT_LEAST, new Expression.Constant(BigDecimal.TEN));
    private static final Action POINTS =
            new Action.GivePoints(new Expression.Rounded(new Expression.Amount()), Action.Recipient.MEMBER);

    /** One rule for each kind of trigger that activities have. */
    static final List<Rule> RULES = List.of(
            new Rule(
                    "Call", new Trigger.Logged(List.of("call")), List.of(Clause.of(LARGE)), List.of(POINTS), List.of()),
            new Rule(
                    "Calls",
                    new Trigger.Crosses(CALLS, true, BigDecimal.TEN),
                    List.of(Clause.of(LARGE)),
                    List.of(POINTS),
                    List.of()));

    private static final Moment MOMENT = new Moment(
            new Occasion(DayOfWeek.MONDAY, true, Set.of(), null),
            new Member("warm", null, Set.of(), Set.of(), 1, Set.of(), Set.of()),
            new Activity("call", "warm", BigDecimal.TEN, null, Map.of()),
            Map.of(CALLS.slot(), new Reading(CALLS.slot(), BigDecimal.ONE, BigDecimal.TEN)),
            Map.of());

    /** How many rules to prove, one after the other; Java learns most of it from few. */
    static final List<Integer> SIZES = List.of(8, 32);

    private Warming() {}

    /** Makes rules that differ from those of any other size. */
    static List<Rule> rules(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> numbered(size * 1_000 + i))
                .toList();
    }

    private static Rule numbered(int number) {
        BigDecimal bar = BigDecimal.valueOf(number);
        Predicate large = new Predicate.Compare(
                new Expression.Amount(), Predicate.Comparator.AT_LEAST, new Expression.Constant(bar));
        Trigger trigger = number % 2 == 0 ? new Trigger.Logged(List.of("call")) : new Trigger.Crosses(CALLS, true, bar);
        return new Rule("Warm " + number, trigger, List.of(Clause.of(large)), List.of(POINTS), List.of());
    }

    /** Decides until it has done so often enough or for so long. */
    static void run(Program program, Duration most) {
        long begun = System.nanoTime();
        for (int i = 0; i < MOMENTS && System.nanoTime() - begun < most.toNanos(); i++) {
            program.decide(MOMENT);
        }
    }
}
