package io.pacesetter.engine.activity;

import org.jspecify.annotations.Nullable;

/** A reported activity that passed the checks; content is null for a deletion. */
record Candidate(String source, String externalId, @Nullable Content content) {

    /** What makes two reports the same activity. */
    record Identity(String source, String externalId) {}

    Identity identity() {
        return new Identity(source, externalId);
    }
}
