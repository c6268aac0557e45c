package io.pacesetter.engine.people;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Set;

/** Someone's memberships are different now. Published within the transaction that changes them. */
public record StaysChanged(OrganizationId organization, Set<Long> people) {

    public StaysChanged {
        people = Set.copyOf(people);
    }
}
