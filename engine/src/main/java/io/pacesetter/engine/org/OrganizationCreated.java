package io.pacesetter.engine.org;

import io.pacesetter.engine.tenant.OrganizationId;

/** An organization is being created; listeners add what it starts with, in the same transaction. */
public record OrganizationCreated(OrganizationId organization) {}
