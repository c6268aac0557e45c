package io.pacesetter.processes.coaching;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.PersonLeft;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.alarm.Alarms;
import io.pacesetter.processes.time.WorkingTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens cycles again and again. Where the last one is still open on the day, that turn is left out; who left is not coached
 * any more. Cancelling a cycle leaves its schedule in force.
 */
@Service
public class CoachingSchedules {

    static final String ALARM = "coaching";

    private final ScheduleRows rows;
    private final Coaching coaching;
    private final CoachingTemplates templates;
    private final WorkingTimes times;
    private final Alarms alarms;
    private final Leads leads;

    CoachingSchedules(
            ScheduleRows rows,
            Coaching coaching,
            CoachingTemplates templates,
            WorkingTimes times,
            Alarms alarms,
            Leads leads) {
        this.rows = rows;
        this.coaching = coaching;
        this.templates = templates;
        this.times = times;
        this.alarms = alarms;
        this.leads = leads;
    }

    /** Starts the first cycle of a schedule and sets the alarm for the next; returns the cycle. */
    long set(OrganizationId organization, NewCycle first, Every every, String setBy) {
        LocalDate startsOn = first.startsOn() == null ? leads.today(organization) : first.startsOn();
        long id = Ids.next();
        long cycle = coaching.start(organization, first, id);
        LocalDate next = every.after(startsOn, startsOn, times.of(organization, null));
        rows.insert(
                organization,
                new CoachingSchedule(
                        id,
                        first.memberId(),
                        templates.named(organization, first.template()).id(),
                        first.topic(),
                        every.text(),
                        startsOn,
                        next,
                        setBy));
        alarms.set(organization, ALARM, Ids.format(id), startOf(organization, next));
        return cycle;
    }

    /** Opens the cycle of a schedule whose day has come; returns when the next is due, null for never. */
    @Transactional
    public @Nullable Instant open(OrganizationId organization, long id) {
        CoachingSchedule schedule = rows.find(organization, id).orElse(null);
        if (schedule == null) {
            return null;
        }
        LocalDate today = leads.today(organization);
        if (schedule.nextOn().isAfter(today)) {
            return startOf(organization, schedule.nextOn());
        }
        LocalDate next = new Every(schedule.every()).after(today, schedule.startsOn(), times.of(organization, null));
        if (!rows.move(organization, schedule, next)) {
            return startOf(organization, next);
        }
        if (leads.isThere(organization, schedule.memberId())
                && coaching.open(organization, schedule.memberId()).isEmpty()) {
            StartedBy by = new StartedBy(StartedBy.Kind.SCHEDULE, null, null, schedule.setBy());
            coaching.start(
                    organization,
                    new NewCycle(schedule.memberId(), template(organization, schedule), schedule.topic(), by, null),
                    id);
        }
        return startOf(organization, next);
    }

    /** The template, or the usual one where it was taken out of use meanwhile. */
    private @Nullable String template(OrganizationId organization, CoachingSchedule schedule) {
        return templates.list(organization).stream()
                .filter(template -> template.id() == schedule.templateId())
                .map(CoachingTemplate::key)
                .findFirst()
                .orElse(null);
    }

    private Instant startOf(OrganizationId organization, LocalDate day) {
        return times.of(organization, null).startOfDay(day);
    }

    /** Returns the schedules in force of those whom the viewer may see. */
    public List<CoachingSchedule> list(Viewer viewer) {
        OrganizationId organization = viewer.organization();
        Roster roster = leads.roster(organization);
        LocalDate today = leads.today(organization);
        return rows.inForce(organization).stream()
                .filter(schedule -> viewer.sees(schedule.memberId(), roster, today))
                .toList();
    }

    /**
     * Stops a schedule; the cycle that it opened goes on.
     *
     * @throws Refusal if there is none in force that the viewer may see, or the viewer does not coach the member
     */
    @Transactional
    public void stop(Viewer viewer, long id) {
        CoachingSchedule schedule = list(viewer).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Coaching schedule", Ids.format(id)));
        coaching.checkMayCoach(viewer, schedule.memberId());
        stop(viewer.organization(), id);
    }

    private void stop(OrganizationId organization, long id) {
        rows.stop(organization, id);
        alarms.cancel(organization, ALARM, Ids.format(id));
    }

    @EventListener
    @Transactional
    void on(PersonLeft left) {
        rows.inForce(left.organization()).stream()
                .filter(schedule -> schedule.memberId() == left.personId())
                .forEach(schedule -> stop(left.organization(), schedule.id()));
    }
}
