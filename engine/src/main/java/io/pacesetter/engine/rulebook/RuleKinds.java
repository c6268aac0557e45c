package io.pacesetter.engine.rulebook;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Limit;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Trigger;
import java.util.List;
import tools.jackson.databind.jsontype.NamedType;

/** What the parts of a rule are called in JSON. Stored rules carry these names: they may be added to, never changed. */
final class RuleKinds {

    /** The field that tells which part it is. */
    static final String FIELD = "kind";

    /** The types that stand for several parts. */
    static final List<Class<?>> SEALED = List.of(
            Trigger.class,
            Quantity.class,
            Predicate.class,
            Predicate.Field.class,
            Expression.class,
            Action.class,
            Limit.class);

    static final List<NamedType> NAMES = List.of(
            new NamedType(Trigger.Logged.class, "logged"),
            new NamedType(Trigger.Crosses.class, "crosses"),
            new NamedType(Trigger.StatusBecomes.class, "status_becomes"),
            new NamedType(Trigger.Closes.class, "closes"),
            new NamedType(Trigger.Reaches.class, "reaches"),
            new NamedType(Quantity.Indicator.class, "indicator"),
            new NamedType(Quantity.Goal.class, "goal"),
            new NamedType(Quantity.Streak.class, "streak"),
            new NamedType(Quantity.Points.class, "points"),
            new NamedType(Quantity.Score.class, "score"),
            new NamedType(Quantity.Rank.class, "rank"),
            new NamedType(Predicate.Compare.class, "compare"),
            new NamedType(Predicate.Text.class, "text"),
            new NamedType(Predicate.Has.class, "has"),
            new NamedType(Predicate.WorkingHours.class, "working_hours"),
            new NamedType(Predicate.OnWeekday.class, "on_weekday"),
            new NamedType(Predicate.GoalIs.class, "goal_is"),
            new NamedType(Predicate.Holds.class, "holds"),
            new NamedType(Predicate.TakesPart.class, "takes_part"),
            new NamedType(Predicate.Field.Type.class, "type"),
            new NamedType(Predicate.Field.Source.class, "source"),
            new NamedType(Predicate.Field.Currency.class, "currency"),
            new NamedType(Predicate.Field.Attribute.class, "attribute"),
            new NamedType(Expression.Constant.class, "constant"),
            new NamedType(Expression.Amount.class, "amount"),
            new NamedType(Expression.Attribute.class, "attribute"),
            new NamedType(Expression.Reading.class, "reading"),
            new NamedType(Expression.Tenure.class, "tenure"),
            new NamedType(Expression.Recent.class, "recent"),
            new NamedType(Expression.Arithmetic.class, "arithmetic"),
            new NamedType(Expression.Extreme.class, "extreme"),
            new NamedType(Expression.Rounded.class, "rounded"),
            new NamedType(Action.GivePoints.class, "give_points"),
            new NamedType(Action.GiveScore.class, "give_score"),
            new NamedType(Action.Award.class, "award"),
            new NamedType(Action.Celebrate.class, "celebrate"),
            new NamedType(Action.Notify.class, "notify"),
            new NamedType(Action.StartCoaching.class, "start_coaching"),
            new NamedType(Action.AssignTraining.class, "assign_training"),
            new NamedType(Action.SetAside.class, "set_aside"),
            new NamedType(Limit.Times.class, "times"),
            new NamedType(Limit.Cap.class, "cap"));

    private RuleKinds() {}
}
