package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.rulebook.Sentences.Kind;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Action.Recipient;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Limit;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Predicate.Comparator;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.language.Trigger;
import io.pacesetter.rules.language.Vocabulary;
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Rules that show what each part of a rule may look like, in the words of an organization. */
final class SampleRules {

    /** A rule, and the part of it that it shows. */
    record Sample(Kind kind, Rule rule) {}

    private static final Trigger ANY = new Trigger.Logged(List.of());
    private static final Action POINTS = new Action.GivePoints(constant(10), Recipient.MEMBER);

    private final Vocabulary words;
    private final List<Sample> samples = new ArrayList<>();

    private SampleRules(Vocabulary words) {
        this.words = words;
    }

    static List<Sample> of(Vocabulary words) {
        SampleRules rules = new SampleRules(words);
        rules.triggers();
        rules.conditions();
        rules.actions();
        rules.limits();
        return rules.samples;
    }

    private void triggers() {
        trigger(ANY);
        words.activityTypes().keySet().forEach(type -> trigger(new Trigger.Logged(List.of(type))));
        for (String indicator : words.indicators().keySet()) {
            Quantity week = new Quantity.Indicator(indicator, Scope.MEMBER, Horizon.WEEK, false);
            Quantity month = new Quantity.Indicator(indicator, Scope.TEAM, Horizon.MONTH, false);
            Quantity goal = new Quantity.Goal(indicator, Scope.MEMBER, Horizon.MONTH, Quantity.Aspect.ATTAINMENT);
            trigger(new Trigger.Crosses(week, true, number(50)));
            trigger(new Trigger.Crosses(month, true, number(100)));
            trigger(new Trigger.Crosses(goal, true, number(100)));
            trigger(new Trigger.StatusBecomes(indicator, Scope.MEMBER, Horizon.WEEK, Status.BEHIND));
            trigger(new Trigger.Crosses(new Quantity.Streak(indicator, number(20), Horizon.DAY), true, number(5)));
        }
        trigger(new Trigger.Crosses(new Quantity.Points(Horizon.EVER), true, number(1000)));
        List.of(Horizon.DAY, Horizon.WEEK, Horizon.MONTH, Horizon.QUARTER)
                .forEach(period -> trigger(new Trigger.Closes(period)));
        List.of(Trigger.Phase.values()).forEach(phase -> trigger(new Trigger.Reaches(phase)));
    }

    private void conditions() {
        compare(new Expression.Amount(), 1000);
        compare(new Expression.Tenure(), 90);
        compare(new Expression.Recent(List.of(), 60, null), 3);
        for (String indicator : words.indicators().keySet()) {
            compare(reading(new Quantity.Indicator(indicator, Scope.MEMBER, Horizon.WEEK, false)), 10);
            compare(reading(new Quantity.Goal(indicator, Scope.MEMBER, Horizon.WEEK, Quantity.Aspect.PACE)), 100);
            condition(new Predicate.GoalIs(indicator, Scope.MEMBER, Horizon.MONTH, true, Set.of(Status.AHEAD)));
        }
        has(Predicate.Trait.ROLE, words.roles());
        has(Predicate.Trait.TEAM, words.teams());
        has(Predicate.Trait.TAG, words.tags());
        words.attributes().stream()
                .sorted()
                .forEach(name -> condition(new Predicate.Text(
                        new Predicate.Field.Attribute(name), Predicate.Likeness.IS, List.of("..."))));
        condition(new Predicate.WorkingHours(true));
        condition(new Predicate.OnWeekday(Set.of(DayOfWeek.MONDAY)));
        words.badges().keySet().forEach(badge -> condition(new Predicate.Holds(badge, false)));
        words.contests().keySet().forEach(contest -> condition(new Predicate.TakesPart(contest, true)));
    }

    private void actions() {
        action(POINTS);
        action(new Action.GivePoints(
                new Expression.Arithmetic(Expression.Operator.DIVIDED_BY, new Expression.Amount(), constant(100)),
                Recipient.MEMBER));
        action(new Action.GivePoints(constant(10), Recipient.TEAM));
        action(new Action.GiveScore(constant(1), false));
        words.badges().keySet().forEach(badge -> action(new Action.Award(badge, Recipient.MEMBER)));
        action(new Action.Celebrate("{member}: {value}"));
        action(new Action.Notify(Recipient.MANAGER, "{member}: {value}"));
        action(new Action.StartCoaching("..."));
        action(new Action.AssignTraining("..."));
        action(new Action.SetAside("..."));
    }

    private void limits() {
        for (Horizon horizon : Horizon.values()) {
            limit(new Limit.Times(1, horizon));
        }
        limit(new Limit.Cap(number(100), Horizon.WEEK));
    }

    private void trigger(Trigger trigger) {
        add(Kind.TRIGGER, trigger, List.of(), POINTS, List.of());
    }

    private void condition(Predicate predicate) {
        add(Kind.CONDITION, ANY, List.of(Clause.of(predicate)), POINTS, List.of());
    }

    private void action(Action action) {
        add(Kind.ACTION, ANY, List.of(), action, List.of());
    }

    private void limit(Limit limit) {
        add(Kind.LIMIT, ANY, List.of(), POINTS, List.of(limit));
    }

    private void add(Kind kind, Trigger trigger, List<Clause> clauses, Action action, List<Limit> limits) {
        samples.add(new Sample(kind, new Rule("...", trigger, clauses, List.of(action), limits)));
    }

    private void compare(Expression left, int right) {
        condition(new Predicate.Compare(left, Comparator.AT_LEAST, constant(right)));
    }

    private void has(Predicate.Trait trait, Collection<String> values) {
        values.stream().sorted().forEach(value -> condition(new Predicate.Has(trait, true, List.of(value))));
    }

    private static Expression reading(Quantity quantity) {
        return new Expression.Reading(quantity);
    }

    private static Expression constant(int value) {
        return new Expression.Constant(number(value));
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
