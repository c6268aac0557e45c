package io.pacesetter.engine.lane;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Action.Recipient;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Limit;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Predicate.Comparator;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Quantity.Aspect;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.language.Trigger;
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes up rules that use the words of the default indicators, so that history sets most of them off now and then. */
final class AnyRules {

    static final List<String> TYPES = List.of("call", "demo", "deal_won", "deal_lost");
    static final List<String> BADGES = List.of("hero", "star");

    private static final List<String> INDICATORS =
            List.of("calls", "demos", "deals_won", "revenue", "average_deal", "win_rate");
    private static final List<Horizon> PERIODS = List.of(Horizon.DAY, Horizon.WEEK, Horizon.MONTH);
    private static final List<Horizon> HORIZONS = List.of(Horizon.DAY, Horizon.WEEK, Horizon.MONTH, Horizon.EVER);

    private final Random random;
    private final boolean apart;

    /**
     * Makes up rules.
     *
     * @param apart whether what one person gets must depend on nobody else
     */
    AnyRules(Random random, boolean apart) {
        this.random = random;
        this.apart = apart;
    }

    List<Rule> some(int count) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rules.add(one("Rule " + i));
        }
        return rules;
    }

    /** A rule that sets activities aside. */
    List<Rule> fairPlay() {
        Expression many =
                random.nextBoolean() ? new Expression.Amount() : new Expression.Recent(List.of(pick(TYPES)), 600, null);
        BigDecimal bar = many instanceof Expression.Amount ? BigDecimal.valueOf(90) : BigDecimal.valueOf(3);
        return List.of(new Rule(
                "Odd",
                new Trigger.Logged(List.of(pick(TYPES))),
                List.of(Clause.of(new Predicate.Compare(many, Comparator.MORE_THAN, constant(bar)))),
                List.of(new Action.SetAside("Odd")),
                List.of()));
    }

    /** Rules of a contest. */
    List<Rule> scoring() {
        return List.of(
                new Rule(
                        "Score",
                        new Trigger.Logged(List.of(pick(TYPES))),
                        List.of(),
                        List.of(new Action.GiveScore(constant(BigDecimal.valueOf(7)), false)),
                        limits()),
                new Rule(
                        "Best",
                        new Trigger.Crosses(
                                new Quantity.Indicator(pick(INDICATORS), Scope.MEMBER, Horizon.CONTEST, false),
                                true,
                                BigDecimal.valueOf(3)),
                        List.of(),
                        List.of(new Action.GiveScore(
                                new Expression.Reading(
                                        new Quantity.Indicator("calls", Scope.TEAM, Horizon.CONTEST, false)),
                                true)),
                        List.of()),
                new Rule(
                        "Twenty",
                        new Trigger.Crosses(new Quantity.Score(), true, BigDecimal.valueOf(20)),
                        List.of(),
                        List.of(new Action.Celebrate("{member} has 20")),
                        List.of()),
                new Rule(
                        "First",
                        new Trigger.Reaches(Trigger.Phase.CLOSES),
                        List.of(Clause.of(new Predicate.Compare(
                                new Expression.Reading(new Quantity.Rank()),
                                Comparator.AT_MOST,
                                constant(BigDecimal.ONE)))),
                        List.of(new Action.Award(pick(BADGES), Recipient.MEMBER)),
                        List.of()));
    }

    private Rule one(String name) {
        boolean late = random.nextInt(6) == 0;
        Trigger trigger = late
                ? new Trigger.Crosses(
                        new Quantity.Points(pick(HORIZONS)), true, BigDecimal.valueOf(20 + random.nextInt(60)))
                : trigger();
        List<Clause> clauses = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            clauses.add(random.nextBoolean() ? Clause.of(predicate()) : new Clause(List.of(predicate(), predicate())));
        }
        List<Action> actions = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            actions.add(action(late));
        }
        return new Rule(name, trigger, clauses, actions, limits());
    }

    private Trigger trigger() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Trigger.Logged(random.nextInt(4) == 0 ? List.of() : List.of(pick(TYPES)));
            case 2, 3 -> new Trigger.Crosses(indicator(false), random.nextInt(4) > 0, bar());
            case 4 ->
                new Trigger.Crosses(goal(random.nextBoolean() ? Aspect.PACE : Aspect.ATTAINMENT), true, percent());
            case 5 -> new Trigger.Crosses(streak(), random.nextInt(3) > 0, BigDecimal.valueOf(1 + random.nextInt(3)));
            case 6 -> new Trigger.Closes(random.nextBoolean() ? Horizon.DAY : Horizon.WEEK);
            default ->
                new Trigger.StatusBecomes(pick(INDICATORS), scope(), Horizon.WEEK, pick(List.of(Status.values())));
        };
    }

    private Quantity.Indicator indicator(boolean last) {
        return new Quantity.Indicator(pick(INDICATORS), scope(), pick(last ? PERIODS : HORIZONS), last);
    }

    private Quantity.Goal goal(Aspect aspect) {
        return new Quantity.Goal(pick(INDICATORS), scope(), pick(PERIODS), aspect);
    }

    private Quantity.Streak streak() {
        return new Quantity.Streak(
                pick(INDICATORS),
                BigDecimal.valueOf(1 + random.nextInt(2)),
                random.nextInt(4) == 0 ? Horizon.WEEK : Horizon.DAY);
    }

    private Scope scope() {
        return apart ? Scope.MEMBER : pick(List.of(Scope.MEMBER, Scope.MEMBER, Scope.TEAM, Scope.COMPANY));
    }

    private BigDecimal bar() {
        return BigDecimal.valueOf(1 + random.nextInt(5));
    }

    private BigDecimal percent() {
        return BigDecimal.valueOf(40 + random.nextInt(100));
    }

    private Predicate predicate() {
        return switch (random.nextInt(8)) {
            case 0 ->
                new Predicate.Compare(new Expression.Amount(), Comparator.AT_LEAST, constant(BigDecimal.valueOf(40)));
            case 1 ->
                new Predicate.Compare(new Expression.Reading(indicator(true)), Comparator.AT_MOST, constant(bar()));
            case 2 ->
                new Predicate.Compare(new Expression.Reading(streak()), Comparator.AT_LEAST, constant(BigDecimal.ONE));
            case 3 -> new Predicate.Has(Predicate.Trait.ROLE, random.nextBoolean(), List.of("AE"));
            case 4 -> new Predicate.WorkingHours(random.nextBoolean());
            case 5 ->
                new Predicate.GoalIs(
                        pick(INDICATORS),
                        scope(),
                        Horizon.WEEK,
                        random.nextBoolean(),
                        Set.of(Status.AHEAD, Status.ON_PACE));
            case 6 -> new Predicate.Holds(pick(BADGES), random.nextBoolean());
            default ->
                new Predicate.Compare(
                        new Expression.Recent(List.of(pick(TYPES)), 60 * (1 + random.nextInt(40)), null),
                        Comparator.AT_LEAST,
                        constant(BigDecimal.ONE));
        };
    }

    private Action action(boolean late) {
        return switch (late ? 2 + random.nextInt(3) : random.nextInt(5)) {
            case 0 -> new Action.GivePoints(constant(BigDecimal.valueOf(random.nextInt(40) - 5)), recipient());
            case 1 ->
                new Action.GivePoints(
                        new Expression.Arithmetic(
                                Expression.Operator.PLUS,
                                constant(BigDecimal.valueOf(3)),
                                new Expression.Reading(indicator(false))),
                        recipient());
            case 2 -> new Action.Award(pick(BADGES), recipient());
            case 3 -> new Action.Celebrate("{member}: {value}");
            default -> new Action.Notify(recipient(), "Well done");
        };
    }

    private Recipient recipient() {
        return apart
                ? Recipient.MEMBER
                : pick(List.of(
                        Recipient.MEMBER, Recipient.MEMBER, Recipient.TEAM, Recipient.MANAGER, Recipient.EVERYONE));
    }

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        if (random.nextInt(2) == 0) {
            limits.add(new Limit.Times(1 + random.nextInt(2), pick(HORIZONS)));
        }
        if (random.nextInt(3) == 0) {
            limits.add(new Limit.Cap(BigDecimal.valueOf(10 + random.nextInt(50)), pick(HORIZONS)));
        }
        return limits;
    }

    private static Expression constant(BigDecimal number) {
        return new Expression.Constant(number);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
