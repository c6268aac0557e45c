package io.pacesetter.engine.trial;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a person is expected to receive in a test case.
 *
 * @param member the person's key in the case
 * @param kind the key of a kind of effect, for example {@code points} or {@code badge}
 * @param points how many in all, of points and scores
 * @param badge the badge's key, of badges
 * @param text what it says as the rule has it; null for anything
 * @param times how often; null for once, 0 for never. Not of points and scores
 */
public record Expectation(
        String member,
        String kind,
        @Nullable BigDecimal points,
        @Nullable String badge,
        @Nullable String text,
        @Nullable Integer times) {

    int timesOrOnce() {
        return times == null ? 1 : times;
    }
}
