package io.pacesetter.engine.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.goal.GoalDraft;
import io.pacesetter.engine.goal.GoalSetting;
import io.pacesetter.engine.indicator.IndicatorCatalogue;
import io.pacesetter.engine.indicator.NewIndicator;
import io.pacesetter.engine.org.Holidays;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.Post;
import io.pacesetter.engine.people.Tags;
import io.pacesetter.engine.people.TimeOff;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.rules.measure.MeasureDraft;
import io.pacesetter.rules.pace.Judgement;
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** May 2025 has 22 working days, the first on Thursday 1; the clock stands at noon of Thursday 15. */
@EngineTest
class ScorecardIT {

    private static final Instant MAY_5 = Instant.parse("2025-05-05T10:00:00Z");

    @Autowired
    private Scenario scenario;

    @Autowired
    private Deeds deeds;

    @Autowired
    private Scorecards scorecards;

    @Autowired
    private GoalSetting goals;

    @Autowired
    private People people;

    @Autowired
    private TimeOff timeOff;

    @Autowired
    private Holidays holidays;

    @Autowired
    private IndicatorCatalogue catalogue;

    @Autowired
    private TurnableClock clock;

    private FoundedOrganization acme;

    @BeforeEach
    void found() {
        clock.turnTo(TurnableClock.START);
        acme = scenario.aTeamWithANewcomer();
    }

    @AfterEach
    void turnBack() {
        clock.turnTo(TurnableClock.START);
    }

    @Test
    void judgesThePersonTheTeamAndTheCompany() {
        goal("member", "ana", "calls", "month", "220");
        goal("team", "West", "calls", "month", "440");
        goal("company", null, "calls", "month", "660");
        deeds.in(acme.id()).calls(120, "ana", MAY_5).calls(30, "ben", MAY_5).settled();

        Judgement ana = only(read(ana(), "2025-05-14"));
        assertThat(ana.expected()).isEqualByComparingTo("100");
        assertThat(ana.pace()).isEqualByComparingTo("1.2");
        assertThat(ana.status()).isEqualTo(Status.AHEAD);
        assertThat(ana.perRemainingDay()).isEqualByComparingTo("8.3333");
        assertThat(only(read(Subject.team(acme.team("West")), "2025-05-14")).actual())
                .isEqualByComparingTo("150");
        assertThat(only(read(Subject.COMPANY, "2025-05-14")).attainment()).isEqualByComparingTo("0.227273");
    }

    @Test
    void countsTodayByTheShareOfItsWorkingTime() {
        goal("member", "ana", "calls", "month", "220");

        // Working time is 9 to 18 o'clock, a third of it gone at noon
        Scorecard now = read(ana(), null);

        assertThat(now.calendar().gone()).isEqualByComparingTo("10.333333");
        assertThat(only(now).expected()).isEqualByComparingTo("103.3333");
    }

    @Test
    void proratesForAbsenceAndHoliday() {
        holidays.put(acme.id(), LocalDate.of(2025, 5, 1), "Labour Day", new Faults());
        holidays.put(acme.id(), LocalDate.of(2025, 5, 2), "Bridge", new Faults());
        timeOff.add(
                acme.id(), acme.person("ana"), LocalDate.of(2025, 5, 5), LocalDate.of(2025, 5, 9), null, new Faults());
        goal("member", "ana", "calls", "month", "200");

        Judgement ana = only(read(ana(), "2025-05-14"));

        assertThat(ana.proration()).isEqualByComparingTo("0.75");
        assertThat(ana.target()).isEqualByComparingTo("150");
        assertThat(ana.expected()).isEqualByComparingTo("30");
    }

    @Test
    void proratesForAStartDateAndPartTimeAndReturning() {
        people.join(
                acme.id(),
                acme.person("new"),
                new Post(acme.team("West"), null, new BigDecimal("0.5"), Tags.NONE),
                LocalDate.of(2025, 5, 26));
        people.leave(acme.id(), acme.person("ben"), LocalDate.of(2025, 5, 2));
        people.join(acme.id(), acme.person("ben"), new Post(acme.team("West"), null), LocalDate.of(2025, 5, 29));
        goal("member", "new", "calls", "month", "220");
        goal("member", "ben", "calls", "month", "220");

        assertThat(only(read(member("new"), "2025-05-31")).target()).isEqualByComparingTo("75");
        assertThat(only(read(member("ben"), "2025-05-31")).target()).isEqualByComparingTo("40");
    }

