package io.pacesetter.rules.english;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Action.Recipient;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Limit;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Texts;
import io.pacesetter.rules.language.Trigger;
import java.math.BigDecimal;
import java.util.List;

/** Writes rules. */
final class RulePrinter {

    private final NumberPrinter numbers = new NumberPrinter();
    private final PredicatePrinter predicates = new PredicatePrinter(numbers);

    /** Writes a rule, with a line break at its end. */
    String print(Rule rule) {
        StringBuilder text = new StringBuilder("Rule ").append(Texts.quote(rule.name()));
        text.append("\n  When ").append(trigger(rule.trigger()));
        List<String> clauses = rule.clauses().stream().map(predicates::clause).toList();
        if (!clauses.isEmpty()) {
            text.append(",\n  if ").append(Phrases.joined(clauses, "and"));
        }
        List<String> actions = rule.actions().stream().map(this::action).toList();
        text.append(",\n  then ").append(Phrases.joined(actions, "and"));
        List<String> limits = rule.limits().stream().map(this::limit).toList();
        if (!limits.isEmpty()) {
            text.append(",\n  ").append(Phrases.joined(limits, "and"));
        }
        return text.append(".\n").toString();
    }

    private String trigger(Trigger trigger) {
        if (trigger instanceof Trigger.Logged logged) {
            List<String> types = logged.types().stream().map(Phrases::article).toList();
            return (types.isEmpty() ? "any activity" : Phrases.joined(types, "or")) + " is logged";
        }
        if (trigger instanceof Trigger.Crosses crosses) {
            return crosses(crosses);
        }
        if (trigger instanceof Trigger.StatusBecomes becomes) {
            return NumberPrinter.of(becomes.scope()) + "goal for " + becomes.indicator() + " "
                    + Phrases.current(becomes.period()) + " becomes " + Phrases.of(becomes.status());
        }
        if (trigger instanceof Trigger.Closes closes) {
            return "a " + closes.period().key() + " closes";
        }
        return "the contest " + ((Trigger.Reaches) trigger).phase().key().replace('_', ' ');
    }

    private String crosses(Trigger.Crosses crosses) {
        boolean plural = Phrases.isPlural(crosses.quantity());
        String verb =
                crosses.rising() ? (plural ? " reach " : " reaches ") : (plural ? " fall below " : " falls below ");
        return numbers.quantity(crosses.quantity())
                + verb
                + numbers.number(crosses.bar())
                + (Phrases.isPercent(crosses.quantity()) ? "%" : "");
    }

    private String action(Action action) {
        if (action instanceof Action.GivePoints give) {
            return points(give);
        }
        if (action instanceof Action.GiveScore give) {
            String score = numbers.expression(give.score());
            return give.set() ? "set the score to " + score : "add " + score + " to the score";
        }
        if (action instanceof Action.Award award) {
            return "award the badge " + award.badge() + recipient("to", award.to());
        }
        if (action instanceof Action.Celebrate celebrate) {
            return "celebrate " + Texts.quote(celebrate.message());
        }
        if (action instanceof Action.Notify notify) {
            return "notify " + Phrases.of(notify.to()) + " with " + Texts.quote(notify.message());
        }
        if (action instanceof Action.StartCoaching start) {
            return "start coaching on " + Texts.quote(start.topic());
        }
        if (action instanceof Action.AssignTraining assign) {
            return "assign the training " + Texts.quote(assign.training());
        }
        return "set the activity aside because " + Texts.quote(((Action.SetAside) action).reason());
    }

    private String points(Action.GivePoints give) {
        if (give.points() instanceof Expression.Constant constant
                && constant.value().signum() < 0) {
            BigDecimal taken = constant.value().negate();
            return "take " + numbers.number(taken) + unit(taken) + recipient("from", give.to());
        }
        boolean one = give.points() instanceof Expression.Constant constant
                && constant.value().compareTo(BigDecimal.ONE) == 0;
        return "give " + numbers.expression(give.points()) + (one ? " point" : " points") + recipient("to", give.to());
    }

    private static String unit(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0 ? " point" : " points";
    }

    private static String recipient(String preposition, Recipient to) {
        return to == Recipient.MEMBER ? "" : " " + preposition + " " + Phrases.of(to);
    }

    private String limit(Limit limit) {
        if (limit instanceof Limit.Times times) {
            String often = times.times() == 1 ? "once" : times.times() + " times";
            return "at most " + often + " " + Phrases.per(times.per());
        }
        Limit.Cap cap = (Limit.Cap) limit;
        return "at most " + numbers.number(cap.most()) + unit(cap.most()) + " " + Phrases.per(cap.per());
    }
}
