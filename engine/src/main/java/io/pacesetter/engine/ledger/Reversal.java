package io.pacesetter.engine.ledger;

/**
 * An entry that stands and is to be taken back.
 *
 * @param reason why, for people; at most 300 characters
 */
public record Reversal(LedgerEntry entry, String reason) {}
