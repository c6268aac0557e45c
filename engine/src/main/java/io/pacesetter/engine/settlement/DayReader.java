package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.ActivityLog;
import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.org.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads days of the log. */
@Component
class DayReader {

    private final ActivityLog log;

    DayReader(ActivityLog log) {
        this.log = log;
    }

    /** Returns the activities of a day in the order of occurrence, of the people that the premises name. */
    List<LoggedActivity> read(Premises premises, LocalDate day, long settled, boolean attributes) {
        Calendar calendar = premises.calendar();
        List<LoggedActivity> activities = new ArrayList<>();
        log.read(
                premises.organization(),
                new ActivityLog.Slice(
                        calendar.startOf(day),
                        calendar.startOf(day.plusDays(1)),
                        settled,
                        premises.people(),
                        attributes),
                activities::add);
        activities.sort(LoggedActivity.OCCURRENCE);
        return activities;
    }
}
