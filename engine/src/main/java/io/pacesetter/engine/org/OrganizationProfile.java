package io.pacesetter.engine.org;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization's settings.
 *
 * @param locale a language tag, {@code en} or {@code ko} with a region if need be
 * @param workingDays in the order of the week
 * @param currency ISO 4217 code of amounts; null until the first amount tells it
 * @param version how often the settings were changed
 */
public record OrganizationProfile(
        OrganizationId id,
        String name,
        ZoneId timeZone,
        String locale,
        DayOfWeek weekStart,
        Month fiscalYearStart,
        List<DayOfWeek> workingDays,
        LocalTime workdayStart,
        LocalTime workdayEnd,
        @Nullable String currency,
        long version) {

    public OrganizationProfile {
        workingDays = List.copyOf(workingDays);
    }
}
