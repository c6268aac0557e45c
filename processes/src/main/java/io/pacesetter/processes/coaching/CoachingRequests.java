package io.pacesetter.processes.coaching;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts cycles by hand, with a person or with a team: then with everyone in it and below, one cycle each, since what is said
 * is between two people. Whose cycle is open already is left out, as are the team's own manager and whoever asks.
 */
@Service
public class CoachingRequests {

    /**
     * What somebody asks for; unchecked.
     *
     * @param member a person's key or id; null for a team
     * @param team a team's name or id; null for a person
     * @param every see {@link CoachingSchedule}; null for once
     */
    public record Request(
            @Nullable String member,
            @Nullable String team,
            @Nullable String template,
            @Nullable String topic,
            @Nullable String startsOn,
            @Nullable String every) {}

    /** A cycle that was started. */
    public record Started(long cycleId, long memberId) {}

    private record Plan(
            @Nullable LocalDate startsOn, @Nullable Every every, Request request) {}

    private final Coaching coaching;
    private final CoachingSchedules schedules;
    private final Leads leads;
    private final TransactionTemplate transaction;

    CoachingRequests(
            Coaching coaching, CoachingSchedules schedules, Leads leads, PlatformTransactionManager transactions) {
        this.coaching = coaching;
        this.schedules = schedules;
        this.leads = leads;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Starts what is asked for: all of it, or nothing.
     *
     * @return one cycle for a person, one or more for a team
     * @throws Refusal naming every field that is wrong, or if the viewer does not coach the person or the team
     */
    public List<Started> start(Viewer viewer, Request request) {
        Faults faults = new Faults();
        boolean one = request.member() != null && !request.member().isBlank();
        boolean many = request.team() != null && !request.team().isBlank();
        if (one == many) {
            faults.add("/member", one ? "is given beside a team; give one of them" : "is missing; give it, or a team");
        }
        Plan plan = new Plan(
                faults.day("/startsOn", request.startsOn()), Every.read("/every", request.every(), faults), request);
        faults.refuseIfAny();
        return CurrentOrganization.call(
                viewer.organization(),
                () -> Objects.requireNonNull(
                        transaction.execute(status -> one ? withPerson(viewer, plan) : withTeam(viewer, plan))));
    }

    private List<Started> withPerson(Viewer viewer, Plan plan) {
        String wanted = Objects.requireNonNull(plan.request().member());
        long person = Subjects.member(leads.roster(viewer.organization()), wanted)
                .map(Roster.Member::id)
                .orElseThrow(() -> Refusal.invalid("/member", "There is nobody with the key or id " + wanted));
        coaching.checkMayCoach(viewer, person);
        return List.of(start(viewer, person, plan));
    }

    private List<Started> withTeam(Viewer viewer, Plan plan) {
        OrganizationId organization = viewer.organization();
        Roster roster = leads.roster(organization);
        LocalDate today = leads.today(organization);
        String wanted = Objects.requireNonNull(plan.request().team());
        Roster.Team team = Subjects.team(roster, wanted)
                .orElseThrow(() -> Refusal.invalid("/team", "There is no team with the name or id " + wanted));
        if (!viewer.seesEveryone() && !viewer.managedTeams(roster, today).contains(team.id())) {
            throw Refusal.forbidden("You coach the people in the teams that you manage");
        }
        Set<Long> teams = roster.treeOn(today).subtree(team.id());
        List<Started> started = new ArrayList<>();
        for (Roster.Member member : roster.members()) {
            boolean coached = teams.contains(roster.teamOn(member.id(), today))
                    && !Objects.equals(member.id(), team.managerId())
                    && !Objects.equals(member.id(), viewer.personId());
            if (coached && coaching.open(organization, member.id()).isEmpty()) {
                started.add(start(viewer, member.id(), plan));
            }
        }
        if (started.isEmpty()) {
            throw Refusal.conflict("Nobody in the team is without an open coaching cycle; there is nothing to start");
        }
        return started;
    }

    private Started start(Viewer viewer, long person, Plan plan) {
        OrganizationId organization = viewer.organization();
        StartedBy by = StartedBy.hand(viewer.actor());
        NewCycle cycle =
                new NewCycle(person, plan.request().template(), plan.request().topic(), by, plan.startsOn());
        Every every = plan.every();
        long id = every == null
                ? coaching.start(organization, cycle)
                : schedules.set(organization, cycle, every, viewer.actor());
        return new Started(id, person);
    }
}
