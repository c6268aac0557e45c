package io.pacesetter.rules.language;

import java.util.List;

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
            findings.unless(rule.limits().isEmpty(), Finding.WITHOUT_LIMITS);
        }
        feeding(rule);
    }

    private void trigger(Trigger trigger) {
        if (findings.purpose == Purpose.FAIR_PLAY) {
            findings.unless(trigger instanceof Trigger.Logged, Finding.AS_LOGGED);
        } else {
            findings.unless(
                    !(trigger instanceof Trigger.Reaches) || findings.purpose == Purpose.CONTEST, Finding.PHASE);
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
                switch (findings.purpose) {
                    case GOAL, BADGE, RECOGNITION -> Finding.NO_REWARD;
                    case CONTEST -> Finding.NO_SCORE;
                    case COACHING -> Finding.NO_COACHING;
                    case FAIR_PLAY -> Finding.NO_REVIEW;
                },
                Noun.of(findings.purpose),
                Noun.of(action));
    }

    private static boolean isReward(Action action) {
        return action instanceof Action.GivePoints || action instanceof Action.Award || isWord(action);
    }

    private static boolean isWord(Action action) {
        return action instanceof Action.Celebrate || action instanceof Action.Notify;
    }

    private void feeding(Rule rule) {
        if (rule.actions().stream().anyMatch(Action.GivePoints.class::isInstance)) {
            findings.unless(!looksAtPoints(rule), Finding.FEEDS_POINTS);
        }
        boolean score =
                rule.trigger() instanceof Trigger.Crosses crosses && crosses.quantity() instanceof Quantity.Score;
        findings.unless(
                !score || rule.actions().stream().noneMatch(Action.GiveScore.class::isInstance), Finding.FEEDS_SCORE);
        for (Action action : rule.actions()) {
            if (action instanceof Action.Award award && award.to() == Action.Recipient.MEMBER) {
                findings.unless(
                        !rule.clauses().contains(Clause.of(new Predicate.Holds(award.badge(), true))),
                        Finding.HELD_ALREADY);
            }
        }
    }

    private static boolean looksAtPoints(Rule rule) {
        return Needs.of(List.of(rule)).quantities().values().stream().anyMatch(Quantity.Points.class::isInstance);
    }
}
