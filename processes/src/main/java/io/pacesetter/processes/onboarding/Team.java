package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Presence;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who stands around a person today. */
@Component
class Team {

    private final Rosters rosters;
    private final Organizations organizations;
    private final Clock clock;

    Team(Rosters rosters, Organizations organizations, Clock clock) {
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

    String nameOf(OrganizationId organization, long person) {
        return roster(organization).byId(person).map(Roster.Member::name).orElse("");
    }

    /** Returns the first manager above a person who has not left, on the day they join if that is to come; null for nobody. */
    @Nullable
    Long managerOf(OrganizationId organization, long person) {
        Roster roster = roster(organization);
        LocalDate today = today(organization);
        LocalDate day = roster.stayOn(person, today).isPresent()
                ? today
                : roster.staysOf(person).stream()
                        .map(Roster.Stay::from)
                        .filter(from -> from != null && from.isAfter(today))
                        .min(LocalDate::compareTo)
                        .orElse(today);
        return roster.treeOn(day).lineage(roster.teamOn(person, day)).stream()
                .flatMap(team -> roster.team(team).stream())
                .map(Roster.Team::managerId)
                .filter(manager -> manager != null && manager != person && !hasLeft(roster, manager, today))
                .findFirst()
                .orElse(null);
    }

    /** Whoever never stayed in a team manages from outside. */
    private static boolean hasLeft(Roster roster, long person, LocalDate today) {
        return !roster.staysOf(person).isEmpty()
                && Presence.of(roster, person, today).status() == Presence.Status.LEFT;
    }

    /** Returns the last day of a person who has left, which is today or has passed; null for who is here or is to come. */
    @Nullable
    LocalDate leftOn(OrganizationId organization, long person) {
        LocalDate today = today(organization);
        Presence presence = Presence.of(roster(organization), person, today);
        if (presence.status() != Presence.Status.LEFT) {
            return null;
        }
        LocalDate after = presence.to();
        return after == null ? today : after.minusDays(1);
    }
}
