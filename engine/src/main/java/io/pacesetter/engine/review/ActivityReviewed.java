package io.pacesetter.engine.review;

import io.pacesetter.engine.tenant.OrganizationId;

/**
 * Somebody decided about an activity that was set aside; published in the transaction that does it.
 *
 * @param released whether it scores from now on
 */
public record ActivityReviewed(OrganizationId organization, long activityId, boolean released) {}
