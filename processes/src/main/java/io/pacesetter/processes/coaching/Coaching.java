package io.pacesetter.processes.coaching;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts and ends coaching cycles. A member has one open cycle at most: the database sees to it, whoever starts them and on
 * whichever node.
 */
@Service
public class Coaching {

    private static final int LONGEST_TOPIC = 1_000;
    private static final int LONGEST_REASON = 1_000;

    private final CycleRows rows;
    private final CoachingCourse course;
    private final TriggerRows triggers;
    private final CoachingTemplates templates;
    private final ScheduleRows schedules;
    private final Leads leads;
    private final Clock clock;

    Coaching(
            CycleRows rows,
            CoachingCourse course,
            TriggerRows triggers,
            CoachingTemplates templates,
            ScheduleRows schedules,
            Leads leads,
            Clock clock) {
        this.rows = rows;
        this.course = course;
        this.triggers = triggers;
        this.templates = templates;
        this.schedules = schedules;
        this.leads = leads;
        this.clock = clock;
    }

    /**
     * Starts a cycle, or finds the one that is open already.
     *
     * @return the cycle's id
     * @throws Refusal if the member left, a field is wrong, or somebody starts by hand what is open already
     */
    @Transactional
    public long start(OrganizationId organization, NewCycle wanted) {
        return start(organization, wanted, null);
    }

    /** Starts a cycle as part of a schedule; null for none. */
    long start(OrganizationId organization, NewCycle wanted, @Nullable Long schedule) {
        Optional<Cycle> open = rows.open(organization, wanted.memberId());
        boolean byHand = wanted.startedBy().kind() == StartedBy.Kind.HAND;
        if (open.isPresent() && !byHand) {
            return open.get().id();
        }
        Cycle cycle = read(organization, wanted, schedule);
        rows.insert(organization, cycle);
        course.begin(organization, cycle);
        return cycle.id();
    }

    private Cycle read(OrganizationId organization, NewCycle wanted, @Nullable Long schedule) {
        if (!leads.isThere(organization, wanted.memberId())) {
            throw Refusal.invalid("/member", "is nobody who works here today; name somebody who does");
        }
        Faults faults = new Faults();
        String topic = faults.optional("/topic", wanted.topic(), LONGEST_TOPIC);
        LocalDate today = leads.today(organization);
        LocalDate from = wanted.startsOn() == null ? today : faults.check("/startsOn", wanted.startsOn());
        if (from.isBefore(today)) {
            faults.add("/startsOn", from + " has passed; give today, " + today + ", or a later day");
        }
        faults.refuseIfAny();
        return new Cycle(
                Ids.next(),
                wanted.memberId(),
                templates.named(organization, wanted.template()).id(),
                leads.of(organization, wanted.memberId()).orElse(null),
                topic,
                Cycle.Status.SCHEDULED,
                wanted.startedBy(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                from,
                null,
                null,
                schedule,
                0);
    }

    /** Finds the open cycle of a member. */
    public Optional<Cycle> open(OrganizationId organization, long memberId) {
        return rows.open(organization, memberId);
    }

    /**
     * Returns a cycle that the viewer may see.
     *
     * @throws Refusal if there is none
     */
    public Cycle get(Viewer viewer, long id) {
        OrganizationId organization = viewer.organization();
        return rows.find(organization, id)
                .filter(cycle -> viewer.sees(cycle.memberId(), leads.roster(organization), leads.today(organization)))
                .orElseThrow(() -> Refusal.notFound("Coaching cycle", Ids.format(id)));
    }

    /** Returns what rules said about a cycle and did not take back, in order of time. */
    public List<String> saidByRules(OrganizationId organization, Cycle cycle) {
        return triggers.messages(organization, cycle.id());
    }

    /** Returns how often the schedule behind a cycle opens one; null for none in force. */
    public @Nullable String everyOf(OrganizationId organization, Cycle cycle) {
        Long schedule = cycle.scheduleId();
        return schedule == null
                ? null
                : schedules
                        .find(organization, schedule)
                        .map(CoachingSchedule::every)
                        .orElse(null);
    }

    /**
     * Checks that the viewer may coach somebody: anyone if they see everyone, else the people of the teams they manage.
     *
     * @throws Refusal if not
     */
    public void checkMayCoach(Viewer viewer, long member) {
        OrganizationId organization = viewer.organization();
        Roster roster = leads.roster(organization);
        LocalDate today = leads.today(organization);
        boolean own = viewer.personId() != null && viewer.personId() == member;
        boolean manages = viewer.managedTeams(roster, today).contains(roster.teamOn(member, today));
        if (!viewer.seesEveryone() && (own || !manages)) {
            throw Refusal.forbidden("You coach the people in the teams that you manage");
        }
    }

    /**
     * Cancels a cycle.
     *
     * @throws Refusal if there is none, it is over, or the viewer does not coach the member
     */
    @Transactional
    public Cycle cancel(Viewer viewer, long id, @Nullable String reason) {
        Cycle cycle = get(viewer, id);
        checkMayCoach(viewer, cycle.memberId());
        Faults faults = new Faults();
        String why = faults.required("/reason", reason, LONGEST_REASON);
        faults.refuseIfAny();
        if (cycle.status().isOver()) {
            throw Refusal.conflict("The coaching cycle is " + cycle.status().key() + " already");
        }
        if (!course.stop(viewer.organization(), cycle, why, viewer.actor())) {
            throw Refusal.conflict("The coaching cycle ended while you looked; look again");
        }
        return get(viewer, id);
    }

    /**
     * Cancels a cycle that a rule began and took back. Once its first session was held the cycle goes on: what was agreed
     * between two people does not end with a number.
     */
    void takeBack(OrganizationId organization, long id) {
        rows.find(organization, id)
                .filter(cycle -> !cycle.status().isOver() && !course.hasSession(organization, cycle))
                .ifPresent(cycle -> course.stop(organization, cycle, "What the rule saw no longer holds", "rules"));
    }
}
