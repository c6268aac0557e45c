package io.pacesetter.rules.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** Walks rules and notes what they look at. Not thread-safe. */
final class NeedsReader {

    private final Map<String, Quantity> quantities = new LinkedHashMap<>();
    private final Map<String, Expression.Recent> recents = new LinkedHashMap<>();
    private final Map<String, Needs.StatusOf> statuses = new LinkedHashMap<>();
    private boolean attributes;

    Needs needs() {
        return new Needs(quantities, recents, statuses, attributes);
    }

    void read(Rule rule) {
        if (rule.trigger() instanceof Trigger.Crosses crosses) {
            quantities.put(crosses.quantity().slot(), crosses.quantity());
        } else if (rule.trigger() instanceof Trigger.StatusBecomes becomes) {
            status(new Needs.StatusOf(becomes.indicator(), becomes.scope(), becomes.period()));
        }
        rule.clauses().forEach(clause -> clause.any().forEach(this::read));
        rule.actions().forEach(this::read);
    }

    private void status(Needs.StatusOf of) {
        statuses.put(of.slot(), of);
    }

    private void read(Predicate predicate) {
        if (predicate instanceof Predicate.Compare compare) {
            read(compare.left());
            read(compare.right());
        } else if (predicate instanceof Predicate.GoalIs goal) {
            status(new Needs.StatusOf(goal.indicator(), goal.scope(), goal.period()));
        } else if (predicate instanceof Predicate.Text text) {
            attributes |= text.field() instanceof Predicate.Field.Attribute;
        }
    }

    private void read(Action action) {
        if (action instanceof Action.GivePoints give) {
            read(give.points());
        } else if (action instanceof Action.GiveScore give) {
            read(give.score());
        }
    }

    private void read(Expression expression) {
        if (expression instanceof Expression.Reading reading) {
            quantities.put(reading.quantity().slot(), reading.quantity());
        } else if (expression instanceof Expression.Recent recent) {
            recents.put(recent.slot(), recent);
            attributes |= recent.same() != null;
        } else if (expression instanceof Expression.Attribute) {
            attributes = true;
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            read(arithmetic.left());
            read(arithmetic.right());
        } else if (expression instanceof Expression.Extreme extreme) {
            extreme.of().forEach(this::read);
        } else if (expression instanceof Expression.Rounded rounded) {
            read(rounded.of());
        }
    }
}
