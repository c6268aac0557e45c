package io.pacesetter.engine.org;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization to be created, in the words of whoever asks for it.
 *
 * @param timeZone a region id such as {@code Asia/Seoul}
 * @param locale {@code en} or {@code ko}, with a region if need be; null for {@code en}
 * @param weekStart a day of the week; null for Monday
 * @param fiscalYearStart a month by number or name; null for January
 * @param workingDays days of the week; null for Monday to Friday
 */
public record NewOrganization(
        @Nullable String name,
        @Nullable String timeZone,
        @Nullable String locale,
        @Nullable String weekStart,
        @Nullable String fiscalYearStart,
        @Nullable List<String> workingDays) {

    /** An organization with the usual calendar. */
    public NewOrganization(String name, String timeZone) {
        this(name, timeZone, null, null, null, null);
    }
}
