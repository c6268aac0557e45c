package io.pacesetter.api.contest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.rules.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A contest with how it is scored.
 *
 * @param scoring the text and what it means in every language
 */
record ContestDetails(@JsonUnwrapped ContestResponse contest, ScoringResponse scoring) {

    /**
     * How a contest is scored.
     *
     * @param text what its author wrote
     * @param version the published version it is pinned to; null while it is a draft
     * @param en the rules in English; null where they have problems by now, as do {@code ko} and {@code drl}
     */
    record ScoringResponse(
            String text,
            @OneOf(Language.class) String language,
            @Nullable Integer version,
            @Nullable String en,
            @Nullable String ko,
            @Nullable String drl) {}
}
