package io.pacesetter.processes.time;

import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.people.Roster;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/**
 * Counts in working days: those of the organization less the days that a person is away.
 *
 * @param leaves the person's absences; empty to count for the organization
 */
public record WorkingTime(Calendar calendar, List<Roster.Leave> leaves) {

    /** How far ahead a working day is looked for, so that a calendar without any ends the search. */
    private static final int LONGEST_GAP = 3_660;

    public WorkingTime {
        leaves = List.copyOf(leaves);
    }

    /** Tells whether a day is worked. */
    public boolean works(LocalDate day) {
        return calendar.isWorkingDay(day) && !isAway(day);
    }

    /** Tells whether the person is away on a day. */
    public boolean isAway(LocalDate day) {
        return leaves.stream().anyMatch(leave -> !day.isBefore(leave.from()) && day.isBefore(leave.to()));
    }

    /**
     * Returns the n-th working day after a day, before it for a negative n; for 0 the day itself, or the next that is worked.
     *
     * <p>Where no working day comes for ten years, calendar days are counted.
     */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        int step = days < 0 ? -1 : 1;
        LocalDate found = days == 0 ? next(day.minusDays(1), 1) : day;
        for (int counted = 0; counted < Math.abs(days); counted++) {
            found = next(found, step);
        }
        return found;
    }

    private LocalDate next(LocalDate day, int step) {
        LocalDate found = day.plusDays(step);
        for (int looked = 0; looked < LONGEST_GAP; looked++) {
            if (works(found)) {
                return found;
            }
            found = found.plusDays(step);
        }
        return day.plusDays(step);
    }

    /** Returns when work begins on a day; where daylight saving skips that time, the first moment after it. */
    public Instant startOfDay(LocalDate day) {
        return moment(day.atTime(calendar.workdayStart()));
    }

    /** Returns when work ends on a day; where daylight saving skips that time, the first moment after it. */
    public Instant endOfDay(LocalDate day) {
        return moment(day.atTime(calendar.workdayEnd()));
    }

    /** Returns the moment of a local time: the first after the gap where daylight saving skips it, the first where it comes twice. */
    public Instant moment(LocalDateTime time) {
        ZoneOffsetTransition transition = calendar.zone().getRules().getTransition(time);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : time.atZone(calendar.zone()).toInstant();
    }
}
