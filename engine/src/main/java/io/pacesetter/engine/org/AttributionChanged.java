package io.pacesetter.engine.org;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was done before may count for another team or day than it did. Published within the transaction that changes it.
 *
 * @param people whose activities are concerned; null for everyone
 * @param from the first day concerned; null for the beginning
 * @param to the day after the last; null for no end
 */
public record AttributionChanged(
        OrganizationId organization,
        @Nullable Set<Long> people,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
