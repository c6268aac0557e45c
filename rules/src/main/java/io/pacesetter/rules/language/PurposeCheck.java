package io.pacesetter.rules.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Checks that a rule keeps to what its rulebook is for, and does not feed itself. */
final class PurposeCheck {

    private final Findings findings;

    PurposeCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Rule rule) {
        trigger(rule.trigger());
        rule.actions().forEach(this::action);
        if (findings.purpose == Purpose.FAIR_PLAY) {
            findings.unless(rule.limits().isEmpty(), "Fair play holds without limits", "leave the limits out");
        }
        feeding(rule);
    }

    private void trigger(Trigger trigger) {
        if (findings.purpose == Purpose.FAIR_PLAY) {
            findings.unless(
                    trigger instanceof Trigger.Logged,
                    "Fair play looks at each activity as it is logged",
                    "begin the rule with: When any activity is logged");
        } else {
            findings.unless(
                    !(trigger instanceof Trigger.Reaches) || findings.purpose == Purpose.CONTEST,
                    "Only the rules of a contest are set off by its phases",
                    "begin the rule with: When a day closes");
        }
    }

    private void action(Action action) {
        boolean allowed = switch (findings.purpose) {
            case GOAL, BADGE, RECOGNITION -> isReward(action);
            case CONTEST -> action instanceof Action.GiveScore || isWord(action);
            case COACHING ->
                action instanceof Action.StartCoaching
                        || action instanceof Action.AssignTraining
                        || action instanceof Action.Notify;
            case FAIR_PLAY -> action instanceof Action.SetAside;
        };
        findings.unless(
                allowed,
                "Rules of a " + findings.purpose.key().replace('-', ' ') + " rulebook do not "
                        + name(action).toLowerCase(Locale.ROOT),
                switch (findings.purpose) {
                    case GOAL, BADGE, RECOGNITION -> "they give points, award badges, celebrate and notify";
                    case CONTEST -> "they add to the score or set it, celebrate and notify";
                    case COACHING -> "they start coaching, assign a training and notify";
                    case FAIR_PLAY -> "they set the activity aside";
                });
    }

    private static boolean isReward(Action action) {
        return action instanceof Action.GivePoints || action instanceof Action.Award || isWord(action);
    }

    private static boolean isWord(Action action) {
        return action instanceof Action.Celebrate || action instanceof Action.Notify;
    }

    private static String name(Action action) {
        List<String> words = Arrays.asList(action.getClass().getSimpleName().split("(?=[A-Z])"));
        return String.join(" ", words);
    }

    private void feeding(Rule rule) {
        if (rule.actions().stream().anyMatch(Action.GivePoints.class::isInstance)) {
            findings.unless(
                    !looksAtPoints(rule),
                    "The rule gives points and looks at points, so that it would feed itself",
                    "award a badge instead, or look at an indicator");
        }
        boolean score =
                rule.trigger() instanceof Trigger.Crosses crosses && crosses.quantity() instanceof Quantity.Score;
        findings.unless(
                !score || rule.actions().stream().noneMatch(Action.GiveScore.class::isInstance),
                "The rule changes the score because the score changed, so that it would feed itself",
                "begin the rule with: When any activity is logged");
        for (Action action : rule.actions()) {
            if (action instanceof Action.Award award && award.to() == Action.Recipient.MEMBER) {
                findings.unless(
                        !rule.clauses().contains(Clause.of(new Predicate.Holds(award.badge(), true))),
                        "The rule awards a badge only to those who hold it already",
                        "ask that the member does not hold it, or leave the condition out");
            }
        }
    }

    private static boolean looksAtPoints(Rule rule) {
        return Needs.of(List.of(rule)).quantities().values().stream().anyMatch(Quantity.Points.class::isInstance);
    }
}
