package io.pacesetter.api.organization;

import io.pacesetter.engine.org.OrganizationProfile;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organization's settings. */
public record OrganizationResponse(
        String id,
        String name,
        String timeZone,
        String locale,
        DayOfWeek weekStart,
        int fiscalYearStart,
        List<DayOfWeek> workingDays,
        @Nullable String currency,
        String workdayStart,
        String workdayEnd,
        long version) {

    /** Describes an organization. */
    public static OrganizationResponse of(OrganizationProfile profile) {
        return new OrganizationResponse(
                profile.id().toString(),
                profile.name(),
                profile.timeZone().getId(),
                profile.locale(),
                profile.weekStart(),
                profile.fiscalYearStart().getValue(),
                profile.workingDays(),
                profile.currency(),
                profile.workdayStart().toString(),
                profile.workdayEnd().toString(),
                profile.version());
    }
}
