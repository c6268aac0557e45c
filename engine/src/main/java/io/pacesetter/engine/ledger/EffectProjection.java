package io.pacesetter.engine.ledger;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;

/**
 * Keeps something that follows from the ledger, such as who holds which badge. Called in the transaction that writes the
 * entries, which therefore commit together with what follows from them.
 */
public interface EffectProjection {

    /**
     * Takes entries that have just been written: first all reversals, then all awards, each in the order in which they take
     * effect. An award that is written anew, with other values, comes as its reversal and as an award of the same identity.
     */
    void project(OrganizationId organization, List<LedgerEntry> written);
}
