package io.pacesetter.engine.activity;

import io.pacesetter.engine.tenant.OrganizationId;

/** Activities of an organization have been committed by this node; published after the commit. */
public record ActivitiesAccepted(OrganizationId organization) {}
