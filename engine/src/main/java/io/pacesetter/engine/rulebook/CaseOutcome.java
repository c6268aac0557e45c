package io.pacesetter.engine.rulebook;

import java.util.List;

/**
 * How a test case of a rulebook went.
 *
 * @param id the case's number in the database
 * @param failures what came out otherwise than expected, a sentence each; empty if it passed
 */
public record CaseOutcome(long id, String name, List<String> failures) {

    public CaseOutcome {
        failures = List.copyOf(failures);
    }

    /** Tells whether everything came out as expected. */
    public boolean passed() {
        return failures.isEmpty();
    }
}
