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
        findings.size(Noun.ACTIONS, rule.actions().size(), 1, Bounds.ACTIONS);
        rule.actions().forEach(action -> check(action, rule));
        findings.size(Noun.LIMITS, rule.limits().size(), 0, Bounds.LIMITS);
        rule.limits().forEach(limit -> check(limit, rule));
    }

    private void check(Action action, Rule rule) {
        if (action instanceof Action.GivePoints give) {
            expressions.check(give.points(), rule.trigger());
            something(give.points(), Finding.ZERO_POINTS);
        } else if (action instanceof Action.GiveScore give) {
            expressions.check(give.score(), rule.trigger());
            if (!give.set()) {
                something(give.score(), Finding.ZERO_SCORE);
            }
        } else if (action instanceof Action.Award award) {
            findings.badge(award.badge());
        } else if (action instanceof Action.Celebrate celebrate) {
            message(celebrate.message(), rule);
        } else if (action instanceof Action.Notify notify) {
            message(notify.message(), rule);
        } else if (action instanceof Action.StartCoaching start) {
            findings.text(Noun.TOPIC, start.topic(), Bounds.STRING);
        } else if (action instanceof Action.AssignTraining assign) {
            findings.text(Noun.TRAINING, assign.training(), Bounds.STRING);
        } else if (action instanceof Action.SetAside aside) {
            findings.text(Noun.REASON, aside.reason(), Bounds.STRING);
        }
    }

    private void something(Expression amount, Finding nothingGiven) {
        boolean nothing = amount instanceof Expression.Constant constant
                && constant.value().signum() == 0;
        findings.unless(!nothing, nothingGiven);
    }

    private void message(String message, Rule rule) {
        findings.text(Noun.MESSAGE, message, Bounds.STRING);
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
            findings.add(Finding.PLACE, place, String.join(", ", Message.PLACES));
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
                switch (place) {
                    case "value" -> Finding.NO_VALUE;
                    case "badge" -> Finding.NO_BADGE;
                    default -> Finding.NOT_LOGGED;
                },
                place);
    }

    private void check(Limit limit, Rule rule) {
        if (limit instanceof Limit.Times times) {
            findings.horizon(times.per());
            findings.unless(times.times() >= 1 && times.times() <= Bounds.TIMES, Finding.TIMES, Bounds.TIMES);
        } else if (limit instanceof Limit.Cap cap) {
            findings.horizon(cap.per());
            findings.number(cap.most());
            findings.unless(cap.most().compareTo(BigDecimal.ZERO) > 0, Finding.CAP);
            findings.unless(
                    rule.actions().stream()
                            .anyMatch(action ->
                                    action instanceof Action.GivePoints || action instanceof Action.GiveScore),
                    Finding.NOTHING_TO_CAP);
        }
    }
}
