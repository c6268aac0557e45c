package io.pacesetter.engine.contest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a participant stood when the contest became final.
 *
 * @param handedOverAt when the prize was handed over; null until then
 * @param handedOverBy who did it; null until then
 */
public record Result(
        Standing standing,
        @Nullable Instant handedOverAt,
        @Nullable String handedOverBy) {}
