package io.pacesetter.api.demo;

import io.pacesetter.api.access.DemoAccounts.DemoAccount;
import io.pacesetter.api.demo.DemoCast.DemoPerson;
import io.pacesetter.api.demo.DemoCast.DemoTeam;
import io.pacesetter.api.demo.DemoState.Told;
import io.pacesetter.engine.access.AccessLinks;
import io.pacesetter.engine.access.Accounts;
import io.pacesetter.engine.access.NewAccount;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Role;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.NewOrganization;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.NewPerson;
import io.pacesetter.engine.people.NewTeam;
import io.pacesetter.engine.people.Patch;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.PersonEdit;
import io.pacesetter.engine.people.TeamEdit;
import io.pacesetter.engine.people.Teams;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Founds the demo organization in one transaction: people, teams, goals and an account for each role. */
@Component
@Conditional(DemoSettings.OnEmbeddedDefault.class)
class DemoFoundation {

    private record Ready(
            Role role, String name, String email, @Nullable String person) {}

    private static final List<Ready> ACCOUNTS = List.of(
            new Ready(Role.REP, DemoCast.STAR_REP, "rep@meridian.example", DemoCast.STAR_REP),
            new Ready(Role.MANAGER, DemoCast.STAR_MANAGER, "manager@meridian.example", DemoCast.STAR_MANAGER),
            new Ready(Role.SALES_OPS, "Sol Ibarra", "salesops@meridian.example", null),
            new Ready(Role.HR, "Hana Petrov", "hr@meridian.example", null),
            new Ready(Role.EXECUTIVE, "Edmund Achebe", "executive@meridian.example", null),
            new Ready(Role.ADMINISTRATOR, "Ada Winslow", "admin@meridian.example", null),
            new Ready(Role.DISPLAY, "Lobby display", "display@meridian.example", null));

    private final Organizations organizations;
    private final People people;
    private final Teams teams;
    private final DemoGoals goals;
    private final Accounts accounts;
    private final AccessLinks links;
    private final DemoState state;
    private final Clock clock;

    DemoFoundation(
            Organizations organizations,
            People people,
            Teams teams,
            DemoGoals goals,
            Accounts accounts,
            AccessLinks links,
            DemoState state,
            Clock clock) {
        this.organizations = organizations;
        this.people = people;
        this.teams = teams;
        this.goals = goals;
        this.accounts = accounts;
        this.links = links;
        this.state = state;
        this.clock = clock;
    }

    /** Returns the accounts that the sign-in page offers. */
    static List<DemoAccount> accounts() {
        return ACCOUNTS.stream()
                .map(ready -> new DemoAccount(
                        ready.email(), ready.name(), ready.role().key(), DemoSettings.PASSWORD))
                .toList();
    }

    /** Founds the organization; either all of it is there afterwards or nothing. */
    OrganizationId found() {
        ZoneId zone = ZoneId.systemDefault();
        String region = ZoneId.getAvailableZoneIds().contains(zone.getId()) ? zone.getId() : "UTC";
        return organizations.create(new NewOrganization(DemoSettings.NAME, region), organization -> {
            Calendar calendar = organizations.calendar(organization);
            LocalDate today = calendar.dayOf(clock.instant());
            Viewer founder = new Viewer(organization, "demo", null, null, EnumSet.allOf(Permission.class), true);
            settle(organization, today);
            goals.set(founder, calendar, today);
            ACCOUNTS.forEach(ready -> open(founder, ready));
            state.start(new Told(
                    organization,
                    today.minusDays(DemoSettings.DAYS_AT_FIRST),
                    calendar.startOf(today.minusDays(DemoSettings.DAYS_AT_FIRST))));
            return organization;
        });
    }

    private void settle(OrganizationId organization, LocalDate today) {
        Map<String, Long> placed = new HashMap<>();
        for (DemoTeam team : DemoCast.TEAMS) {
            placed.computeIfAbsent(team.region(), region -> teams.add(organization, new NewTeam(region, null)));
            placed.put(team.name(), teams.add(organization, new NewTeam(team.name(), team.region())));
        }
        for (DemoPerson person : DemoCast.people()) {
            LocalDate from = today.minusDays(person.daysSinceStart());
            long id = people.add(
                    organization, new NewPerson(person.key(), person.name(), null, person.role(), person.team(), from));
            if (person.skill() == 0) {
                lead(organization, id, placed.get(person.team()));
            }
        }
    }

    /** Managers lead their team and stay off the boards. */
    private void lead(OrganizationId organization, long person, @Nullable Long team) {
        people.edit(organization, person, new PersonEdit(null, Patch.keep(), Patch.keep(), true, null), new Faults());
        if (team != null) {
            teams.edit(organization, team, new TeamEdit(null, Patch.to(person), null, null), new Faults());
        }
    }

    private void open(Viewer founder, Ready ready) {
        String key = DemoCast.people().stream()
                .filter(person -> person.name().equals(ready.person()))
                .map(DemoPerson::key)
                .findFirst()
                .orElse(null);
        Accounts.Invited invited =
                accounts.create(founder, new NewAccount(ready.email(), ready.name(), Set.of(ready.role()), key, null));
        links.setPassword(invited.link().token(), DemoSettings.PASSWORD);
    }
}
