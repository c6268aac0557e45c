package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;

/**
 * Other rules are in force from a moment on: a version was published, or a rulebook was rolled back, retired, suspended or
 * resumed. Published within the transaction that changes it, which also counts a change of the organization.
 *
 * @param from the first moment that may be decided otherwise
 */
public record RulesChanged(OrganizationId organization, Instant from) {}
