package io.pacesetter.engine.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.org.AttributionChanged;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class StaysIT {

    private static final LocalDate MAY_1 = LocalDate.of(2025, 5, 1);
    /** Where the clock of the tests stands. */
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 15);

    @Autowired
    private Scenario scenario;

    @Autowired
    private People people;

    @Autowired
    private Stays stays;

    @Autowired
    private TimeOff timeOff;

    @Autowired
    private Directory directory;

    @Autowired
    private PublishedEvents published;

    private FoundedOrganization acme;
    private long ana;

    @BeforeEach
    void foundAcme() {
        acme = scenario.anOrganization()
                .withTeam("West")
                .withTeam("East")
                .withMember("ana")
                .in("West")
                .as("SDR")
                .founded();
        ana = acme.person("ana");
        published.forget();
    }

    @Test
    void countsForTheOldTeamUntilTheDayOfTheMove() {
        stays.begin(acme.id(), ana, to("East", MAY_1), new Faults());

        Roster roster = acme.roster();
        assertThat(roster.teamOn(ana, MAY_1.minusDays(1))).isEqualTo(acme.team("West"));
        assertThat(roster.teamOn(ana, MAY_1)).isEqualTo(acme.team("East"));
        assertThat(roster.stayOn(ana, MAY_1).orElseThrow().role()).isEqualTo("SDR");
    }

    @Test
    void retroactiveMoveConcernsTheDaysSince() {
        stays.begin(acme.id(), ana, to("East", MAY_1), new Faults());

        assertThat(published.of(AttributionChanged.class))
                .containsExactly(new AttributionChanged(acme.id(), Set.of(ana), MAY_1, null));
    }

    @Test
    void correctionInTheMiddleConcernsOnlyItsDays() {
        stays.begin(acme.id(), ana, to("East", MAY_1), new Faults());
        published.forget();
        LocalDate april = LocalDate.of(2025, 4, 1);

        stays.begin(
                acme.id(),
                ana,
                new StayChange(Patch.to(null), Patch.keep(), Patch.keep(), Patch.keep(), april, null, null),
                new Faults());

        assertThat(published.of(AttributionChanged.class))
                .containsExactly(new AttributionChanged(acme.id(), Set.of(ana), april, MAY_1));
        assertThat(acme.roster().teamOn(ana, MAY_1)).isEqualTo(acme.team("East"));
    }

    @Test
    void changeOfRoleOrWorkingTimeMovesNoActivity() {
        stays.begin(
                acme.id(),
                ana,
                new StayChange(
                        Patch.keep(), Patch.to("AE"), Patch.to(new BigDecimal("0.6")), Patch.keep(), MAY_1, null, null),
                new Faults());

        Roster.Stay stay = acme.roster().stayOn(ana, MAY_1).orElseThrow();
        assertThat(stay.teamId()).isEqualTo(acme.team("West"));
        assertThat(stay.role()).isEqualTo("AE");
        assertThat(stay.partTime()).isEqualByComparingTo("0.6");
        assertThat(published.of(AttributionChanged.class)).isEmpty();
    }

    @Test
    void departureKeepsHistoryAndTellsThatThePersonLeft() {
        people.leave(acme.id(), ana, TODAY);

        Roster roster = acme.roster();
        assertThat(roster.teamOn(ana, TODAY)).isEqualTo(acme.team("West"));
        assertThat(roster.stayOn(ana, TODAY.plusDays(1))).isEmpty();
        assertThat(directory.person(acme.id(), ana).presence().status()).isEqualTo(Presence.Status.LEFT);
        assertThat(published.of(PersonLeft.class)).containsExactly(new PersonLeft(acme.id(), ana, TODAY));
    }

    @Test
    void plannedDepartureLeavesThePersonActiveUntilThen() {
        people.leave(acme.id(), ana, TODAY.plusDays(10));

        assertThat(directory.person(acme.id(), ana).presence().status()).isEqualTo(Presence.Status.ACTIVE);
        assertThat(published.of(PersonLeft.class)).isEmpty();
    }

    @Test
    void returnIsANewStay() {
        people.leave(acme.id(), ana, MAY_1);
        stays.begin(acme.id(), ana, to("East", TODAY), new Faults());

        PersonCard card = directory.person(acme.id(), ana);
        assertThat(card.stays()).hasSize(2);
        assertThat(card.presence().status()).isEqualTo(Presence.Status.ACTIVE);
        assertThat(card.presence().from()).isEqualTo(TODAY);
        assertThat(acme.roster().stayOn(ana, MAY_1.plusDays(1))).isEmpty();
        assertThat(acme.roster().teamOn(ana, MAY_1)).isEqualTo(acme.team("West"));
    }

    @Test
    void refusesToLeaveTwice() {
        people.leave(acme.id(), ana, MAY_1);

        assertThatThrownBy(() -> people.leave(acme.id(), ana, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT))
                .hasMessageContaining("does not belong to the organization on 2025-05-15");
    }

    @Test
    void refusesStaysThatOverlap() {
        stays.begin(acme.id(), ana, to("East", MAY_1), new Faults());
        PersonCard.Stay east = directory.person(acme.id(), ana).stays().get(1);

        assertThatThrownBy(() -> stays.replace(acme.id(), ana, east.id(), to("East", MAY_1.minusDays(3)), new Faults()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .containsExactly(new Refusal.Fault(
                                        "/from",
                                        "Another membership holds from the beginning until 2025-05-01;"
                                                + " two cannot hold on the same day")));
        assertThat(directory.person(acme.id(), ana).stays()).hasSize(2);
    }

    @Test
    void removingAMembershipLeavesAGap() {
        stays.begin(acme.id(), ana, to("East", MAY_1), new Faults());
        PersonCard.Stay west = directory.person(acme.id(), ana).stays().get(0);

        stays.remove(acme.id(), ana, west.id());

        assertThat(acme.roster().stayOn(ana, MAY_1.minusDays(1))).isEmpty();
        assertThat(acme.roster().teamOn(ana, MAY_1)).isEqualTo(acme.team("East"));
    }

    @Test
    void refusesAnEditOfWhatSomeoneElseChanged() {
        people.edit(acme.id(), ana, new PersonEdit("Ana B.", Patch.keep(), Patch.keep(), null, 0L), new Faults());

        assertThatThrownBy(() -> people.edit(
                        acme.id(), ana, new PersonEdit("Ana C.", Patch.keep(), Patch.keep(), null, 0L), new Faults()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(acme.roster().byId(ana).orElseThrow().name()).isEqualTo("Ana B.");
    }

    @Test
    void refusesMembershipEditOfWhatSomeoneElseChanged() {
        long west = directory.person(acme.id(), ana).stays().get(0).id();
        stays.replace(
                acme.id(),
                ana,
                west,
                new StayChange(Patch.keep(), Patch.to("AE"), Patch.keep(), Patch.keep(), null, null, 0L),
                new Faults());

        assertThatThrownBy(() -> stays.replace(
                        acme.id(),
                        ana,
                        west,
                        new StayChange(Patch.keep(), Patch.to("VP"), Patch.keep(), Patch.keep(), null, null, 0L),
                        new Faults()))
                .hasMessageContaining("was changed since you looked");
    }

    @Test
    void tagsHoldFromTheirDayAndThePastKeepsItsOwn() {
        stays.begin(acme.id(), ana, tagged(List.of("enterprise", "EMEA"), MAY_1), new Faults());
        people.edit(acme.id(), ana, tags(List.of("SMB")), new Faults());
        stays.begin(acme.id(), ana, to("East", TODAY.plusDays(1)), new Faults());

        Roster roster = acme.roster();
        assertThat(roster.tagsOn(ana, MAY_1.minusDays(1))).isEqualTo(Tags.NONE);
        assertThat(roster.tagsOn(ana, MAY_1)).isEqualTo(new Tags(List.of("EMEA", "enterprise")));
        assertThat(roster.tagsOn(ana, TODAY)).isEqualTo(new Tags(List.of("SMB")));
        assertThat(roster.stayOn(ana, TODAY).orElseThrow().role()).isEqualTo("SDR");
        assertThat(roster.tagsOn(ana, TODAY.plusDays(1)).labels()).containsExactly("SMB");
    }

    @Test
    void theSameTagsAgainBeginNoNewMembership() {
        people.edit(acme.id(), ana, tags(List.of("SMB", "smb")), new Faults());
        people.edit(acme.id(), ana, tags(List.of("SMB")), new Faults());

        assertThat(directory.person(acme.id(), ana).stays()).hasSize(2);
    }

    @Test
    void tagsWhoIsToComeFromTheFirstDayAndNobodyWhoLeft() {
        long ben = people.add(acme.id(), new NewPerson("ben", "Ben", null, null, "West", TODAY.plusDays(5)));
        people.edit(acme.id(), ben, tags(List.of("new")), new Faults());
        people.leave(acme.id(), ana, MAY_1);

        assertThat(acme.roster().tagsOn(ben, TODAY.plusDays(5)).has("NEW")).isTrue();
        assertThatThrownBy(() -> people.edit(acme.id(), ana, tags(List.of("x")), new Faults()))
                .hasMessageContaining("does not belong to the organization any more");
    }

    @Test
    void tellsEverythingThatIsWrongWithAMembership() {
        StayChange wrong = new StayChange(
                Patch.to("Wset"),
                Patch.to("x".repeat(101)),
                Patch.to(new BigDecimal("1.5")),
                Patch.keep(),
                MAY_1,
                null,
                null);

        assertThatThrownBy(() -> stays.begin(acme.id(), ana, wrong, new Faults()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .containsExactly(
                                        new Refusal.Fault("/team", "'Wset' is no team; did you mean West?"),
                                        new Refusal.Fault("/role", "has 101 characters; at most 100 are allowed"),
                                        new Refusal.Fault(
                                                "/partTime",
                                                "1.5 is no share of full time; give one above 0 and up to 1")));
    }

    @Test
    void anAbsenceHoldsThroughItsLastDay() {
        long absence = timeOff.add(acme.id(), ana, MAY_1, MAY_1.plusDays(1), "휴가", new Faults());

        assertThat(acme.roster().leavesOf(ana)).containsExactly(new Roster.Leave(ana, MAY_1, MAY_1.plusDays(2)));
        assertThat(directory.person(acme.id(), ana).absences())
                .containsExactly(new PersonCard.TimeAway(absence, MAY_1, MAY_1.plusDays(1), "휴가"));

        timeOff.remove(acme.id(), ana, absence);
        assertThat(acme.roster().leavesOf(ana)).isEmpty();
    }

    @Test
    void refusesAnAbsenceThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> timeOff.add(acme.id(), ana, MAY_1, MAY_1.minusDays(1), null, new Faults()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::pointer)
                                .containsExactly("/to"));
    }

    @Test
    void anotherOrganizationsPeopleAreNotThere() {
        FoundedOrganization other = scenario.anOrganization().withMember("ana").founded();
        long otherAna = other.person("ana");
        long otherStay = directory.person(other.id(), otherAna).stays().get(0).id();

        List<Runnable> attempts = List.of(
                () -> directory.person(acme.id(), otherAna),
                () -> people.edit(
                        acme.id(), otherAna, new PersonEdit("x", Patch.keep(), Patch.keep(), null, null), new Faults()),
                () -> people.leave(acme.id(), otherAna, TODAY),
                () -> people.remove(acme.id(), otherAna),
                () -> stays.begin(acme.id(), otherAna, to(null, MAY_1), new Faults()),
                () -> stays.remove(acme.id(), ana, otherStay),
                () -> timeOff.add(acme.id(), otherAna, MAY_1, MAY_1, null, new Faults()));

        assertThat(attempts)
                .allSatisfy(attempt -> assertThatThrownBy(attempt::run)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND)));
        assertThat(directory.person(other.id(), otherAna).name()).isEqualTo("ana");
    }

    private static PersonEdit tags(List<String> labels) {
        return new PersonEdit(null, Patch.keep(), Patch.to(labels), null, null);
    }

    private static StayChange tagged(List<String> labels, LocalDate from) {
        return new StayChange(Patch.keep(), Patch.keep(), Patch.keep(), Patch.to(labels), from, null, null);
    }

    private static StayChange to(@Nullable String team, LocalDate from) {
        return new StayChange(Patch.to(team), Patch.keep(), Patch.keep(), Patch.keep(), from, null, null);
    }
}
