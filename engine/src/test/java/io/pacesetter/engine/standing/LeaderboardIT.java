package io.pacesetter.engine.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.indicator.IndicatorCatalogue;
import io.pacesetter.engine.indicator.NewIndicator;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Patch;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.PersonEdit;
import io.pacesetter.engine.people.Post;
import io.pacesetter.engine.people.Teams;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.testing.AnOrganization;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.rules.measure.MeasureDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class LeaderboardIT {

    private static final Instant MAY_5 = Instant.parse("2025-05-05T09:00:00Z");
    private static final Instant MAY_14 = Instant.parse("2025-05-14T09:00:00Z");
    private static final Instant TODAY = Instant.parse("2025-05-15T09:00:00Z");

    @Autowired
    private Scenario scenario;

    @Autowired
    private Deeds deeds;

    @Autowired
    private Leaderboards leaderboards;

    @Autowired
    private People people;

    @Autowired
    private Teams teams;

    @Autowired
    private IndicatorCatalogue catalogue;

    @Autowired
    private TurnableClock clock;

    private FoundedOrganization acme;

    @BeforeEach
    void found() {
        clock.turnTo(TurnableClock.START);
        acme = company("Acme").founded();
    }

    @AfterEach
    void turnBack() {
        clock.turnTo(TurnableClock.START);
    }

    private AnOrganization company(String name) {
        AnOrganization organization = scenario.anOrganization().named(name);
        organization
                .withTeam("Region")
                .withTeam("West")
                .under("Region")
                .withTeam("East")
                .under("Region")
                .withTeam("Empty");
        organization
                .withMember("ana")
                .in("West")
                .as("rep")
                .withMember("ben")
                .in("West")
                .as("rep")
                .withMember("cho")
                .in("East")
                .as("senior")
                .withMember("dan")
                .in("East")
                .as("rep")
                .from(LocalDate.of(2025, 5, 12));
        return organization;
    }

    @Test
    void ranksWithTiesByNameAndShowsZeroRows() {
        deeds.in(acme.id())
                .deal(100, "cho", MAY_5)
                .deal(50, "ben", MAY_5)
                .deal(50, "ana", MAY_14)
                .settled();

        Leaderboard board = board(Level.MEMBER, null);

        assertThat(shown(board)).containsExactly("1 cho 100", "2 ana 50", "2 ben 50", "4 dan 0");
        assertThat(board.total()).isEqualTo(4);
        assertThat(board.provisional()).isTrue();
    }

    @Test
    void leavesOutWhoIsExcludedAndClosesUp() {
        deeds.in(acme.id()).deal(100, "cho", MAY_5).deal(50, "ben", MAY_5).settled();
        people.edit(
                acme.id(),
                acme.person("cho"),
                new PersonEdit(null, Patch.keep(), Patch.keep(), true, null),
                new Faults());

        assertThat(shown(board(Level.MEMBER, null))).containsExactly("1 ben 50", "2 ana 0", "2 dan 0");
    }

    @Test
    void showsNobodyWhoDidNotBelongInThePeriod() {
        assertThat(shown(board(Level.MEMBER, "2025-04-10"))).containsExactly("1 ana 0", "1 ben 0", "1 cho 0");
    }

    @Test
    void countsForTheTeamOfTheDayWhoeverMoved() {
        deeds.in(acme.id()).deal(70, "ana", MAY_5).deal(30, "ana", MAY_14).settled();
        people.join(acme.id(), acme.person("ana"), new Post(acme.team("East"), "rep"), LocalDate.of(2025, 5, 10));
        deeds.in(acme.id()).deal(1, "ben", MAY_14).settled();

        assertThat(shown(teamBoard(null, null))).containsExactly("1 West 71", "2 East 30", "3 Empty 0");
        assertThat(shown(teamBoard(1, null))).containsExactly("1 Region 101", "2 Empty 0");
        assertThat(shown(memberBoard("West"))).containsExactly("1 ana 70", "2 ben 1");
        assertThat(shown(memberBoard("East"))).containsExactly("1 ana 30", "2 cho 0", "2 dan 0");
        assertThat(shown(memberBoard("Region"))).containsExactly("1 ana 100", "2 ben 1", "3 cho 0", "3 dan 0");
        assertThat(memberBoard("Empty").rows()).isEmpty();
        assertThat(shown(board(Level.COMPANY, null))).containsExactly("1 Acme 101");
    }

    @Test
    void countsForTheRegionThatATeamStoodInOnTheDay() {
        teams.place(acme.id(), acme.team("West"), "Empty", LocalDate.of(2025, 5, 10), new Faults());
        deeds.in(acme.id()).deal(70, "ana", MAY_5).deal(30, "ana", MAY_14).settled();

        assertThat(shown(memberBoard("Region"))).startsWith("1 ana 70");
        assertThat(shown(memberBoard("Empty"))).containsExactly("1 ana 30", "2 ben 0");
        assertThat(shown(teamBoard(1, null))).containsExactly("1 Region 70", "2 Empty 30");
    }

    @Test
    void keepsWhoLeftAndReturnedOnce() {
        people.leave(acme.id(), acme.person("ben"), LocalDate.of(2025, 5, 6));
        people.join(acme.id(), acme.person("ben"), new Post(acme.team("East"), "rep"), LocalDate.of(2025, 5, 13));
        deeds.in(acme.id()).deal(10, "ben", MAY_5).deal(5, "ben", MAY_14).settled();

        assertThat(shown(board(Level.MEMBER, null))).containsExactly("1 ben 15", "2 ana 0", "2 cho 0", "2 dan 0");
        assertThat(shown(memberBoard("East"))).startsWith("1 ben 5");
    }

    @Test
    void showsHowItStoodAtAMoment() {
        deeds.in(acme.id()).deal(100, "cho", MAY_14).deal(60, "ben", MAY_5).settled();

        Leaderboard before = board(Level.MEMBER, "2025-05-14T08:59:59Z");
        Leaderboard after = board(Level.MEMBER, "2025-05-14T18:00:01+09:00");

        assertThat(shown(before)).containsExactly("1 ben 60", "2 ana 0", "2 cho 0", "2 dan 0");
        assertThat(shown(after)).startsWith("1 cho 100", "2 ben 60");
    }

    @Test
    void looksTheSameToViewersInOtherZones() {
        deeds.in(acme.id()).deal(100, "cho", MAY_14).deal(60, "ben", MAY_5).settled();
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Leaderboard east = board(Level.MEMBER, "2025-05-14T23:30:00Z");
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            Leaderboard west = board(Level.MEMBER, "2025-05-15T08:30:00+09:00");

            assertThat(east.rows()).isEqualTo(west.rows());
            assertThat(east.asOf()).isEqualTo(west.asOf());
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void tellsPlacesClimbedSinceTheCloseOfTheDayBefore() {
        deeds.in(acme.id())
                .deal(100, "cho", MAY_14)
                .deal(60, "ben", MAY_5)
                .deal(200, "ana", TODAY)
                .settled();

        assertThat(board(Level.MEMBER, null).rows())
                .extracting(row -> row.subject().key() + " " + row.change())
                .containsExactly("ana 2", "cho -1", "ben -1", "dan -1");
        assertThat(board(Level.MEMBER, "2025-04-10").rows())
                .extracting(Leaderboard.Row::change)
                .containsOnlyNulls();
    }

    @Test
    void showsTheTopAndSomeonesNeighbours() {
        AnOrganization many = scenario.anOrganization().named("Many");
        for (int i = 10; i < 30; i++) {
            many.withMember("p" + i);
        }
        FoundedOrganization organization = many.founded();
        Deeds.Tale tale = deeds.in(organization.id());
        for (int i = 10; i < 30; i++) {
            tale.deal(100 - i, "p" + i, MAY_5);
        }
        tale.settled();

        Leaderboard board = leaderboards.read(
                organization.id(),
                new Leaderboard.Question(
                        "revenue", Period.MONTH, null, Leaderboard.Segment.of(Level.MEMBER), 2, "p20"));

        assertThat(board.rows())
                .extracting(row -> row.subject().key())
                .containsExactly("p10", "p11", "p18", "p19", "p20", "p21", "p22");
        assertThat(board.total()).isEqualTo(20);
    }

    @Test
    void letsLikeCompeteWithLike() {
        deeds.in(acme.id()).deal(100, "cho", MAY_5).deal(50, "ben", MAY_5).settled();

        assertThat(shown(segment("rep", null, null))).containsExactly("1 ben 50", "2 ana 0", "2 dan 0");
        assertThat(shown(segment(null, null, 30))).containsExactly("1 dan 0");
        assertThat(shown(segment(null, 30, null))).containsExactly("1 cho 100", "2 ben 50", "3 ana 0");
    }

    @Test
    void ranksTheLowestFirstWhereLowerIsBetterAndNoValueLast() {
        catalogue.define(
                acme.id(),
                new NewIndicator(
                        "smallest",
                        "Smallest deal",
                        "lagging",
                        new MeasureDraft(
                                "minimum", "amount", List.of("deal_won"), List.of(), List.of(), List.of(), null),
                        null,
                        0,
                        true),
                new Viewer(acme.id(), "tests", null, null, Set.of(), true));
        deeds.in(acme.id()).deal(100, "cho", MAY_5).deal(50, "ben", MAY_5).settled();

        assertThat(shown(leaderboards.read(
                        acme.id(),
                        new Leaderboard.Question(
                                "smallest", Period.MONTH, null, Leaderboard.Segment.of(Level.MEMBER), null, null))))
                .containsExactly("1 ben 50", "2 cho 100", "3 ana null", "3 dan null");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertRefused(
                "/indicator", new Leaderboard.Question("no", Period.DAY, null, segment(Level.MEMBER), null, null));
        assertRefused(
                "/at", new Leaderboard.Question("calls", Period.DAY, "2025-13-01", segment(Level.MEMBER), 1, null));
        assertRefused(
                "/at",
                new Leaderboard.Question("calls", Period.DAY, "2025-05-01T08:00", segment(Level.MEMBER), 1, null));
        assertRefused("/size", new Leaderboard.Question("calls", Period.DAY, null, segment(Level.MEMBER), -1, null));
        assertRefused(
                "/around", new Leaderboard.Question("calls", Period.DAY, null, segment(Level.MEMBER), 1, "nobody"));
        assertRefused(
                "/team",
                new Leaderboard.Question(
                        "calls",
                        Period.DAY,
                        null,
                        new Leaderboard.Segment(Level.MEMBER, "no team", null, null, null, null),
                        null,
                        null));
        assertRefused(
                "/depth",
                new Leaderboard.Question(
                        "calls",
                        Period.DAY,
                        null,
                        new Leaderboard.Segment(Level.MEMBER, null, 1, null, null, null),
                        null,
                        null));
    }

    private void assertRefused(String pointer, Leaderboard.Question question) {
        assertThatThrownBy(() -> leaderboards.read(acme.id(), question))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::pointer)
                                .containsExactly(pointer));
    }

    private static Leaderboard.Segment segment(Level level) {
        return Leaderboard.Segment.of(level);
    }

    private Leaderboard board(Level level, @Nullable String at) {
        return leaderboards.read(
                acme.id(), new Leaderboard.Question("revenue", Period.MONTH, at, segment(level), null, null));
    }

    private Leaderboard teamBoard(@Nullable Integer depth, @Nullable String at) {
        Leaderboard.Segment segment = new Leaderboard.Segment(Level.TEAM, null, depth, null, null, null);
        return leaderboards.read(acme.id(), new Leaderboard.Question("revenue", Period.MONTH, at, segment, null, null));
    }

    private Leaderboard memberBoard(String team) {
        Leaderboard.Segment segment = new Leaderboard.Segment(Level.MEMBER, team, null, null, null, null);
        return leaderboards.read(
                acme.id(), new Leaderboard.Question("revenue", Period.MONTH, null, segment, null, null));
    }

    private Leaderboard segment(@Nullable String role, @Nullable Integer least, @Nullable Integer most) {
        Leaderboard.Segment segment = new Leaderboard.Segment(Level.MEMBER, null, null, role, least, most);
        return leaderboards.read(
                acme.id(), new Leaderboard.Question("revenue", Period.MONTH, null, segment, null, null));
    }

    private static List<String> shown(Leaderboard board) {
        return board.rows().stream()
                .map(row -> row.rank() + " " + row.subject().name() + " "
                        + (row.value() == null
                                ? "null"
                                : row.value().stripTrailingZeros().toPlainString()))
                .toList();
    }
}
