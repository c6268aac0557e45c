package io.pacesetter.engine.testing;

import io.pacesetter.engine.settlement.ContestField;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Contests that tests tell of; settlement looks at them with the next change. */
@Component
public final class ContestsInTests implements ContestField {

    private final Map<OrganizationId, List<Contest>> contests = new ConcurrentHashMap<>();

    /** Replaces the contests of an organization. */
    public void hold(OrganizationId organization, List<Contest> some) {
        contests.put(organization, List.copyOf(some));
    }

    @Override
    public List<Contest> contests(OrganizationId organization) {
        return contests.getOrDefault(organization, List.of());
    }
}
