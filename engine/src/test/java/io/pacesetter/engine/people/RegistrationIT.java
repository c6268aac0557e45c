package io.pacesetter.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.org.AttributionChanged;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class RegistrationIT {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);
    private static final LocalDate MAY_1 = LocalDate.of(2025, 5, 1);

    @Autowired
    private Scenario scenario;

    @Autowired
    private People people;

    @Autowired
    private PublishedEvents published;

    private FoundedOrganization acme;

    @BeforeEach
    void foundAcme() {
        acme = scenario.anOrganization().founded();
    }

    @Test
    void createsPeopleTeamsAndTheTeamsAbove() {
        List<PersonOutcome> outcomes = people.register(
                acme.id(), List.of(row("Anna Snelling", "Dustin Brinkmann", "Central"), row("지은", "Melvin", "East")));

        assertThat(outcomes).hasOnlyElementsOfType(PersonOutcome.Created.class);
        Roster roster = acme.roster();
        assertThat(roster.teamOn(acme.person("Anna Snelling"), LONG_AGO)).isEqualTo(acme.team("Dustin Brinkmann"));
        assertThat(roster.treeOn(LONG_AGO).lineage(acme.team("Melvin")))
                .containsExactly(acme.team("Melvin"), acme.team("East"));
    }

    @Test
    void theSameRowsAgainChangeNothing() {
        List<PersonRow> rows = List.of(row("ana", "West", "US"), row("ben", "West", "US"));
        people.register(acme.id(), rows);
        Roster before = acme.roster();

        List<PersonOutcome> outcomes = people.register(acme.id(), rows);

        assertThat(outcomes).hasOnlyElementsOfType(PersonOutcome.Unchanged.class);
        assertThat(acme.roster().revision()).isEqualTo(before.revision());
    }

    @Test
    void aRowTwiceInOneFileIsCreatedOnce() {
        assertThat(people.register(acme.id(), List.of(row("ana", "West", null), row("ana", "West", null))))
                .containsExactly(
                        new PersonOutcome.Created(acme.person("ana")), new PersonOutcome.Unchanged(acme.person("ana")));
    }

    @Test
    void aRowWithADayMovesThePersonFromThatDay() {
        people.register(acme.id(), List.of(row("ana", "West", null)));
        published.forget();

        List<PersonOutcome> outcomes =
                people.register(acme.id(), List.of(new PersonRow("ana", null, null, "AE", "East", null, null, MAY_1)));

        long ana = acme.person("ana");
        assertThat(outcomes).containsExactly(new PersonOutcome.Updated(ana));
        assertThat(acme.roster().teamOn(ana, MAY_1.minusDays(1))).isEqualTo(acme.team("West"));
        assertThat(acme.roster().stayOn(ana, MAY_1).orElseThrow().role()).isEqualTo("AE");
        assertThat(published.of(AttributionChanged.class))
                .containsExactly(new AttributionChanged(acme.id(), Set.of(ana), MAY_1, null));
    }

    @Test
    void aRowTellsTagsAndTheSameOnesInAnotherOrderChangeNothing() {
        PersonRow row = new PersonRow("ana", "Ana", null, null, "West", null, List.of("SMB", "EMEA"), MAY_1);
        PersonRow again = new PersonRow("ana", "Ana", null, null, "West", null, List.of("EMEA", "SMB"), MAY_1);
        PersonRow silent = new PersonRow("ana", null, null, null, null, null, null, MAY_1.plusDays(9));
        PersonRow wrong = new PersonRow("ana", null, null, null, null, null, List.of("x".repeat(41)), null);

        List<PersonOutcome> outcomes = people.register(acme.id(), List.of(row, again, silent, wrong));

        long ana = acme.person("ana");
        assertThat(outcomes)
                .containsExactly(
                        new PersonOutcome.Created(ana),
                        new PersonOutcome.Unchanged(ana),
                        new PersonOutcome.Unchanged(ana),
                        new PersonOutcome.Rejected("tags", "has 41 characters; at most 40 are allowed"));
        assertThat(acme.roster().tagsOn(ana, MAY_1).labels()).containsExactly("EMEA", "SMB");
    }

    @Test
    void anUndatedRowDoesNotUndoWhatHappenedSince() {
        List<PersonRow> rows = List.of(row("ana", "West", null), row("ben", "East", null));
        people.register(acme.id(), rows);
        people.join(acme.id(), acme.person("ana"), new Post(acme.team("East"), null), MAY_1);
        people.leave(acme.id(), acme.person("ben"), MAY_1);

        assertThat(people.register(acme.id(), rows)).hasOnlyElementsOfType(PersonOutcome.Unchanged.class);
        assertThat(acme.roster().teamOn(acme.person("ana"), MAY_1)).isEqualTo(acme.team("East"));
        assertThat(acme.roster().stayOn(acme.person("ben"), MAY_1.plusDays(1))).isEmpty();
    }

    @Test
    void eachRowStandsOrFallsByItself() {
        people.register(acme.id(), List.of(row("ana", "West", "US")));

        List<PersonOutcome> outcomes = people.register(
                acme.id(),
                List.of(
                        new PersonRow(" ", "Nobody", null, null, null, null, null, null),
                        row("ben", "West", "Asia"),
                        row("cho", "US", "West"),
                        row("dan", "Loop", "Loop"),
                        new PersonRow("eve", "Eve", "no address", null, null, null, null, null),
                        new PersonRow("fay", "Fay", null, null, null, "Orphans", null, null),
                        row("gus", "North", "US")));

        assertThat(outcomes)
                .containsExactly(
                        new PersonOutcome.Rejected("key", "is missing; give 1 to 200 characters"),
                        new PersonOutcome.Rejected(
                                "parentTeam",
                                "West belongs to US, not to Asia; place the team elsewhere first, or leave the parent out"),
                        new PersonOutcome.Rejected(
                                "parentTeam",
                                "A team cannot stand below itself: US > West > US; choose a parent outside it"),
                        new PersonOutcome.Rejected("parentTeam", "A team cannot stand below itself: Loop > Loop"),
                        new PersonOutcome.Rejected(
                                "email", "'no address' is no e-mail address; write it like ana@example.com"),
                        new PersonOutcome.Rejected(
                                "parentTeam", "'Orphans' stands above no team; name the team as well"),
                        new PersonOutcome.Created(acme.person("gus")));
        assertThat(acme.roster().teams())
                .extracting(Roster.Team::name)
                .containsExactlyInAnyOrder("West", "US", "North");
    }

    @Test
    void aTeamWithoutAPlaceTakesTheParentThatALaterRowNames() {
        people.register(acme.id(), List.of(row("ana", "West", null), row("ben", "West", "US")));

        assertThat(acme.roster().treeOn(LONG_AGO).lineage(acme.team("West")))
                .containsExactly(acme.team("West"), acme.team("US"));
    }

    private static PersonRow row(String key, @Nullable String team, @Nullable String parent) {
        return new PersonRow(key, key, null, null, team, parent, null, null);
    }
}
