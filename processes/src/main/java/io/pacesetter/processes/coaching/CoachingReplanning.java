package io.pacesetter.processes.coaching;

import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.HistoryChanged;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.Processes;
import io.pacesetter.processes.time.WorkingTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves what cycles wait for when the days on which members work are others than they were: the follow-up with absences and
 * the organization's calendar, the start of a cycle with the member's absences.
 */
@Component
class CoachingReplanning {

    private final CycleRows rows;
    private final SessionRows sessions;
    private final CoachingTemplates templates;
    private final Processes processes;
    private final Leads leads;
    private final Organizations organizations;

    CoachingReplanning(
            CycleRows rows,
            SessionRows sessions,
            CoachingTemplates templates,
            Processes processes,
            Leads leads,
            Organizations organizations) {
        this.rows = rows;
        this.sessions = sessions;
        this.templates = templates;
        this.processes = processes;
        this.leads = leads;
        this.organizations = organizations;
    }

    @EventListener
    @Transactional
    void on(HistoryChanged changed) {
        OrganizationId organization = changed.organization();
        List<Cycle> cycles = concerned(changed);
        if (cycles.isEmpty()) {
            return;
        }
        Roster roster = leads.roster(organization);
        Calendar calendar = organizations.calendar(organization);
        for (Cycle cycle : cycles) {
            String instance = cycle.instance();
            if (instance != null) {
                replan(organization, cycle, instance, new WorkingTime(calendar, roster.leavesOf(cycle.memberId())));
            }
        }
    }

    private List<Cycle> concerned(HistoryChanged changed) {
        Set<Long> people = changed.people();
        return switch (changed.subject()) {
            case PEOPLE ->
                people == null
                        ? List.of()
                        : people.stream()
                                .flatMap(person -> rows.open(changed.organization(), person).stream())
                                .toList();
            case CALENDAR -> rows.followedUp(changed.organization());
            case GOALS -> List.of();
        };
    }

    private void replan(OrganizationId organization, Cycle cycle, String instance, WorkingTime time) {
        if (cycle.status() == Cycle.Status.SCHEDULED) {
            processes.retime(organization, instance, "waitForStart", CoachingCourse.startOf(time, cycle));
        }
        LocalDate held = cycle.status() == Cycle.Status.FOLLOW_UP
                ? sessions.latest(organization, cycle.id()).map(Session::heldOn).orElse(null)
                : null;
        if (held == null) {
            return;
        }
        int days = templates.get(organization, cycle.templateId()).judging().followUpWorkingDays();
        LocalDate day = FollowUpStep.day(time, held, days);
        if (!day.equals(cycle.nextOn())) {
            // First the process's lock, as the process itself takes it
            processes.retime(organization, instance, "waitForFollowUp", time.endOfDay(day));
            rows.postpone(organization, cycle.id(), day);
        }
    }
}
