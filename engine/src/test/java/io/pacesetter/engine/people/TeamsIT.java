package io.pacesetter.engine.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class TeamsIT {

    private static final LocalDate MAY_1 = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE_1 = LocalDate.of(2025, 6, 1);
    /** Where the clock of the tests stands. */
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 15);

    @Autowired
    private Scenario scenario;

    @Autowired
    private Teams teams;

    @Autowired
    private People people;

    @Autowired
    private Directory directory;

    private FoundedOrganization acme;

    @BeforeEach
    void foundAcme() {
        acme = scenario.anOrganization()
                .withTeam("Americas")
                .withTeam("West")
                .under("Americas")
                .withTeam("Seattle")
                .under("West")
                .withTeam("Asia")
                .withMember("ana")
                .in("Seattle")
                .founded();
    }

    @Test
    void placesATeamElsewhereFromADayOn() {
        teams.place(acme.id(), acme.team("Seattle"), "Asia", MAY_1, new Faults());

        Roster roster = acme.roster();
        assertThat(roster.treeOn(MAY_1.minusDays(1)).lineage(acme.team("Seattle")))
                .containsExactly(acme.team("Seattle"), acme.team("West"), acme.team("Americas"));
        assertThat(roster.treeOn(MAY_1).lineage(acme.team("Seattle")))
                .containsExactly(acme.team("Seattle"), acme.team("Asia"));
        assertThat(roster.treesIn(new Span(MAY_1.minusDays(5), MAY_1.plusDays(5))))
                .extracting(Roster.TreeSpan::span)
                .containsExactly(new Span(MAY_1.minusDays(5), MAY_1), new Span(MAY_1, MAY_1.plusDays(5)));
    }

    @Test
    void refusesACycleAndNamesItsPath() {
        assertThatThrownBy(() -> teams.place(acme.id(), acme.team("Americas"), "Seattle", MAY_1, new Faults()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .containsExactly(new Refusal.Fault(
                                        "/parent",
                                        "A team cannot stand below itself: Americas > Seattle > West > Americas;"
                                                + " choose a parent outside it")));
        assertThat(acme.roster().treeOn(MAY_1).depthOf(acme.team("Americas"))).isEqualTo(1);
    }

    @Test
    void refusesATeamBelowItself() {
        assertThatThrownBy(() -> teams.place(acme.id(), acme.team("Asia"), "Asia", MAY_1, new Faults()))
                .hasMessageContaining("Asia > Asia");
    }

    @Test
    void refusesACycleOnAnyDayToCome() {
        teams.place(acme.id(), acme.team("Asia"), "West", JUNE_1, new Faults());

        assertThatThrownBy(() -> teams.place(acme.id(), acme.team("West"), "Asia", MAY_1, new Faults()))
                .hasMessageContaining("West > Asia > West");
    }

    @Test
    void allowsWhatWouldHaveBeenACycleBefore() {
        teams.place(acme.id(), acme.team("Seattle"), null, MAY_1, new Faults());
        teams.place(acme.id(), acme.team("West"), "Seattle", MAY_1, new Faults());

        assertThat(acme.roster().treeOn(MAY_1).lineage(acme.team("West")))
                .containsExactly(acme.team("West"), acme.team("Seattle"));
    }

    @Test
    void archivesATeamWithoutMembersAndKeepsItsPast() {
        people.join(acme.id(), acme.person("ana"), new Post(acme.team("Asia"), null), TODAY);

        teams.archive(acme.id(), acme.team("Seattle"));

        assertThat(acme.roster().treeOn(TODAY).teams()).doesNotContain(acme.team("Seattle"));
        assertThat(acme.roster().treeOn(TODAY.minusDays(1)).lineage(acme.team("Seattle")))
                .contains(acme.team("Americas"));
        assertThatThrownBy(() -> people.add(acme.id(), new NewPerson("ben", "Ben", null, null, "Seattle", null)))
                .hasMessageContaining("Seattle is archived");
    }

    @Test
    void bringsAnArchivedTeamBackToItsPlace() {
        people.join(acme.id(), acme.person("ana"), new Post(acme.team("Asia"), null), TODAY);
        teams.archive(acme.id(), acme.team("Seattle"));

        teams.edit(acme.id(), acme.team("Seattle"), new TeamEdit(null, Patch.keep(), false, null), new Faults());

        assertThat(acme.roster().treeOn(TODAY).lineage(acme.team("Seattle"))).contains(acme.team("West"));
    }

    @Test
    void refusesToArchiveATeamWithMembers() {
        assertThatThrownBy(() -> teams.archive(acme.id(), acme.team("Seattle")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT))
                .hasMessage("Seattle has 1 member today or later; move them to other teams first");
    }

    @Test
    void refusesToArchiveATeamAboveOthers() {
        assertThatThrownBy(() -> teams.archive(acme.id(), acme.team("West")))
                .hasMessage("West has teams below it: Seattle; place them elsewhere first");
    }

    @Test
    void listsTeamsAsTheyStandToday() {
        teams.edit(
                acme.id(),
                acme.team("Seattle"),
                new TeamEdit("시애틀", Patch.to(acme.person("ana")), null, null),
                new Faults());

        TeamCard seattle = directory.team(acme.id(), acme.team("시애틀"));
        assertThat(seattle.parentId()).isEqualTo(acme.team("West"));
        assertThat(seattle.depth()).isEqualTo(3);
        assertThat(seattle.members()).isEqualTo(1);
        assertThat(seattle.managerId()).isEqualTo(acme.person("ana"));
    }

    @Test
    void tellsEverythingThatIsWrongWithATeam() {
        assertThatThrownBy(() -> teams.add(acme.id(), new NewTeam("West", "Amerika", 42L, null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::pointer)
                                .containsExactly("/parent", "/manager", "/name"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::detail)
                                .contains("'Amerika' is no team; did you mean Americas?"));
    }

    @Test
    void anotherOrganizationsTeamIsNotThere() {
        FoundedOrganization other = scenario.anOrganization().withTeam("West").founded();

        assertThatThrownBy(() -> teams.place(acme.id(), other.team("West"), null, MAY_1, new Faults()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> teams.add(acme.id(), new NewTeam("New", Ids.format(other.team("West")))))
                .isInstanceOf(Refusal.class);
    }
}
