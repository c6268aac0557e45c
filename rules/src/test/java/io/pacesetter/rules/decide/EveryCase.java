package io.pacesetter.rules.decide;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Expression.Operator;
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
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One of everything that a rule can be made of. */
public final class EveryCase {

    static final Quantity CALLS = new Quantity.Indicator("calls", Scope.MEMBER, Horizon.WEEK, false);

    private EveryCase() {}

    /** Every trigger. */
    static List<Trigger> triggers() {
        Stream<Trigger> crossings = quantities().stream()
                .map(of -> new Trigger.Crosses(of, of.slot().length() % 2 == 0, number("50.5")));
        return Stream.concat(
                        crossings,
                        Stream.of(
                                new Trigger.Logged(List.of()),
                                new Trigger.Logged(List.of("call")),
                                new Trigger.Logged(List.of("call", "meeting")),
                                new Trigger.StatusBecomes("calls", Scope.MEMBER, Horizon.WEEK, Status.BEHIND),
                                new Trigger.Closes(Horizon.DAY),
                                new Trigger.Closes(Horizon.WEEK),
                                new Trigger.Reaches(Trigger.Phase.STARTS),
                                new Trigger.Reaches(Trigger.Phase.BECOMES_FINAL)))
                .toList();
    }

    /** Every quantity. */
    static List<Quantity> quantities() {
        return List.of(
                CALLS,
                new Quantity.Indicator("revenue", Scope.TEAM, Horizon.MONTH, true),
                new Quantity.Goal("calls", Scope.MEMBER, Horizon.WEEK, Quantity.Aspect.PACE),
                new Quantity.Streak("calls", number("20"), Horizon.DAY),
                new Quantity.Points(Horizon.EVER),
                new Quantity.Score(),
                new Quantity.Rank());
    }

    /** Every expression. */
    static List<Expression> expressions() {
        Expression amount = new Expression.Amount();
        Expression price = new Expression.Attribute("price");
        Stream<Expression> operations =
                Arrays.stream(Operator.values()).map(of -> new Expression.Arithmetic(of, amount, price));
        return Stream.concat(
                        operations,
                        Stream.of(
                                constant("2.5"),
                                amount,
                                price,
                                new Expression.Reading(CALLS),
                                new Expression.Tenure(),
                                new Expression.Recent(List.of("call", "meeting"), 60, "account"),
                                new Expression.Recent(List.of(), 60, null),
                                new Expression.Extreme(true, List.of(amount, price, constant("1"))),
                                new Expression.Extreme(false, List.of(amount, price)),
                                new Expression.Rounded(amount)))
                .toList();
    }

    /** Every predicate. */
    static List<Predicate> predicates() {
        Stream<Predicate> comparisons = Arrays.stream(Comparator.values())
                .map(by -> new Predicate.Compare(new Expression.Amount(), by, constant("1000")));
        Stream<Predicate> numbers =
                expressions().stream().map(of -> new Predicate.Compare(of, Comparator.AT_LEAST, constant("10")));
        Stream<Predicate> texts = Arrays.stream(Likeness.values())
                .flatMap(like -> fields().map(field -> new Predicate.Text(field, like, List.of("call", "EM"))));
        Stream<Predicate> traits = Arrays.stream(Trait.values())
                .flatMap(trait -> Stream.of(true, false).map(is -> new Predicate.Has(trait, is, List.of("AE", "Red"))));
        Stream<Predicate> others = Stream.of(true, false)
                .flatMap(is -> Stream.of(
                        new Predicate.WorkingHours(is),
                        new Predicate.GoalIs(
                                "calls", Scope.MEMBER, Horizon.WEEK, is, Set.of(Status.BEHIND, Status.AT_RISK)),
                        new Predicate.Holds("hero", is),
                        new Predicate.TakesPart("spring", is)));
        Stream<Predicate> weekdays = Stream.of(new Predicate.OnWeekday(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
        return Stream.of(comparisons, numbers, texts, traits, others, weekdays)
                .flatMap(stream -> stream)
                .toList();
    }

    private static Stream<Predicate.Field> fields() {
        return Stream.of(
                new Predicate.Field.Type(),
                new Predicate.Field.Source(),
                new Predicate.Field.Currency(),
                new Predicate.Field.Attribute("region"));
    }

    /** Every action, points for each recipient and each expression among them. */
    static List<Action> actions() {
        Stream<Action> points =
                Arrays.stream(Action.Recipient.values()).map(to -> new Action.GivePoints(constant("20"), to));
        Stream<Action> formulas = expressions().stream().map(of -> new Action.GivePoints(of, Action.Recipient.MEMBER));
        Stream<Action> others = Stream.of(
                new Action.GiveScore(new Expression.Amount(), true),
                new Action.GiveScore(new Expression.Amount(), false),
                new Action.Award("hero", Action.Recipient.MEMBER),
                new Action.Celebrate("{member} made {value} calls"),
                new Action.Notify(Action.Recipient.MANAGER, "Say well done"),
                new Action.StartCoaching("Calls"),
                new Action.AssignTraining("Opening a call"),
                new Action.SetAside("Too many at once"));
        return Stream.of(points, formulas, others).flatMap(stream -> stream).toList();
    }

    /** Rules that have everything: each trigger with each predicate alone and with two of them as alternatives. */
    public static List<Rule> rules() {
        List<Trigger> triggers = triggers();
        List<Predicate> predicates = predicates();
        List<Action> actions = actions();
        int most = Math.max(Math.max(triggers.size(), predicates.size()), actions.size());
        return Stream.iterate(0, i -> i + 1)
                .limit(most)
                .map(i -> new Rule(
                        "Rule " + i,
                        triggers.get(i % triggers.size()),
                        List.of(
                                Clause.of(predicates.get(i % predicates.size())),
                                new Clause(List.of(
                                        predicates.get((i * 7 + 3) % predicates.size()),
                                        predicates.get((i * 5 + 1) % predicates.size())))),
                        List.of(actions.get(i % actions.size()), actions.get((i + 5) % actions.size())),
                        List.of(new Limit.Times(1, Horizon.WEEK), new Limit.Cap(number("100"), Horizon.EVER))))
                .toList();
    }

    static Expression constant(String number) {
        return new Expression.Constant(number(number));
    }

    static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
