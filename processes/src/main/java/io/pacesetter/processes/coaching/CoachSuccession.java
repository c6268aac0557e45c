package io.pacesetter.processes.coaching;

import io.pacesetter.engine.people.ManagerChanged;
import io.pacesetter.engine.people.PersonLeft;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.StaysChanged;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.task.Tasks;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that sessions yet to be held are the matter of the member's manager of today; what was held stays with who held
 * it, unless that person leaves.
 */
@Component
class CoachSuccession {

    private final CycleRows rows;
    private final SessionRows sessions;
    private final CoachingCourse course;
    private final Leads leads;
    private final Tasks tasks;

    CoachSuccession(CycleRows rows, SessionRows sessions, CoachingCourse course, Leads leads, Tasks tasks) {
        this.rows = rows;
        this.sessions = sessions;
        this.course = course;
        this.leads = leads;
        this.tasks = tasks;
    }

    /** Cancels the cycle of who left, and gives the cycles that the person coached to the next manager. */
    @EventListener
    @Transactional
    void on(PersonLeft left) {
        OrganizationId organization = left.organization();
        rows.open(organization, left.personId())
                .ifPresent(cycle -> course.stop(organization, cycle, "The member left", "people"));
        for (Cycle cycle : rows.coachedBy(organization, left.personId())) {
            Long next = leads.without(organization, cycle.memberId(), left.personId())
                    .orElse(null);
            sessions.give(organization, cycle.id(), next);
            rows.give(organization, cycle.id(), next);
        }
    }

    /** A team has another manager: so have the people in it and below. */
    @EventListener
    @Transactional
    void on(ManagerChanged changed) {
        lookAgain(changed.organization(), rows.toBeHeld(changed.organization()));
    }

    /** Somebody is in another team, or will be: there may be another manager today. */
    @EventListener
    @Transactional
    void on(StaysChanged changed) {
        OrganizationId organization = changed.organization();
        lookAgain(
                organization,
                changed.people().stream()
                        .flatMap(person -> rows.open(organization, person).stream())
                        .filter(cycle -> cycle.status().isToBeHeld())
                        .toList());
    }

    private void lookAgain(OrganizationId organization, List<Cycle> cycles) {
        if (cycles.isEmpty()) {
            return;
        }
        Roster roster = leads.roster(organization);
        LocalDate today = leads.today(organization);
        for (Cycle cycle : cycles) {
            Long next = Leads.above(roster, cycle.memberId(), today).stream()
                    .findFirst()
                    .orElse(null);
            if (roster.stayOn(cycle.memberId(), today).isPresent() && !Objects.equals(next, cycle.managerId())) {
                give(organization, cycle, next);
            }
        }
    }

    private void give(OrganizationId organization, Cycle cycle, @Nullable Long next) {
        String instance = cycle.instance();
        if (instance != null) {
            tasks.pass(organization, new Tasks.Succession(instance, SessionForm.KEY, cycle.managerId(), next));
        }
        sessions.give(organization, cycle.id(), next);
        rows.giveToHold(organization, cycle.id(), next);
    }
}
