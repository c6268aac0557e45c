package io.pacesetter.engine.org;

import io.pacesetter.engine.tenant.OrganizationId;

/**
 * The organization's currency is known from now on, by the first amount that has one or by its settings: amounts without
 * one are in it, from the first activity on. Published within the transaction that makes it known, if there may be such
 * amounts.
 */
public record CurrencyAdopted(OrganizationId organization, String currency) {}
