package io.pacesetter.engine.org;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change of an organization, in the words of whoever asks for it; null stays as it is.
 *
 * @param workdayStart a time of day such as {@code 09:00}
 * @param version the version that was looked at; null to change whatever is there
 */
public record OrganizationChange(
        @Nullable String name,
        @Nullable String timeZone,
        @Nullable String locale,
        @Nullable String weekStart,
        @Nullable String fiscalYearStart,
        @Nullable List<String> workingDays,
        @Nullable String currency,
        @Nullable String workdayStart,
        @Nullable String workdayEnd,
        @Nullable Long version) {}