    @Test
    void expectsNothingOfWhoIsAwayAllPeriod() {
        goal("member", "ana", "calls", "week", "50");
        timeOff.add(
                acme.id(),
                acme.person("ana"),
                LocalDate.of(2025, 5, 12),
                LocalDate.of(2025, 5, 18),
                "leave",
                new Faults());

        Scorecard week = scorecards.read(viewer(), ana(), Period.WEEK, null, Scorecards.Extra.NONE);

        assertThat(only(week).target()).isEqualByComparingTo("0");
        assertThat(only(week).status()).isNull();
        assertThat(week.score().value()).isNull();
    }

    @Test
    void neitherProratesNorPacesARatioAndHasNoneWithoutData() {
        goal("member", "new", "win_rate", "month", "0.5");

        Judgement without = only(read(member("new"), "2025-05-31"));
        deeds.in(acme.id())
                .did("deal_won", "new", MAY_5)
                .did("deal_lost", "new", MAY_5)
                .did("deal_lost", "new", MAY_5)
                .did("deal_lost", "new", MAY_5)
                .settled();
        Judgement with = only(read(member("new"), "2025-05-31"));

        assertThat(without.attainment()).isNull();
        assertThat(with.target()).isEqualByComparingTo("0.5");
        assertThat(with.attainment()).isEqualByComparingTo("0.5");
    }

    @Test
    void countsATargetOfZeroAndLowerIsBetter() {
        catalogue.define(
                acme.id(),
                new NewIndicator(
                        "lost",
                        "Lost deals",
                        "lagging",
                        new MeasureDraft("count", null, List.of("deal_lost"), List.of(), List.of(), List.of(), null),
                        null,
                        0,
                        true),
                new Viewer(acme.id(), "tests", null, null, Set.of(), true));
        goal("member", "ana", "calls", "month", "0");
        goal("member", "ana", "lost", "month", "4");
        deeds.in(acme.id()).did("deal_lost", "ana", MAY_5).settled();

        Scorecard card = read(ana(), "2025-05-31");

        assertThat(line(card, "calls").attainment()).isEqualByComparingTo("1");
        assertThat(line(card, "lost").attainment()).isEqualByComparingTo("1.75");
        assertThat(card.score().value()).isEqualByComparingTo("137.5");
    }

    @Test
    void keepsDaysAndHoursWhereTheClockIsTurned() {
        FoundedOrganization berlin = scenario.anOrganization()
                .named("Berlin")
                .inZone("Europe/Berlin")
                .withMember("eva")
                .founded();
        // Summer time begins on Sunday, 30 March 2025: the day has 23 hours
        deeds.in(berlin.id())
                .did("call", "eva", Instant.parse("2025-03-30T21:59:59Z"))
                .did("call", "eva", Instant.parse("2025-03-30T22:00:00Z"))
                .did("call", "eva", Instant.parse("2025-03-23T23:00:00Z"))
                .settled();
        Subject eva = Subject.member(berlin.person("eva"));
        Scorecard before =
                scorecards.read(Deeds.anyone(berlin.id()), eva, Period.WEEK, "2025-03-30", Scorecards.Extra.ALL);
        Scorecard after =
                scorecards.read(Deeds.anyone(berlin.id()), eva, Period.WEEK, "2025-03-31", Scorecards.Extra.ALL);

        assertThat(actual(before, "calls")).isEqualByComparingTo("2");
        assertThat(actual(after, "calls")).isEqualByComparingTo("1");
        assertThat(before.calendar().gone()).isEqualByComparingTo("5");
        assertThat(after.calendar().gone()).isEqualByComparingTo("1");
    }

    @Test
    void cutsQuartersByTheFiscalYear() {
        FoundedOrganization fiscal = scenario.anOrganization()
                .named("Fiscal")
                .withFiscalYearFrom(Month.FEBRUARY)
                .withMember("eva")
                .founded();
        deeds.in(fiscal.id())
                .did("call", "eva", Instant.parse("2025-04-30T10:00:00Z"))
                .did("call", "eva", Instant.parse("2025-05-01T10:00:00Z"))
                .settled();
        Subject eva = Subject.member(fiscal.person("eva"));

        Scorecard quarter =
                scorecards.read(Deeds.anyone(fiscal.id()), eva, Period.QUARTER, "2025-04-30", Scorecards.Extra.ALL);

        assertThat(quarter.asOf().span().from()).isEqualTo("2025-02-01");
        assertThat(quarter.asOf().span().to()).isEqualTo("2025-05-01");
        assertThat(actual(quarter, "calls")).isEqualByComparingTo("1");
    }

