package io.pacesetter.engine.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody receives, and why.
 *
 * @param personId who receives it
 * @param originId whose activity or day it came from
 * @param value what it is worth
 * @param message the text as the rule has it, with its places (see {@code rules.language.Message}) still to be filled in: names
 *     may change, the ledger does not. Also a training's name, a topic of coaching, a reason for a review; null if there is none
 * @param seen the values that the rule saw by slot, as JSON with names in order: {@code "value"} is the number that crossed its
 *     bar, {@code "amount"} and {@code "activity"} are the activity's. Null if a person awarded it
 */
public record Effect(
        Kind kind,
        long personId,
        long originId,
        Value value,
        @Nullable String message,
        Cause cause,
        @Nullable String seen) {

    /**
     * What an effect is worth; all null for one that only says something.
     *
     * @param points points, or score where the effect is a score; four digits after the point at most, no zeros at the end
     * @param badgeId the badge that is awarded
     * @param contestId the contest that a score counts in
     * @param participantId the person or team that a score is for
     */
    public record Value(
            @Nullable BigDecimal points,
            @Nullable Long badgeId,
            @Nullable Long contestId,
            @Nullable Long participantId) {

        /** Nothing that counts. */
        public static final Value NONE = new Value(null, null, null, null);

        /** Points. */
        public static Value of(BigDecimal points) {
            return new Value(points, null, null, null);
        }

        /** A badge. */
        public static Value badge(long badgeId) {
            return new Value(null, badgeId, null, null);
        }
    }
}
