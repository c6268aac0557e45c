package io.pacesetter.engine.contest;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a participant stands.
 *
 * @param rank 1, 2, 2, 4
 * @param score 0 for who has not scored
 * @param qualified whether the target is reached; true where there is none
 * @param reachedAt when the score, or the target, was reached; null where nothing was scored
 * @param prize what the place wins; null for nothing
 */
public record Standing(
        int rank,
        long subjectId,
        BigDecimal score,
        boolean qualified,
        @Nullable Instant reachedAt,
        @Nullable String prize) {}
