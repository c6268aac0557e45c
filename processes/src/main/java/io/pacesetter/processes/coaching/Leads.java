package io.pacesetter.processes.coaching;

import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who coaches whom: the manager of the nearest team above a person who is somebody else and still there. */
@Component
class Leads {

    private final Rosters rosters;
    private final Organizations organizations;
    private final Clock clock;

    Leads(Rosters rosters, Organizations organizations, Clock clock) {
        this.rosters = rosters;
        this.organizations = organizations;
        this.clock = clock;
    }

    LocalDate today(OrganizationId organization) {
        return organizations.calendar(organization).dayOf(clock.instant());
    }

    Roster roster(OrganizationId organization) {
        return rosters.current(organization);
    }

    /** Returns a person's manager of today; empty if nobody is. */
    Optional<Long> of(OrganizationId organization, long person) {
        return above(organization, person).stream().findFirst();
    }

    /** Returns who coaches a person now that somebody has left. */
    Optional<Long> without(OrganizationId organization, long person, long left) {
        return above(organization, person).stream()
                .filter(manager -> manager != left)
                .findFirst();
    }

    /** Returns whom a coach answers to in matters of a person: the next manager above the person's teams; empty if none is. */
    Optional<Long> over(OrganizationId organization, long person, @Nullable Long coach) {
        List<Long> all = above(organization, person);
        return all.stream()
                .skip(coach == null ? 0 : all.indexOf(coach) + 1L)
                .filter(manager -> !manager.equals(coach))
                .findFirst();
    }

    /** Returns the managers above a person who are somebody else and there today, lowest first. */
    private List<Long> above(OrganizationId organization, long person) {
        return above(rosters.current(organization), person, today(organization));
    }

    static List<Long> above(Roster roster, long person, LocalDate today) {
        return roster.treeOn(today).lineage(roster.teamOn(person, today)).stream()
                .flatMap(team -> roster.team(team).stream())
                .map(Roster.Team::managerId)
                .filter(Objects::nonNull)
                .filter(manager -> manager != person && isThere(roster, manager, today))
                .distinct()
                .toList();
    }

    /** Tells whether a person belongs to the organization today. */
    boolean isThere(OrganizationId organization, long person) {
        return isThere(rosters.current(organization), person, today(organization));
    }

    /** Whoever never stayed in a team manages from outside. */
    private static boolean isThere(Roster roster, long person, LocalDate day) {
        return roster.byId(person).isPresent()
                && (roster.staysOf(person).isEmpty()
                        || roster.stayOn(person, day).isPresent());
    }
}