    @Test
    void showsHowItStoodAtAMoment() {
        goal("member", "ana", "calls", "month", "220");
        deeds.in(acme.id())
                .calls(10, "ana", MAY_5)
                .calls(20, "ana", Instant.parse("2025-05-05T12:00:00Z"))
                .settled();

        Judgement then = only(read(ana(), "2025-05-05T12:00:00Z"));

        assertThat(then.actual()).isEqualByComparingTo("10");
        assertThat(then.expected()).isEqualByComparingTo("23.3333");
    }

    @Test
    void addsUpWeekdayTargets() {
        CurrentOrganization.run(
                acme.id(),
                () -> goals.set(
                        viewer(),
                        new GoalDraft(
                                "calls",
                                "member",
                                "ana",
                                "week",
                                null,
                                null,
                                null,
                                null,
                                Map.of("MONDAY", new BigDecimal(10), "fri", new BigDecimal(4)),
                                null,
                                null,
                                null)));

        Scorecard week = scorecards.read(viewer(), ana(), Period.WEEK, "2025-05-13", Scorecards.Extra.NONE);

        assertThat(only(week).target()).isEqualByComparingTo("14");
        assertThat(only(week).expected()).isEqualByComparingTo("10");
    }

    @Test
    void keepsAHistoryOfWhatWasAskedThen() {
        draftFrom("month", "100", LocalDate.of(2025, 3, 1));
        draftFrom("month", "200", LocalDate.of(2025, 4, 1));
        deeds.in(acme.id())
                .calls(50, "ana", Instant.parse("2025-03-10T10:00:00Z"))
                .calls(50, "ana", Instant.parse("2025-04-10T10:00:00Z"))
                .settled();

        List<Scorecard> history = scorecards.history(viewer(), ana(), Period.MONTH, 4);

        assertThat(history)
                .extracting(card -> card.asOf().span().from().toString())
                .containsExactly("2025-02-01", "2025-03-01", "2025-04-01", "2025-05-01");
        assertThat(history.get(0).score().value()).isNull();
        assertThat(history.get(1).score().value()).isEqualByComparingTo("50");
        assertThat(history.get(2).score().value()).isEqualByComparingTo("25");
    }

    private Viewer viewer() {
        return Deeds.anyone(acme.id());
    }

    private Subject ana() {
        return member("ana");
    }

    private Subject member(String key) {
        return Subject.member(acme.person(key));
    }

    private Scorecard read(Subject subject, @Nullable String at) {
        return scorecards.read(viewer(), subject, Period.MONTH, at, Scorecards.Extra.NONE);
    }

    private Goal goal(String level, @Nullable String subject, String indicator, String period, String target) {
        return CurrentOrganization.call(
                acme.id(), () -> goals.set(viewer(), draft(level, subject, indicator, period, target)));
    }

    private void draftFrom(String period, String target, LocalDate from) {
        CurrentOrganization.run(
                acme.id(),
                () -> goals.set(
                        viewer(),
                        new GoalDraft(
                                "calls",
                                "member",
                                "ana",
                                period,
                                new BigDecimal(target),
                                null,
                                null,
                                null,
                                null,
                                from,
                                null,
                                null)));
    }

    private static GoalDraft draft(
            String level, @Nullable String subject, String indicator, String period, String target) {
        return new GoalDraft(
                indicator, level, subject, period, new BigDecimal(target), null, null, null, null, null, null, null);
    }

    private static Judgement only(Scorecard card) {
        assertThat(card.lines()).hasSize(1);
        return Objects.requireNonNull(card.lines().get(0).judgement());
    }

    private static Judgement line(Scorecard card, String indicator) {
        return card.lines().stream()
                .filter(line -> line.indicator().key().equals(indicator))
                .map(Scorecard.Line::judgement)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal actual(Scorecard card, String indicator) {
        return card.lines().stream()
                .filter(line -> line.indicator().key().equals(indicator))
                .map(line -> Objects.requireNonNull(line.actual()))
                .findFirst()
                .orElseThrow();
    }
}
