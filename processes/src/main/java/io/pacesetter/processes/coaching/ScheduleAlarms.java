package io.pacesetter.processes.coaching;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.alarm.AlarmWork;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Wakes schedules on their days. */
@Component
class ScheduleAlarms implements AlarmWork {

    private final CoachingSchedules schedules;

    ScheduleAlarms(CoachingSchedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public String kind() {
        return CoachingSchedules.ALARM;
    }

    @Override
    public @Nullable Instant ring(OrganizationId organization, String key) {
        return schedules.open(organization, Ids.parse(key));
    }
}
