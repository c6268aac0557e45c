package io.pacesetter.engine.indicator;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Collection;
import java.util.Optional;

/** Gives the indicators of an organization as they are committed now, kept in memory while they stay the same. */
public interface Indicators {

    /** Returns the indicators in use, in the order they were made. */
    Collection<IndicatorDefinition> inUse(OrganizationId organization);

    /** Finds an indicator in use by key. */
    Optional<IndicatorDefinition> find(OrganizationId organization, String key);

    /** Finds an indicator by id, retired ones too. */
    Optional<IndicatorDefinition> find(OrganizationId organization, long id);
}
