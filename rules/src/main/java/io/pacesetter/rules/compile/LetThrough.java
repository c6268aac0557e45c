package io.pacesetter.rules.compile;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Remembers by their hashes which printed rules both gates have let through, the last used longest. Thread-safe. */
final class LetThrough {

    private final Set<String> hashes;

    /**
     * Remembers nothing yet.
     *
     * @param most how many are remembered
     */
    LetThrough(int most) {
        hashes = Collections.newSetFromMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > most;
            }
        });
    }

    /** Tells whether a rule was let through, and remembers it for longer if so. */
    synchronized boolean knows(String hash) {
        // Only adding counts as use in a set over a map in the order of access
        return hashes.contains(hash) && !hashes.add(hash);
    }

    synchronized void add(Collection<String> more) {
        hashes.addAll(more);
    }
}
