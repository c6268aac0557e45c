package io.pacesetter.engine.people;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where and as what a person works.
 *
 * @param teamId {@link Roster#NO_TEAM} for none
 * @param role the job role, in the organization's own words
 * @param partTime the share of full working time, above 0 and up to 1
 */
public record Post(long teamId, @Nullable String role, BigDecimal partTime, Tags tags) {

    public Post {
        partTime = partTime.stripTrailingZeros();
    }

    /** Full time, without tags. */
    public Post(long teamId, @Nullable String role) {
        this(teamId, role, BigDecimal.ONE, Tags.NONE);
    }

    /** Returns the same post with other tags. */
    Post tagged(Tags others) {
        return new Post(teamId, role, partTime, others);
    }
}
