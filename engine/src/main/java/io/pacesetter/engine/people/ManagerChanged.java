package io.pacesetter.engine.people;

import io.pacesetter.engine.tenant.OrganizationId;

/** A team is managed by somebody else now, or by nobody. Published within the transaction that changes it. */
public record ManagerChanged(OrganizationId organization, long teamId) {}
