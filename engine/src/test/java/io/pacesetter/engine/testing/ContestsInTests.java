package io.pacesetter.engine.testing;

import io.pacesetter.engine.settlement.ContestField;
import io.pacesetter.engine.settlement.ReleasedActivities;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Contests, and activities released by people, that tests tell of; settlement looks at them with the next change. */
@Component
public final class ContestsInTests implements ContestField, ReleasedActivities {

    private final Map<OrganizationId, List<Contest>> contests = new ConcurrentHashMap<>();
    private final Map<OrganizationId, Set<Long>> released = new ConcurrentHashMap<>();

    /** Replaces the contests of an organization. */
    public void hold(OrganizationId organization, List<Contest> some) {
        contests.put(organization, List.copyOf(some));
    }

    /** Releases activities. */
    public void release(OrganizationId organization, Set<Long> activities) {
        released.put(organization, Set.copyOf(activities));
    }

    @Override
    public List<Contest> contests(OrganizationId organization) {
        return contests.getOrDefault(organization, List.of());
    }

    @Override
    public Set<Long> ids(OrganizationId organization) {
        return released.getOrDefault(organization, Set.of());
    }
}
