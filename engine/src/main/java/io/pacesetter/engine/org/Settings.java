package io.pacesetter.engine.org;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;

/** Checks an organization's settings, all at once. */
final class Settings {

    static final int LONGEST_NAME = 200;

    private static final List<DayOfWeek> MONDAY_TO_FRIDAY =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private Settings() {}

    static OrganizationProfile of(OrganizationId id, NewOrganization wanted) {
        Faults faults = new Faults();
        SettingsReader read = new SettingsReader(faults);
        String name = faults.required("/name", wanted.name(), LONGEST_NAME);
        if (wanted.timeZone() == null || wanted.timeZone().isBlank()) {
            faults.add("/timeZone", "is missing; give a region id such as Asia/Seoul or Europe/Berlin");
        }
        OrganizationProfile profile = new OrganizationProfile(
                id,
                name,
                read.zone(wanted.timeZone(), ZoneOffset.UTC),
                read.locale(wanted.locale(), "en"),
                read.weekStart(wanted.weekStart(), DayOfWeek.MONDAY),
                read.fiscalYearStart(wanted.fiscalYearStart(), Month.JANUARY),
                read.workingDays(wanted.workingDays(), MONDAY_TO_FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(18, 0),
                null,
                0);
        faults.refuseIfAny();
        return profile;
    }

    static OrganizationProfile changed(OrganizationProfile before, OrganizationChange change) {
        Faults faults = new Faults();
        SettingsReader read = new SettingsReader(faults);
        OrganizationProfile after = new OrganizationProfile(
                before.id(),
                change.name() == null ? before.name() : faults.required("/name", change.name(), LONGEST_NAME),
                read.zone(change.timeZone(), before.timeZone()),
                read.locale(change.locale(), before.locale()),
                read.weekStart(change.weekStart(), before.weekStart()),
                read.fiscalYearStart(change.fiscalYearStart(), before.fiscalYearStart()),
                read.workingDays(change.workingDays(), before.workingDays()),
                read.time("/workdayStart", change.workdayStart(), before.workdayStart()),
                read.time("/workdayEnd", change.workdayEnd(), before.workdayEnd()),
                read.currency(change.currency(), before.currency()),
                before.version());
        if (!after.workdayStart().isBefore(after.workdayEnd())) {
            faults.add(
                    change.workdayEnd() == null ? "/workdayStart" : "/workdayEnd",
                    "A working day cannot end (" + after.workdayEnd() + ") before it starts (" + after.workdayStart()
                            + ")");
        }
        faults.refuseIfAny();
        return after;
    }
}
