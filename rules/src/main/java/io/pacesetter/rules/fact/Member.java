package io.pacesetter.rules.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The member that it happened to, as of that day.
 *
 * @param key the CRM's key
 * @param role null if none is known
 * @param teams names of the team and of all teams above it
 * @param tenure days since the member joined, or re-joined
 * @param badges keys of the badges held before this
 * @param contests keys of the contests under way that the member takes part in
 */
public record Member(
        String key,
        @Nullable String role,
        Set<String> teams,
        Set<String> tags,
        long tenure,
        Set<String> badges,
        Set<String> contests) {

    public Member {
        teams = Set.copyOf(teams);
        tags = Set.copyOf(tags);
        badges = Set.copyOf(badges);
        contests = Set.copyOf(contests);
    }
}
