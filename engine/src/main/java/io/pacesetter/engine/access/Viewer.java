package io.pacesetter.engine.access;

import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tenant.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, whether a person in the web application or a machine with a key.
 *
 * @param actor the name that the audit log shows: an e-mail address or {@code key:<name>}
 * @param accountId the account; null for a key
 * @param personId the person that the account is; null if it is nobody in the roster
 * @param seesEveryone whether everyone's scorecards and activities may be seen
 */
public record Viewer(
        OrganizationId organization,
        String actor,
        @Nullable Long accountId,
        @Nullable Long personId,
        Set<Permission> permissions,
        boolean seesEveryone)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public Viewer {
        permissions = Set.copyOf(permissions);
    }

    /** Tells whether the viewer may do something at all. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Returns the teams that the viewer manages on a day, with all below them. */
    public Set<Long> managedTeams(Roster roster, LocalDate day) {
        Set<Long> managed = new HashSet<>();
        if (personId != null) {
            for (Roster.Team team : roster.teams()) {
                if (personId.equals(team.managerId())) {
                    managed.addAll(roster.treeOn(day).subtree(team.id()));
                }
            }
        }
        return managed;
    }

    /** Tells whether the viewer may see a person's scorecard and activities: one's own, one's teams', or everyone's. */
    public boolean sees(long person, Roster roster, LocalDate day) {
        return seesEveryone
                || (personId != null && personId == person)
                || managedTeams(roster, day).contains(roster.teamOn(person, day));
    }

    /** Tells whether the viewer may see inside a team: its own (as a member or manager), or everyone's. */
    public boolean seesTeam(long team, Roster roster, LocalDate day) {
        return seesEveryone
                || managedTeams(roster, day).contains(team)
                || (personId != null
                        && roster.treeOn(day)
                                .lineage(roster.teamOn(personId, day))
                                .contains(team));
    }
}
