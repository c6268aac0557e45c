package io.pacesetter.api.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger.
 *
 * @param at when what caused it occurred
 * @param writtenAt when the entry was written
 * @param points points, or score; null for what only says something
 * @param reason for a reversal or an adjustment why, else the rule's name
 * @param text the message with its places filled in; empty if there is none
 * @param reverses the entry that this one takes back
 * @param reversedBy the entry that takes this one back; null while it stands
 */
public record EntryResponse(
        String id,
        Instant at,
        Instant writtenAt,
        @Nullable BigDecimal points,
        String kind,
        String reason,
        Named member,
        @Nullable BadgeName badge,
        @Nullable String contest,
        String text,
        CauseResponse cause,
        @Nullable String reverses,
        @Nullable String reversedBy) {

    /** A person. */
    public record Named(String id, String key, String name) {}

    /** What a badge looks like. */
    public record BadgeName(String key, String name, String icon, String color) {}

    /**
     * Why it is there.
     *
     * @param activity the activity; null if it was none
     * @param tick {@code day} for the close of a day, or a contest's phase; null if it was neither
     * @param actor who did it by hand; null for a rule
     * @param seen the values that the rule saw, by name
     */
    public record CauseResponse(
            @Nullable ActivityName activity,
            @Nullable String tick,
            @Nullable RulebookName rulebook,
            @Nullable Integer version,
            @Nullable String rule,
            @Nullable String actor,
            Map<String, String> seen) {}

    /** What an activity was. */
    public record ActivityName(String id, String source, String externalId, String type, Instant occurredAt) {}

    /** A rulebook; {@code contest} is the contest whose scoring it is. */
    public record RulebookName(
            String id, String key, String name, @Nullable String contest) {}
}
