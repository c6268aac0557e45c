package io.pacesetter.rules.table;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Expression.Constant;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Trigger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Finds the cells of a rule, and replaces them. */
final class Cells {

    private Cells() {}

    /** Returns the cells of a rule in their order: trigger, conditions, actions. */
    static List<Cell> of(Rule rule) {
        List<Cell> cells = new ArrayList<>();
        replace(rule, cell -> {
            cells.add(cell);
            return cell;
        });
        return cells;
    }

    /** Returns a rule without name and with empty cells: the same for rules that differ in nothing else. */
    static Rule shape(Rule rule) {
        return named("", replace(rule, Cells::emptied));
    }

    static Rule named(String name, Rule rule) {
        return new Rule(name, rule.trigger(), rule.clauses(), rule.actions(), rule.limits());
    }

    private static Cell emptied(Cell cell) {
        if (cell instanceof Cell.Number) {
            return new Cell.Number(BigDecimal.ZERO);
        }
        if (cell instanceof Cell.Values) {
            return new Cell.Values(List.of(""));
        }
        return cell instanceof Cell.Text ? new Cell.Text("") : new Cell.Badge("");
    }

    /**
     * Replaces each cell of a rule.
     *
     * @param by is asked for each cell in turn, and returns one of the same kind
     */
    static Rule replace(Rule rule, UnaryOperator<Cell> by) {
        Trigger trigger = rule.trigger();
        if (trigger instanceof Trigger.Crosses crosses) {
            trigger = new Trigger.Crosses(crosses.quantity(), crosses.rising(), number(crosses.bar(), by));
        }
        List<Clause> clauses = rule.clauses().stream()
                .map(clause -> new Clause(clause.any().stream()
                        .map(predicate -> replace(predicate, by))
                        .toList()))
                .toList();
        List<Action> actions =
                rule.actions().stream().map(action -> replace(action, by)).toList();
        return new Rule(rule.name(), trigger, clauses, actions, rule.limits());
    }

    private static Predicate replace(Predicate predicate, UnaryOperator<Cell> by) {
        if (predicate instanceof Predicate.Compare compare && compare.right() instanceof Constant) {
            return new Predicate.Compare(compare.left(), compare.comparator(), expression(compare.right(), by));
        }
        if (predicate instanceof Predicate.Text text) {
            return new Predicate.Text(text.field(), text.likeness(), values(text.values(), by));
        }
        if (predicate instanceof Predicate.Has has) {
            return new Predicate.Has(has.trait(), has.is(), values(has.values(), by));
        }
        return predicate;
    }

    private static Action replace(Action action, UnaryOperator<Cell> by) {
        if (action instanceof Action.GivePoints give) {
            return new Action.GivePoints(expression(give.points(), by), give.to());
        }
        if (action instanceof Action.GiveScore give) {
            return new Action.GiveScore(expression(give.score(), by), give.set());
        }
        if (action instanceof Action.Award award) {
            return new Action.Award(((Cell.Badge) by.apply(new Cell.Badge(award.badge()))).key(), award.to());
        }
        if (action instanceof Action.Celebrate celebrate) {
            return new Action.Celebrate(text(celebrate.message(), by));
        }
        if (action instanceof Action.Notify notify) {
            return new Action.Notify(notify.to(), text(notify.message(), by));
        }
        if (action instanceof Action.StartCoaching start) {
            return new Action.StartCoaching(text(start.topic(), by));
        }
        if (action instanceof Action.AssignTraining assign) {
            return new Action.AssignTraining(text(assign.training(), by));
        }
        return new Action.SetAside(text(((Action.SetAside) action).reason(), by));
    }

    private static Expression expression(Expression expression, UnaryOperator<Cell> by) {
        return expression instanceof Constant constant ? new Constant(number(constant.value(), by)) : expression;
    }

    private static BigDecimal number(BigDecimal number, UnaryOperator<Cell> by) {
        return ((Cell.Number) by.apply(new Cell.Number(number))).value();
    }

    private static List<String> values(List<String> values, UnaryOperator<Cell> by) {
        return ((Cell.Values) by.apply(new Cell.Values(values))).values();
    }

    private static String text(String text, UnaryOperator<Cell> by) {
        return ((Cell.Text) by.apply(new Cell.Text(text))).text();
    }
}
