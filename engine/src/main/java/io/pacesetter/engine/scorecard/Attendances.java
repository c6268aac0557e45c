package io.pacesetter.engine.scorecard;

import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.rules.pace.Attendance;
import io.pacesetter.rules.pace.WorkingDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out the working days of one period for any number of subjects.
 *
 * <p>A person is present on a working day that a stay covers and no absence does, by the stay's part-time share. Teams
 * and the company, whose goals are set as a whole, are present on every working day.
 */
public final class Attendances {

    private final Roster roster;
    private final List<LocalDate> days;
    private final Attendance whole;

    /** Takes the period and the moment that it is looked at. */
    public Attendances(Roster roster, Calendar calendar, AsOf asOf) {
        this.roster = roster;
        this.days = calendar.workingDaysIn(asOf.span()).toList();
        List<WorkingDay> all = days.stream()
                .map(day -> new WorkingDay(day.getDayOfWeek(), BigDecimal.ONE, calendar.shareGone(day, asOf.moment())))
                .toList();
        this.whole = new Attendance(all, asOf.ended(calendar));
    }

    /** Returns the attendance of someone who is there every working day. */
    Attendance whole() {
        return whole;
    }

    /** Returns the attendance of a subject. */
    public Attendance of(Subject subject) {
        if (subject.level() != Level.MEMBER || alwaysThere(subject.id())) {
            return whole;
        }
        List<WorkingDay> present = new ArrayList<>(days.size());
        for (int i = 0; i < days.size(); i++) {
            WorkingDay day = whole.days().get(i);
            present.add(new WorkingDay(day.weekday(), share(subject.id(), days.get(i)), day.gone()));
        }
        return new Attendance(present, whole.ended());
    }

    private BigDecimal share(long person, LocalDate day) {
        for (Roster.Leave leave : roster.leavesOf(person)) {
            if (!day.isBefore(leave.from()) && day.isBefore(leave.to())) {
                return BigDecimal.ZERO;
            }
        }
        for (Roster.Stay stay : roster.staysOf(person)) {
            if (stay.covers(day)) {
                return stay.partTime();
            }
        }
        return BigDecimal.ZERO;
    }

    /** The usual case, told without looking at each day: one full-time stay around the period, no absence. */
    private boolean alwaysThere(long person) {
        if (days.isEmpty()) {
            return true;
        }
        List<Roster.Stay> stays = roster.staysOf(person);
        return roster.leavesOf(person).isEmpty()
                && stays.size() == 1
                && stays.get(0).partTime().compareTo(BigDecimal.ONE) == 0
                && stays.get(0).covers(days.get(0))
                && stays.get(0).covers(days.get(days.size() - 1));
    }
}
