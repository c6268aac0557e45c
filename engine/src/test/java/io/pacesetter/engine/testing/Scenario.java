package io.pacesetter.engine.testing;

import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.people.Teams;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Where tests get what they start from: {@code scenario.anOrganization().inZone("Asia/Seoul").withTeam("West")
 * .withMember("ana").in("West").from(day).founded()}.
 */
@Component
public final class Scenario {

    private final Organizations organizations;
    private final People people;
    private final Teams teams;
    private final Rosters rosters;

    Scenario(Organizations organizations, People people, Teams teams, Rosters rosters) {
        this.organizations = organizations;
        this.people = people;
        this.teams = teams;
        this.rosters = rosters;
    }

    /** Founds one with a team, West: ana and ben from the beginning, new from 19 May 2025. */
    public FoundedOrganization aTeamWithANewcomer() {
        return anOrganization()
                .withTeam("West")
                .withMember("ana")
                .in("West")
                .withMember("ben")
                .in("West")
                .withMember("new")
                .in("West")
                .from(LocalDate.of(2025, 5, 19))
                .founded();
    }

    /** Begins to describe an organization; it exists once it is founded. */
    public AnOrganization anOrganization() {
        return new AnOrganization(organizations, people, teams, rosters);
    }
}
