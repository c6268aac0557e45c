package io.pacesetter.engine.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why there is an effect.
 *
 * @param occurredAt when what caused it occurred
 * @param day the local day of that moment
 * @param activityId the activity; null if it was none
 * @param tick {@code day} for the close of a day, or the key of a contest's phase; null if it was neither
 * @param decision the rule that asked for it; null if a person did
 */
public record Cause(
        Instant occurredAt,
        LocalDate day,
        @Nullable Long activityId,
        @Nullable String tick,
        @Nullable Decision decision) {

    /**
     * Which action of which rule.
     *
     * @param version the version of the rulebook that was in force
     * @param rule the rule's name
     * @param action from 0
     */
    public record Decision(long rulebookId, int version, String rule, int action) {}
}
