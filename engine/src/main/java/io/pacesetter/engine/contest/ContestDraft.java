package io.pacesetter.engine.contest;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contest as somebody describes it; unchecked.
 *
 * @param key null to make one of the name
 * @param participants ids or keys of people, or ids or names of teams; null or empty for everyone
 * @param from an RFC 3339 time, or a day for its first moment
 * @param to an RFC 3339 time, or the last day
 * @param graceHours null for none
 */
public record ContestDraft(
        @Nullable String key,
        @Nullable String name,
        @Nullable String description,
        @Nullable String level,
        @Nullable List<String> participants,
        @Nullable String from,
        @Nullable String to,
        @Nullable Integer graceHours,
        @Nullable Scoring scoring,
        @Nullable Winning win,
        @Nullable List<PrizeDraft> prizes) {

    /**
     * How it is scored: rules as a text, or the common cases as a form.
     *
     * @param language the language of the text
     */
    public record Scoring(
            @Nullable String text,
            @Nullable String language,
            @Nullable Form form) {}

    /**
     * Scores activities, or follows an indicator.
     *
     * @param activityTypes keys of the types that score; null with an indicator
     * @param points how much each scores: a number; null to score the amount
     * @param indicator the key of the indicator whose value in the contest is the score; null with activity types
     */
    public record Form(
            @Nullable List<String> activityTypes,
            @Nullable BigDecimal points,
            @Nullable String indicator) {}

    /** How it is won: see {@link Win}. */
    public record Winning(
            @Nullable String kind,
            @Nullable BigDecimal target,
            @Nullable String tieBreak) {}

    /** What a place wins. */
    public record PrizeDraft(
            @Nullable Integer place, @Nullable String text) {}
}
