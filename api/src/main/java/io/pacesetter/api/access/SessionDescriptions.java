package io.pacesetter.api.access;

import io.pacesetter.api.access.SessionResponse.ManagedTeam;
import io.pacesetter.api.access.SessionResponse.Self;
import io.pacesetter.api.organization.OrganizationResponse;
import io.pacesetter.engine.access.Account;
import io.pacesetter.engine.access.Accounts;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Describes a session to the web application. */
@Component
class SessionDescriptions {

    private final Accounts accounts;
    private final Organizations organizations;
    private final Rosters rosters;
    private final ObjectProvider<DemoAccounts> demo;
    private final Clock clock;

    SessionDescriptions(
            Accounts accounts,
            Organizations organizations,
            Rosters rosters,
            ObjectProvider<DemoAccounts> demo,
            Clock clock) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.rosters = rosters;
        this.demo = demo;
        this.clock = clock;
    }

    SessionResponse ofNobody() {
        return new SessionResponse(false, null, null, List.of(), List.of(), demoAccounts());
    }

    SessionResponse of(Viewer viewer) {
        Long id = viewer.accountId();
        Optional<Account> account = id == null ? Optional.empty() : accounts.find(viewer.organization(), id);
        return new SessionResponse(
                true,
                account.map(Self::of).orElse(null),
                OrganizationResponse.of(organizations.profile(viewer.organization())),
                viewer.permissions().stream().sorted().map(Permission::key).toList(),
                managedTeams(viewer),
                demoAccounts());
    }

    private List<ManagedTeam> managedTeams(Viewer viewer) {
        if (viewer.personId() == null) {
            return List.of();
        }
        Roster roster = rosters.current(viewer.organization());
        LocalDate today = organizations.calendar(viewer.organization()).dayOf(clock.instant());
        return viewer.managedTeams(roster, today).stream()
                .flatMap(team -> roster.team(team).stream())
                .filter(team -> !team.archived())
                .sorted(Comparator.comparing(Roster.Team::name))
                .map(team -> new ManagedTeam(Ids.format(team.id()), team.name()))
                .toList();
    }

    private List<DemoAccounts.DemoAccount> demoAccounts() {
        DemoAccounts ready = demo.getIfAvailable();
        return ready == null ? List.of() : ready.list();
    }
}
