package io.pacesetter.engine.people;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;

/**
 * A person's last day is today or has passed. Published within the transaction that records it; what the person may do
 * here ends with it.
 */
public record PersonLeft(OrganizationId organization, long personId, LocalDate lastDay) {}
