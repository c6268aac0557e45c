package io.pacesetter.engine.people;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Teams and where they stand in the tree. Changes of one organization come one after another. */
@Service
public class Teams {

    static final int LONGEST_NAME = 200;

    private final TeamRows rows;
    private final Placements placements;
    private final Persons persons;
    private final Rosters rosters;
    private final RosterChange change;
    private final Clock clock;

    Teams(TeamRows rows, Placements placements, Persons persons, Rosters rosters, RosterChange change, Clock clock) {
        this.rows = rows;
        this.placements = placements;
        this.persons = persons;
        this.rosters = rosters;
        this.change = change;
        this.clock = clock;
    }

    /**
     * Adds a team.
     *
     * @return the team's id
     * @throws Refusal naming every field that is wrong
     */
    public long add(OrganizationId organization, NewTeam wanted) {
        return change.make(organization, () -> {
            Faults faults = new Faults();
            String name = faults.required("/name", wanted.name(), LONGEST_NAME);
            String parent = faults.optional("/parent", wanted.parent(), LONGEST_NAME);
            long parentId = parent == null
                    ? Roster.NO_TEAM
                    : TeamFinder.find(rosters.current(organization).teams(), parent, "/parent", faults);
            Long manager = wanted.managerId();
            if (manager != null && persons.findById(manager).isEmpty()) {
                faults.add("/manager", "There is no person " + Ids.format(manager));
            }
            rows.findByName(name)
                    .ifPresent(taken -> faults.add(
                            "/name",
                            "There is a team '" + name + "' already"
                                    + (taken.archived() ? "; it is archived and can be restored" : "")));
            faults.refuseIfAny();
            Team team = rows.save(new Team(name, manager, clock.instant()));
            placements.store(team.id(), Timeline.<Long>empty().holding(parentId, wanted.from()));
            return team.id();
        });
    }
}
