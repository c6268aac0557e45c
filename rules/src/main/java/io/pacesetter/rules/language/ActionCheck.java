package io.pacesetter.rules.language;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks actions and limits. */
final class ActionCheck {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final Findings findings;
    private final ExpressionCheck expressions;

    ActionCheck(Findings findings, ExpressionCheck expressions) {
        this.findings = findings;
        this.expressions = expressions;
    }

    void check(Rule rule) {
        findings.size("actions", rule.actions().size(), 1, Bounds.ACTIONS);
        rule.actions().forEach(action -> check(action, rule));
        findings.size("limits", rule.limits().size(), 0, Bounds.LIMITS);
        rule.limits().forEach(limit -> check(limit, rule));
    }

    private void check(Action action, Rule rule) {
        if (action instanceof Action.GivePoints give) {
            expressions.check(give.points(), rule.trigger());
            something(give.points(), "The rule gives 0 points");
        } else if (action instanceof Action.GiveScore give) {
            expressions.check(give.score(), rule.trigger());
            if (!give.set()) {
                something(give.score(), "The rule adds 0 to the score");
            }
        } else if (action instanceof Action.Award award) {
            findings.badge(award.badge());
        } else if (action instanceof Action.Celebrate celebrate) {
            message(celebrate.message(), rule);
        } else if (action instanceof Action.Notify notify) {
            message(notify.message(), rule);
        } else if (action instanceof Action.StartCoaching start) {
            findings.text("The topic of the coaching", start.topic(), Bounds.STRING);
        } else if (action instanceof Action.AssignTraining assign) {
            findings.text("The name of the training", assign.training(), Bounds.STRING);
        } else if (action instanceof Action.SetAside aside) {
            findings.text("The reason for setting aside", aside.reason(), Bounds.STRING);
        }
    }

    private void something(Expression amount, String message) {
        boolean nothing = amount instanceof Expression.Constant constant
                && constant.value().signum() == 0;
        findings.unless(!nothing, message, "give a number other than 0, or leave the action out");
    }

    private void message(String message, Rule rule) {
        findings.text("The message", message, Bounds.STRING);
        if (message.length() > 2 * Bounds.STRING) {
            return;
        }
        Matcher matcher = PLACE.matcher(message);
        while (matcher.find()) {
            place(matcher.group(1), rule);
        }
    }

    private void place(String place, Rule rule) {
        if (!Message.PLACES.contains(place)) {
            String known = "in braces stand " + String.join(", ", Message.PLACES);
            findings.add("A message cannot show {" + place + "}", known);
            return;
        }
        boolean activity = rule.trigger() instanceof Trigger.Logged || rule.trigger() instanceof Trigger.Crosses;
        boolean known = switch (place) {
            case "amount", "activity" -> activity;
            case "value" -> rule.trigger() instanceof Trigger.Crosses;
            case "badge" -> rule.actions().stream().anyMatch(Action.Award.class::isInstance);
            default -> true;
        };
        findings.unless(
                known,
                "The message shows {" + place + "}, which this rule does not have",
                switch (place) {
                    case "value" -> "{value} is the number that crosses its bar: When … reaches …";
                    case "badge" -> "{badge} is the badge that the rule awards";
                    default -> "{" + place + "} is of the activity: When any activity is logged";
                });
    }

    private void check(Limit limit, Rule rule) {
        if (limit instanceof Limit.Times times) {
            findings.horizon(times.per());
            findings.unless(
                    times.times() >= 1 && times.times() <= Bounds.TIMES,
                    "A limit allows 1 to " + Bounds.TIMES + " times",
                    "give such a number");
        } else if (limit instanceof Limit.Cap cap) {
            findings.horizon(cap.per());
            findings.number(cap.most());
            findings.unless(
                    cap.most().compareTo(BigDecimal.ZERO) > 0, "A limit of points is above 0", "give a larger number");
            findings.unless(
                    rule.actions().stream()
                            .anyMatch(action ->
                                    action instanceof Action.GivePoints || action instanceof Action.GiveScore),
                    "The rule limits points, but gives none",
                    "limit how often: at most once per day");
        }
    }
}
