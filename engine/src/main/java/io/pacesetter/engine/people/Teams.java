package io.pacesetter.engine.people;

import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Teams and where they stand in the tree. Changes of one organization come one after another. */
@Service
public class Teams {

    static final int LONGEST_NAME = 200;

    private final TeamRows rows;
    private final Placements placements;
    private final Rosters rosters;
    private final RosterChange change;
    private final Organizations organizations;
    private final Clock clock;

    Teams(
            TeamRows rows,
            Placements placements,
            Rosters rosters,
            RosterChange change,
            Organizations organizations,
            Clock clock) {
        this.rows = rows;
        this.placements = placements;
        this.rosters = rosters;
        this.change = change;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Adds a team; see {@link #add(OrganizationId, NewTeam, Faults)}. */
    public long add(OrganizationId organization, NewTeam wanted) {
        return add(organization, wanted, new Faults());
    }

    /**
     * Adds a team.
     *
     * @param faults what is known to be wrong with the request already
     * @return the team's id
     * @throws Refusal naming every field that is wrong
     */
    public long add(OrganizationId organization, NewTeam wanted, Faults faults) {
        return change.make(organization, () -> {
            Roster roster = rosters.current(organization);
            String name = faults.required("/name", wanted.name(), LONGEST_NAME);
            long parent = parent(roster, wanted.parent(), faults);
            refuseStranger(roster, wanted.managerId(), faults);
            refuseTaken(name, faults);
            faults.refuseIfAny();
            Team team = rows.save(new Team(name, wanted.managerId(), clock.instant()));
            placements.store(team.id(), Timeline.<Long>empty().holding(parent, wanted.from()));
            return team.id();
        });
    }

    /** Changes a team's name or manager, or brings it back from the archive. */
    public void edit(OrganizationId organization, long teamId, TeamEdit wanted, Faults faults) {
        change.make(organization, () -> {
            Team team = find(teamId);
            if (wanted.version() != null && wanted.version() != team.version()) {
                throw Refusal.conflict("The team was changed since you looked; look again, then change it");
            }
            refuseStranger(rosters.current(organization), wanted.manager().value(), faults);
            String name = wanted.name() == null ? team.name() : faults.required("/name", wanted.name(), LONGEST_NAME);
            if (!name.equals(team.name())) {
                refuseTaken(name, faults);
            }
            if (Boolean.TRUE.equals(wanted.archived()) && !team.archived()) {
                faults.add("/archived", "Delete a team to archive it");
            }
            faults.refuseIfAny();
            team.rename(name);
            Long before = team.managerId();
            team.manageBy(wanted.manager().over(before));
            if (Boolean.FALSE.equals(wanted.archived()) && team.archived()) {
                restore(team);
            }
            if (!Objects.equals(before, team.managerId())) {
                change.publish(new ManagerChanged(organization, teamId));
            }
            return teamId;
        });
    }

    /**
     * Places a team below another, or at the top, from a day on.
     *
     * @param parent a team's id or name; null for the top
     * @param from the first day; null for the beginning
     * @throws Refusal naming the path if the team would come to stand below itself
     */
    public void place(
            OrganizationId organization,
            long teamId,
            @Nullable String parent,
            @Nullable LocalDate from,
            Faults faults) {
        change.make(organization, () -> {
            Team team = find(teamId);
            if (team.archived()) {
                throw Refusal.conflict(team.name() + " is archived; bring it back first");
            }
            Roster roster = rosters.current(organization);
            long parentId = parent(roster, parent, faults);
            faults.refuseIfAny();
            Map<Long, Timeline<Long>> places = placements.all();
            Timeline<Long> after = places.getOrDefault(teamId, Timeline.empty()).holding(parentId, from);
            places.put(teamId, after);
            new TeamTreeCheck(places).refuseCycle(teamId, id -> nameOf(roster, id), "/parent", faults);
            faults.refuseIfAny();
            placements.store(teamId, after);
            change.judgeAgain(organization, null, from);
            return teamId;
        });
    }

    /**
     * Archives a team from today on; its past stays.
     *
     * @throws Refusal a conflict if it has members or teams today or later
     */
    public void archive(OrganizationId organization, long teamId) {
        change.make(organization, () -> {
            Team team = find(teamId);
            LocalDate today = organizations.calendar(organization).dayOf(clock.instant());
            Roster roster = rosters.current(organization);
            refuseWithMembers(team, roster, today);
            refuseWithTeams(team, roster, today);
            team.archive(true);
            placements.store(teamId, placements.timeline(teamId).upTo(today));
            return teamId;
        });
    }

    /** Brings an archived team back to where it stood; at the top if that is archived itself. */
    void restore(Team team) {
        Timeline<Long> before = placements.timeline(team.id());
        List<Timeline.Entry<Long>> entries = before.entries();
        Timeline.Entry<Long> last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        long parent = last == null ? Roster.NO_TEAM : last.value();
        boolean gone = parent != Roster.NO_TEAM
                && rows.findById(parent).map(Team::archived).orElse(true);
        Timeline<Long> after = before.holding(gone ? Roster.NO_TEAM : parent, last == null ? null : last.to());
        Map<Long, Timeline<Long>> places = placements.all();
        places.put(team.id(), after);
        boolean cycle = new TeamTreeCheck(places).cycleAt(team.id()) != null;
        team.archive(false);
        placements.store(team.id(), cycle ? before.holding(Roster.NO_TEAM, last == null ? null : last.to()) : after);
    }

    private static void refuseWithMembers(Team team, Roster roster, LocalDate today) {
        long members = roster.members().stream()
                .filter(member -> roster.staysOf(member.id()).stream()
                        .anyMatch(stay -> stay.teamId() == team.id() && Presence.goesOn(stay, today)))
                .count();
        if (members > 0) {
            throw Refusal.conflict(team.name() + " has " + members + (members == 1 ? " member" : " members")
                    + " today or later; move them to other teams first");
        }
    }

    private static void refuseWithTeams(Team team, Roster roster, LocalDate today) {
        List<Long> below = roster.treeOn(today).childrenOf(team.id());
        if (!below.isEmpty()) {
            throw Refusal.conflict(team.name() + " has teams below it: "
                    + below.stream().map(id -> nameOf(roster, id)).sorted().collect(Collectors.joining(", "))
                    + "; place them elsewhere first");
        }
    }

    private void refuseTaken(String name, Faults faults) {
        rows.findByName(name)
                .ifPresent(taken -> faults.add(
                        "/name",
                        "There is a team '" + name + "' already"
                                + (taken.archived() ? "; it is archived and can be brought back" : "")));
    }

    private static void refuseStranger(Roster roster, @Nullable Long manager, Faults faults) {
        if (manager != null && roster.byId(manager).isEmpty()) {
            faults.add("/manager", "There is no person " + Ids.format(manager));
        }
    }

    private static long parent(Roster roster, @Nullable String text, Faults faults) {
        String parent = faults.optional("/parent", text, LONGEST_NAME);
        return parent == null ? Roster.NO_TEAM : TeamFinder.inUse(roster, parent, "/parent", faults);
    }

    private static String nameOf(Roster roster, long team) {
        return roster.team(team).map(Roster.Team::name).orElse(Ids.format(team));
    }

    private Team find(long teamId) {
        return rows.findById(teamId).orElseThrow(() -> Refusal.notFound("Team", Ids.format(teamId)));
    }
}
