package io.pacesetter.engine.settlement;

import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.Identity;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.ledger.Reversal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What must be written so that what stands is what a replay says.
 *
 * @param reversals what does not follow any more, or follows with other values
 * @param fresh what has not stood like this before
 */
record Difference(List<Reversal> reversals, List<Effect> fresh) {

    /** Why an entry is taken back that no rule asks for any more. */
    static final String NO_LONGER = "no_longer_earned";
    /** Why an entry is taken back that is awarded with other values. */
    static final String OTHERWISE = "earned_otherwise";

    /** Compares what stands of some days and people with what a replay of them says. */
    static Difference between(List<LedgerEntry> standing, List<Effect> replayed) {
        Map<Identity, Effect> wanted = new HashMap<>();
        for (Effect effect : replayed) {
            Identity identity = Objects.requireNonNull(Identity.of(effect), "An effect of no rule");
            if (wanted.put(identity, effect) != null) {
                throw new IllegalStateException("A replay asked for the same effect twice: " + effect);
            }
        }
        List<Reversal> reversals = new ArrayList<>();
        Map<Identity, Effect> kept = new HashMap<>();
        for (LedgerEntry entry : standing) {
            Identity identity = Objects.requireNonNull(entry.identity(), "An entry of no rule");
            Effect effect = wanted.get(identity);
            if (entry.effect().equals(effect) && kept.put(identity, effect) == null) {
                continue;
            }
            reversals.add(new Reversal(entry, effect == null ? NO_LONGER : OTHERWISE));
        }
        List<Effect> fresh = replayed.stream()
                .filter(effect -> !kept.containsKey(Objects.requireNonNull(Identity.of(effect))))
                .toList();
        return new Difference(reversals, fresh);
    }
}
