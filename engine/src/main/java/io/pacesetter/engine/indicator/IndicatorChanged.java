package io.pacesetter.engine.indicator;

import io.pacesetter.engine.tenant.OrganizationId;

/**
 * An indicator is new or is defined otherwise, so that its values over history are to be computed. Published within the
 * transaction that changes it.
 *
 * @param requestedBy who changed it, for people
 */
public record IndicatorChanged(OrganizationId organization, long indicatorId, String name, String requestedBy) {}
