package io.pacesetter.processes.time;

import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the working time of organizations and people as it stands now. */
@Component
public class WorkingTimes {

    private final Organizations organizations;
    private final Rosters rosters;

    WorkingTimes(Organizations organizations, Rosters rosters) {
        this.organizations = organizations;
        this.rosters = rosters;
    }

    /** Returns the working time of a person; null for the organization's. */
    public WorkingTime of(OrganizationId organization, @Nullable Long personId) {
        return new WorkingTime(
                organizations.calendar(organization),
                personId == null ? List.of() : rosters.current(organization).leavesOf(personId));
    }
}
