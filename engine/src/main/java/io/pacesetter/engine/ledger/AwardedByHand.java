package io.pacesetter.engine.ledger;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;

/** Somebody has awarded something by hand, which rules may look at. Published within the transaction that does it. */
public record AwardedByHand(OrganizationId organization, long personId, LocalDate day) {}
