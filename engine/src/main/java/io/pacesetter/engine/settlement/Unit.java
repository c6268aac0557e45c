package io.pacesetter.engine.settlement;

import io.pacesetter.engine.rulebook.Chapter;
import io.pacesetter.rules.decide.Program;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Purpose;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.language.Trigger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rules of one chapter that are asked together.
 *
 * @param rules by name
 * @param needs of all of them together
 */
record Unit(Chapter chapter, Stage stage, Map<String, Rule> rules, Needs needs, Program program) {

    /** When in a moment rules are asked. */
    enum Stage {
        /** Whether the activity counts at all. */
        FAIR_PLAY,
        USUAL,
        /** Rules that look at points or scores see what the others gave. */
        LATE;

        static Stage of(Chapter chapter, Rule rule) {
            if (chapter.purpose() == Purpose.FAIR_PLAY) {
                return FAIR_PLAY;
            }
            boolean late = Needs.of(List.of(rule)).quantities().values().stream()
                    .anyMatch(quantity -> quantity instanceof Quantity.Points || quantity instanceof Quantity.Score);
            return late ? LATE : USUAL;
        }
    }

    static Unit of(Chapter chapter, Stage stage, List<Rule> rules, Program program) {
        return new Unit(
                chapter,
                stage,
                rules.stream().collect(Collectors.toMap(Rule::name, Function.identity())),
                Needs.of(rules),
                program);
    }

    /** Returns the same rules in a chapter with another end. */
    Unit in(Chapter other) {
        return new Unit(other, stage, rules, needs, program);
    }

    /** Tells whether it decides what occurs at a moment. */
    boolean covers(Instant moment) {
        return chapter.covers(moment);
    }

    /** Tells whether the close of a day can set any of the rules off. */
    boolean isSetOffByCloses() {
        return rules.values().stream()
                .map(Rule::trigger)
                .anyMatch(trigger -> trigger instanceof Trigger.Closes
                        || trigger instanceof Trigger.StatusBecomes
                        || (trigger instanceof Trigger.Crosses crosses && movesAtCloses(crosses.quantity())));
    }

    private static boolean movesAtCloses(Quantity quantity) {
        return quantity instanceof Quantity.Streak
                || quantity instanceof Quantity.Points
                || quantity instanceof Quantity.Score
                || (quantity instanceof Quantity.Goal goal && goal.aspect() == Quantity.Aspect.PACE);
    }

    /** Tells whether what one person gets depends on nobody else's activities, so that people can be replayed apart. */
    boolean keepsPeopleApart() {
        boolean own = needs.quantities().values().stream().allMatch(Unit::isOwn)
                && needs.statuses().values().stream().allMatch(status -> status.scope() == Scope.MEMBER);
        return own
                && stage != Stage.FAIR_PLAY
                && rules.values().stream()
                        .flatMap(rule -> rule.actions().stream())
                        .allMatch(Unit::isForMember);
    }

    private static boolean isOwn(Quantity quantity) {
        if (quantity instanceof Quantity.Indicator indicator) {
            return indicator.scope() == Scope.MEMBER;
        }
        if (quantity instanceof Quantity.Goal goal) {
            return goal.scope() == Scope.MEMBER;
        }
        return quantity instanceof Quantity.Streak || quantity instanceof Quantity.Points;
    }

    private static boolean isForMember(Action action) {
        if (action instanceof Action.GivePoints give) {
            return give.to() == Action.Recipient.MEMBER;
        }
        if (action instanceof Action.Award award) {
            return award.to() == Action.Recipient.MEMBER;
        }
        if (action instanceof Action.Notify inform) {
            return inform.to() == Action.Recipient.MEMBER;
        }
        return !(action instanceof Action.GiveScore);
    }
}
