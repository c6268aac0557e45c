package io.pacesetter.processes.task;

import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who does a task instead of a person who is away or has left: the managers of the person's teams, lowest first. */
@Component
public class Substitutes {

    private final Rosters rosters;
    private final Organizations organizations;
    private final ObjectProvider<TaskForm> forms;
    private final Clock clock;

    Substitutes(Rosters rosters, Organizations organizations, ObjectProvider<TaskForm> forms, Clock clock) {
        this.rosters = rosters;
        this.organizations = organizations;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * Returns the person if there today, else the first manager above who is; null for nobody. What nobody else can do is
     * left to the person.
     */
    @Nullable
    Long presentFor(OrganizationId organization, long person, String form) {
        if (forms.stream().anyMatch(one -> one.personal() && one.key().equals(form))) {
            return person;
        }
        LocalDate today = organizations.calendar(organization).dayOf(clock.instant());
        Roster roster = rosters.current(organization);
        return isThere(roster, person, today) ? Long.valueOf(person) : managerOf(roster, person, today);
    }

    /** Returns the first manager above a person who is somebody else and there today; null for nobody. */
    public @Nullable Long insteadOf(OrganizationId organization, long person) {
        LocalDate today = organizations.calendar(organization).dayOf(clock.instant());
        return managerOf(rosters.current(organization), person, today);
    }

    private static @Nullable Long managerOf(Roster roster, long person, LocalDate today) {
        long team = roster.teamOn(person, today);
        if (team == Roster.NO_TEAM) {
            team = roster.staysOf(person).stream()
                    .max(Comparator.comparing(
                            Roster.Stay::to, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                    .map(Roster.Stay::teamId)
                    .orElse(Roster.NO_TEAM);
        }
        return roster.treeOn(today).lineage(team).stream()
                .flatMap(above -> roster.team(above).stream())
                .map(Roster.Team::managerId)
                .filter(manager -> manager != null && manager != person && isThere(roster, manager, today))
                .findFirst()
                .orElse(null);
    }

    private static boolean isThere(Roster roster, long person, LocalDate today) {
        boolean upcoming = roster.staysOf(person).stream()
                .anyMatch(stay -> stay.to() == null || stay.to().isAfter(today));
        return upcoming
                && roster.leavesOf(person).stream()
                        .noneMatch(leave -> !today.isBefore(leave.from()) && today.isBefore(leave.to()));
    }
}
