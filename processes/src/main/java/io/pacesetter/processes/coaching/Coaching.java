package io.pacesetter.processes.coaching;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.PersonLeft;
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
import org.springframework.context.event.EventListener;
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
    private final TriggerRows triggers;
    private final CoachingTemplates templates;
    private final Leads leads;
    private final Clock clock;

    Coaching(CycleRows rows, TriggerRows triggers, CoachingTemplates templates, Leads leads, Clock clock) {
        this.rows = rows;
        this.triggers = triggers;
        this.templates = templates;
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
        Optional<Cycle> open = rows.open(organization, wanted.memberId());
        boolean byHand = wanted.startedBy().kind() == StartedBy.Kind.HAND;
        if (open.isPresent() && !byHand) {
            return open.get().id();
        }
        Cycle cycle = read(organization, wanted);
        rows.insert(organization, cycle);
        return cycle.id();
    }

    private Cycle read(OrganizationId organization, NewCycle wanted) {
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
                topic,
                Cycle.Status.SCHEDULED,
                wanted.startedBy(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                from,
                null,
                0);
    }

    /** Finds the open cycle of a member. */
    public Optional<Cycle> open(OrganizationId organization, long memberId) {
        return rows.open(organization, memberId);
    }

    /** Returns the cycles that the viewer may see, the newest first: one's own, one's teams', or everyone's. */
    public List<Cycle> list(Viewer viewer) {
        Roster roster = leads.roster(viewer.organization());
        LocalDate today = leads.today(viewer.organization());
        return rows.all(viewer.organization()).stream()
                .filter(cycle -> viewer.sees(cycle.memberId(), roster, today))
                .toList();
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

    /** Returns a person's manager of today, who coaches; empty if nobody is. */
    public Optional<Long> managerOf(OrganizationId organization, long person) {
        return leads.of(organization, person);
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
        rows.cancel(viewer.organization(), cycle, why);
        return get(viewer, id);
    }

    /** Cancels a cycle that a rule began and took back, unless a session was held. */
    void takeBack(OrganizationId organization, long id) {
        rows.find(organization, id)
                .filter(cycle -> cycle.status().isBeforeSession())
                .ifPresent(cycle -> rows.cancel(organization, cycle, "What the rule saw no longer holds"));
    }

    @EventListener
    @Transactional
    void on(PersonLeft left) {
        rows.open(left.organization(), left.personId())
                .ifPresent(cycle -> rows.cancel(left.organization(), cycle, "The member left"));
    }
}
