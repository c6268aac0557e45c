package io.pacesetter.engine.activity;

import io.pacesetter.engine.tenant.OrganizationId;

/**
 * The first amount with a currency told the organization's: amounts without one are in it, from the first activity on.
 * Published within the transaction that accepts it.
 */
public record CurrencyAdopted(OrganizationId organization, String currency) {}
