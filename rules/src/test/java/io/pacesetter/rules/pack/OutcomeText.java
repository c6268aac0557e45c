package io.pacesetter.rules.pack;

import io.pacesetter.rules.decide.Outcome;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes outcomes as scenarios expect them, such as {@code Big deal: 20 points, badge closer + Call: 1 points to the team}. */
final class OutcomeText {

    /** No rule asks for anything. */
    static final String NOTHING = "nothing";

    private OutcomeText() {}

    static String of(List<Rule> rules, List<Outcome> outcomes) {
        List<String> texts = new ArrayList<>();
        for (Rule rule : rules) {
            String done = outcomes.stream()
                    .filter(outcome -> outcome.rule().equals(rule.name()))
                    .map(outcome -> action(rule.actions().get(outcome.action()), outcome))
                    .collect(Collectors.joining(", "));
            if (!done.isEmpty()) {
                texts.add(rule.name() + ": " + done);
            }
        }
        return joined(texts);
    }

    /** Joins what several rules do. */
    static String joined(List<String> texts) {
        return texts.isEmpty() ? NOTHING : String.join(" + ", texts);
    }

    private static String action(Action action, Outcome outcome) {
        if (action instanceof Action.GivePoints give) {
            return amount(outcome) + " points" + (give.to() == Action.Recipient.MEMBER ? "" : " to " + to(give.to()));
        } else if (action instanceof Action.GiveScore give) {
            return "score " + (give.set() ? "" : "+") + amount(outcome);
        } else if (action instanceof Action.Award award) {
            return "badge " + award.badge();
        } else if (action instanceof Action.Celebrate) {
            return "celebrated";
        } else if (action instanceof Action.Notify notify) {
            return "told " + to(notify.to());
        } else if (action instanceof Action.StartCoaching) {
            return "coached";
        } else if (action instanceof Action.AssignTraining) {
            return "trained";
        }
        return "set aside";
    }

    private static String amount(Outcome outcome) {
        return String.valueOf(outcome.amount());
    }

    private static String to(Action.Recipient recipient) {
        return recipient == Action.Recipient.EVERYONE ? "everyone" : "the " + recipient.key();
    }
}
