package io.pacesetter.engine.trial;

import java.time.Instant;
import java.util.List;

/**
 * What a rulebook must do before it can be published.
 *
 * @param expected what comes of it; if empty, nothing may. What is not mentioned of a person may come besides
 * @param changedBy the actor who changed it last
 * @param version how often it was changed, for optimistic locking
 */
public record TestCase(
        long id,
        String name,
        CaseFacts given,
        List<Expectation> expected,
        String changedBy,
        Instant changedAt,
        long version) {

    public TestCase {
        expected = List.copyOf(expected);
    }
}
