package io.pacesetter.processes.coaching;

import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.WorkItem;
import io.pacesetter.processes.time.WorkingTime;
import io.pacesetter.processes.time.WorkingTimes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds when the numbers are looked at: at the end of the n-th day that the member works after the session. */
@Component
class FollowUpStep extends CoachingStep {

    private final CycleRows rows;
    private final SessionRows sessions;
    private final CoachingTemplates templates;
    private final WorkingTimes times;

    FollowUpStep(CycleRows rows, SessionRows sessions, CoachingTemplates templates, WorkingTimes times) {
        super("coaching-follow-up", rows);
        this.rows = rows;
        this.sessions = sessions;
        this.templates = templates;
        this.times = times;
    }

    @Override
    Map<String, Object> perform(WorkItem item, Cycle cycle) {
        OrganizationId organization = item.organization();
        Session session = sessions.latest(organization, cycle.id()).orElseThrow();
        LocalDate held = Objects.requireNonNull(session.heldOn());
        int days = templates.get(organization, cycle.templateId()).judging().followUpWorkingDays();
        WorkingTime time = times.of(organization, cycle.memberId());
        LocalDate day = day(time, held, days);
        rows.move(organization, cycle.id(), Cycle.Status.FOLLOW_UP, day);
        return Map.of("followsUp", days > 0, "followUpAt", time.endOfDay(day).toString());
    }

    /** Returns the day of the follow-up; that of the session itself if there is none. */
    static LocalDate day(WorkingTime time, LocalDate held, int days) {
        return days == 0 ? held : time.plusWorkingDays(held, days);
    }
}
