package io.pacesetter.processes.dispute;

import org.jspecify.annotations.Nullable;

/**
 * A dispute as somebody files it: about an entry, or a contest, or an indicator with a period.
 *
 * @param entry the id of an entry of the ledger
 * @param contest the id of a contest
 * @param subject the participant by id, key or name; null for oneself or one's team
 * @param indicator the key of an indicator; {@code points} for the points of the ledger
 * @param period the name of a period
 * @param at a day or time, as boards take it; null for now
 * @param claim what is wrong
 */
public record NewDispute(
        @Nullable String entry,
        @Nullable String contest,
        @Nullable String subject,
        @Nullable String indicator,
        @Nullable String period,
        @Nullable String at,
        @Nullable String claim) {}
