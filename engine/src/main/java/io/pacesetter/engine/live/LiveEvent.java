package io.pacesetter.engine.live;

import io.pacesetter.engine.tenant.OrganizationId;

/**
 * An event for open pages.
 *
 * @param sequence its number in the organization, in the order of commits
 * @param payload JSON
 */
public record LiveEvent(OrganizationId organization, long sequence, String kind, String payload) {}
