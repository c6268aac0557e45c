package io.pacesetter.engine.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger. Never changed, never deleted; it stands while no other entry reverses it.
 *
 * @param effect what is awarded; of a reversal what is taken back, with the opposite points
 * @param identity what makes it the same in every replay; null for reversals and for what is done by hand
 * @param generation how often it has been awarded, from 1; 0 without identity
 * @param reverses the entry that this one takes back; null if it awards
 * @param reason why it is taken back, or awarded by hand; null if it follows from a rule
 * @param actor who did it by hand; null for a rule
 */
public record LedgerEntry(
        long id,
        Effect effect,
        @Nullable Identity identity,
        int generation,
        @Nullable Long reverses,
        @Nullable String reason,
        @Nullable String actor,
        Instant writtenAt) {

    /** Tells whether it takes another entry back. */
    public boolean isReversal() {
        return reverses != null;
    }
}
