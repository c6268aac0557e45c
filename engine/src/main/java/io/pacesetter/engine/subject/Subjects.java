package io.pacesetter.engine.subject;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds people and teams by what callers call them, and tells who may see whose numbers. */
@Service
public class Subjects {

    private final Rosters rosters;
    private final Organizations organizations;
    private final Clock clock;

    Subjects(Rosters rosters, Organizations organizations, Clock clock) {
        this.rosters = rosters;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Finds a person by id or key. */
    public static Optional<Roster.Member> member(Roster roster, String idOrKey) {
        OptionalLong id = Ids.tryParse(idOrKey);
        Optional<Roster.Member> byId = id.isPresent() ? roster.byId(id.getAsLong()) : Optional.empty();
        return byId.isPresent() ? byId : roster.byKey(idOrKey);
    }

    /** Finds a team by id or name. */
    public static Optional<Roster.Team> team(Roster roster, String idOrName) {
        OptionalLong id = Ids.tryParse(idOrName);
        Optional<Roster.Team> byId = id.isPresent() ? roster.team(id.getAsLong()) : Optional.empty();
        return byId.isPresent()
                ? byId
                : roster.teams().stream()
                        .filter(team -> team.name().equals(idOrName))
                        .findFirst();
    }

    /** Finds a subject by what callers call it; the company needs no id. */
    public static Optional<Subject> find(Roster roster, Level level, @Nullable String id) {
        return switch (level) {
            case COMPANY -> Optional.of(Subject.COMPANY);
            case TEAM -> id == null ? Optional.empty() : team(roster, id).map(team -> Subject.team(team.id()));
            case MEMBER ->
                id == null ? Optional.empty() : member(roster, id).map(person -> Subject.member(person.id()));
        };
    }

    /**
     * Finds a subject whose numbers the viewer may see.
     *
     * @throws Refusal if there is none, or none that the viewer may know of
     */
    public Subject seen(Viewer viewer, Level level, @Nullable String id) {
        Roster roster = rosters.current(viewer.organization());
        LocalDate today = today(viewer.organization());
        String what = level == Level.MEMBER ? "Person" : "Team";
        return find(roster, level, id)
                .filter(subject -> sees(viewer, subject, roster, today))
                .orElseThrow(() -> Refusal.notFound(what, String.valueOf(id)));
    }

    /** Returns what the viewer sees today, worked out once for many subjects. */
    public Sight sightOf(Viewer viewer) {
        return Sight.of(viewer, rosters.current(viewer.organization()), today(viewer.organization()));
    }

    /** Tells whether the viewer manages a team, or the team that a person is in today; nobody manages the company. */
    public boolean manages(Viewer viewer, Subject subject) {
        Roster roster = rosters.current(viewer.organization());
        LocalDate today = today(viewer.organization());
        return switch (subject.level()) {
            case COMPANY -> false;
            case TEAM -> viewer.managedTeams(roster, today).contains(subject.id());
            case MEMBER -> viewer.managedTeams(roster, today).contains(roster.teamOn(subject.id(), today));
        };
    }

    /** Returns a subject's name. */
    public String nameOf(OrganizationId organization, Subject subject) {
        Roster roster = rosters.current(organization);
        return switch (subject.level()) {
            case COMPANY -> organizations.profile(organization).name();
            case TEAM -> roster.team(subject.id()).map(Roster.Team::name).orElse("");
            case MEMBER -> roster.byId(subject.id()).map(Roster.Member::name).orElse("");
        };
    }

    private LocalDate today(OrganizationId organization) {
        return organizations.calendar(organization).dayOf(clock.instant());
    }

    private static boolean sees(Viewer viewer, Subject subject, Roster roster, LocalDate day) {
        return switch (subject.level()) {
            case COMPANY -> true;
            case TEAM -> viewer.seesTeam(subject.id(), roster, day);
            case MEMBER -> viewer.sees(subject.id(), roster, day);
        };
    }
}
