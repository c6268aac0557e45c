package io.pacesetter.engine.rulebook;

import io.pacesetter.rules.language.Purpose;
import io.pacesetter.rules.language.Rule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rulebook while it was in force: it decides what occurred then, whenever that is reported.
 *
 * @param key the rulebook's key
 * @param contestId the contest whose scoring it is; null for the organization's own rulebooks
 * @param version its number, from 1
 * @param from the first moment
 * @param to the moment after the last: the next version's beginning, the end of the rulebook, or its suspension; null while
 *     it is in force
 */
public record Chapter(
        long rulebookId,
        String key,
        Purpose purpose,
        @Nullable Long contestId,
        int version,
        Instant from,
        @Nullable Instant to,
        List<Rule> rules) {

    public Chapter {
        rules = List.copyOf(rules);
    }

    /** Tells whether it decides what occurs at a moment. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && (to == null || moment.isBefore(to));
    }
}
