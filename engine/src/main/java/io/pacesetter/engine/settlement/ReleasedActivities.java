package io.pacesetter.engine.settlement;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Set;

/** Tells settlement which activities a person has released that fair-play rules set aside. */
public interface ReleasedActivities {

    /** Returns the ids of all of them, as they are committed now. */
    Set<Long> ids(OrganizationId organization);
}
