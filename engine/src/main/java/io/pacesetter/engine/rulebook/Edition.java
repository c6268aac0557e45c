package io.pacesetter.engine.rulebook;

import io.pacesetter.rules.language.Purpose;
import io.pacesetter.rules.language.Rule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version and when it is in force; a chapter of the rule history once its rules are read. */
record Edition(
        long rulebookId,
        String key,
        Purpose purpose,
        @Nullable Long contestId,
        int version,
        Instant publishedAt,
        Instant from,
        @Nullable Instant to) {

    Edition between(Instant newFrom, @Nullable Instant newTo) {
        return new Edition(rulebookId, key, purpose, contestId, version, publishedAt, newFrom, newTo);
    }

    /** Tells whether it is in force for no moment at all. */
    boolean isEmpty() {
        return to != null && !to.isAfter(from);
    }

    Chapter with(List<Rule> rules) {
        return new Chapter(rulebookId, key, purpose, contestId, version, from, to, rules);
    }
}
