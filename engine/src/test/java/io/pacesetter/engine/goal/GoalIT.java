package io.pacesetter.engine.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Patch;
import io.pacesetter.engine.people.TeamEdit;
import io.pacesetter.engine.people.Teams;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.scorecard.Cascade;
import io.pacesetter.engine.scorecard.Cascades;
import io.pacesetter.engine.scorecard.Heatmap;
import io.pacesetter.engine.scorecard.Heatmaps;
import io.pacesetter.engine.scorecard.ScorecardTemplate;
import io.pacesetter.engine.scorecard.Templates;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class GoalIT {

    private static final Instant MAY_5 = Instant.parse("2025-05-05T10:00:00Z");

    @Autowired
    private Scenario scenario;

    @Autowired
    private Deeds deeds;

    @Autowired
    private GoalSetting goals;

    @Autowired
    private GoalSuggestions suggestions;

    @Autowired
    private Templates templates;

    @Autowired
    private Cascades cascades;

    @Autowired
    private Heatmaps heatmaps;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Teams teams;

    @Autowired
    private TurnableClock clock;

    private FoundedOrganization acme;

    @BeforeEach
    void found() {
        clock.turnTo(TurnableClock.START);
        acme = scenario.anOrganization()
                .withTeam("Region")
                .withTeam("West")
                .under("Region")
                .withTeam("East")
                .under("Region")
                .withMember("ana")
                .in("West")
                .withMember("ben")
                .in("West")
                .withMember("cho")
                .in("East")
                .withMember("max")
                .founded();
        teams.edit(
                acme.id(),
                acme.team("West"),
                new TeamEdit(null, Patch.to(acme.person("max")), null, null),
                new Faults());
    }

    @Test
    void holdsFromTheBeginningAndGivesWayToTheNext() {
        Goal first = set(goal("ana", "100", null));
        Goal next = set(goal("ana", "150", LocalDate.of(2025, 6, 1)));

        assertThat(first.from()).isEqualTo(LocalDate.EPOCH);
        assertThat(find(first.id()).to()).isEqualTo("2025-06-01");
        assertThat(next.to()).isNull();
    }

    @Test
    void leavesPastPeriodsAloneWhenALaterGoalNamesNoDay() {
        Goal first = set(goal("ana", "100", null));
        Goal next = set(goal("ana", "150", null));

        assertThat(next.from()).isEqualTo("2025-05-01");
        assertThat(find(first.id()).to()).isEqualTo("2025-05-01");
    }

    @Test
    void fitsBeforeAGoalThatBeginsLaterAndChangesTheOneOfTheSameDay() {
        Goal later = set(goal("ana", "150", LocalDate.of(2025, 6, 1)));
        Goal earlier = set(goal("ana", "100", LocalDate.of(2025, 1, 1)));
        Goal again = set(goal("ana", "120", LocalDate.of(2025, 1, 1)));

        assertThat(earlier.to()).isEqualTo("2025-06-01");
        assertThat(again.id()).isEqualTo(earlier.id());
        assertThat(again.terms().target()).isEqualByComparingTo("120");
        assertThat(find(later.id()).from()).isEqualTo("2025-06-01");
        assertThat(here(() -> goals.list(anyone(), query(), 0, 50)).total()).isEqualTo(2);
    }

    @Test
    void refusesAChangeOfWhatWasChangedMeanwhile() {
        Goal goal = set(goal("ana", "100", null));
        here(() -> goals.change(anyone(), goal.id(), change("110", goal.version())));

        assertThatThrownBy(() -> here(() -> goals.change(anyone(), goal.id(), change("120", goal.version()))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(find(goal.id()).terms().target()).isEqualByComparingTo("110");
    }

    @Test
    void endsWithThePastOrIsGone() {
        Goal old = set(goal("ana", "100", LocalDate.of(2025, 1, 1)));
        Goal fresh = set(goal("ben", "100", LocalDate.of(2025, 5, 1)));

        here(() -> {
            goals.remove(anyone(), old.id());
            goals.remove(anyone(), fresh.id());
            return true;
        });

        assertThat(find(old.id()).to()).isEqualTo("2025-05-01");
        assertThatThrownBy(() -> find(fresh.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertThat(pointers(new GoalDraft(
                        "nothing",
                        "member",
                        "nobody",
                        "decade",
                        new BigDecimal("-1"),
                        new BigDecimal("0"),
                        new BigDecimal("2"),
                        new BigDecimal("1"),
                        Map.of("Funday", BigDecimal.ONE),
                        LocalDate.of(2025, 5, 1),
                        LocalDate.of(2025, 5, 1),
                        null)))
                .containsExactlyInAnyOrder(
                        "/indicator",
                        "/subject/id",
                        "/period",
                        "/target",
                        "/weight",
                        "/floor",
                        "/weekdayTargets/Funday",
                        "/to");
        assertThat(pointers(
                        new GoalDraft(null, "galaxy", null, "month", null, null, null, null, null, null, null, null)))
                .containsExactlyInAnyOrder("/indicator", "/subject/level", "/target");
    }

    @Test
    void letsManagersSetGoalsOfTheirTeamsAlone() {
        Viewer max = Deeds.as(acme.id(), acme.person("max"));

        here(() -> goals.set(max, goal("ana", "100", null)));
        here(() -> goals.set(max, draft("team", "West", "100")));

        for (GoalDraft others :
                List.of(goal("cho", "1", null), draft("team", "East", "1"), draft("company", null, "1"))) {
            assertThatThrownBy(() -> here(() -> goals.set(max, others)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        }
        Viewer cho = Deeds.as(acme.id(), acme.person("cho"));
        assertThat(here(() -> goals.list(max, query(), 0, 50)).total()).isEqualTo(2);
        assertThat(here(() -> goals.list(cho, query(), 0, 50)).items()).isEmpty();
    }

    @Test
    void keepsGoalsOfOtherOrganizationsOutOfSight() {
        Goal goal = set(goal("ana", "100", null));
        FoundedOrganization other =
                scenario.anOrganization().named("Other").withMember("ana").founded();

        assertThatThrownBy(() ->
                        CurrentOrganization.call(other.id(), () -> goals.find(Deeds.anyone(other.id()), goal.id())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(CurrentOrganization.call(other.id(), () -> goals.list(Deeds.anyone(other.id()), query(), 0, 50))
                        .items())
                .isEmpty();
    }

    @Test
    void showsTheGapBetweenTheWholeAndItsParts() {
        set(draft("company", null, "1000"));
        set(draft("team", "Region", "900"));
        set(draft("team", "West", "400"));
        set(goal("ana", "250", null));
        set(goal("ben", "100", null));
        deeds.in(acme.id()).calls(30, "ana", MAY_5).calls(5, "cho", MAY_5).settled();

        Cascade.Node company =
                here(() -> cascades.read(anyone(), "calls", Period.MONTH, null)).root();
        Cascade.Node region = company.children().get(0);
        Cascade.Node west = child(region, "West");

        assertThat(company.partsTarget()).isEqualByComparingTo("900");
        assertThat(company.gap()).isEqualByComparingTo("100");
        assertThat(company.actual()).isEqualByComparingTo("35");
        assertThat(region.gap()).isEqualByComparingTo("500");
        assertThat(west.gap()).isEqualByComparingTo("50");
        assertThat(west.actual()).isEqualByComparingTo("30");
        assertThat(west.children()).extracting(Cascade.Node::name).containsExactly("ana", "ben");
        assertThat(child(region, "East").judgement()).isNull();
        assertThat(child(region, "East").actual()).isEqualByComparingTo("5");
        Viewer cho = Deeds.as(acme.id(), acme.person("cho"));
        Cascade.Node seenByCho =
                here(() -> cascades.read(cho, "calls", Period.MONTH, null)).root();
        assertThat(child(seenByCho.children().get(0), "West").children()).isEmpty();
        assertThat(child(seenByCho.children().get(0), "West").gap()).isEqualByComparingTo("50");
    }

    @Test
    void assignsATemplateToManyAndAgain() {
        ScorecardTemplate template = here(() -> templates.add(
                anyone(),
                new ScorecardTemplate.Draft(
                        "Reps",
                        "rep",
                        "month",
                        List.of(
                                new ScorecardTemplate.DraftLine("calls", new BigDecimal(200), null),
                                new ScorecardTemplate.DraftLine("revenue", new BigDecimal(5000), new BigDecimal(2))),
                        null)));
        Templates.Recipients all = new Templates.Recipients(List.of("ana", "ben"), List.of("East"));

        Assignment.Outcome first = here(() -> templates.assign(anyone(), template.id(), all, null));
        Assignment.Outcome again = here(() -> templates.assign(anyone(), template.id(), all, null));

        assertThat(first).isEqualTo(new Assignment.Outcome(6, 0));
        assertThat(again).isEqualTo(new Assignment.Outcome(0, 6));
        assertThat(here(() -> goals.list(anyone(), query(), 0, 50)).items())
                .hasSize(6)
                .allSatisfy(goal -> assertThat(goal.templateId()).isEqualTo(template.id()));
        Templates.Recipients wrong = new Templates.Recipients(List.of("ana", "nobody"), List.of());
        assertThatThrownBy(() -> here(() -> templates.assign(anyone(), template.id(), wrong, null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::pointer)
                                .containsExactly("/people/1"));
    }

    @Test
    void suggestsTheMedianOfTwelveWeeksForTheDaysOfThePeriod() {
        Deeds.Tale tale = deeds.in(acme.id());
        for (int week = 1; week <= 12; week++) {
            tale.calls(week, "ana", MAY_5.minusSeconds((week - 1) * 7L * 24 * 3600));
        }
        tale.settled();

        GoalSuggestions.Suggestion month =
                here(() -> suggestions.suggest(anyone(), Subject.member(acme.person("ana")), "calls", Period.MONTH));

        assertThat(month.basis()).hasSize(12);
        // The median is 6.5 a week of five days; May has 22
        assertThat(month.suggested()).isEqualByComparingTo("29");
    }

    @Test
    void comparesMembersWithTheirPeers() {
        set(goal("ana", "100", null));
        deeds.in(acme.id()).calls(30, "ana", MAY_5).calls(10, "ben", MAY_5).settled();

        Heatmap map = here(() -> heatmaps.read(anyone(), "West", Period.MONTH, null));
        Heatmap.Cell ana = cell(map, 0);
        Heatmap seenByBen =
                here(() -> heatmaps.read(Deeds.as(acme.id(), acme.person("ben")), "West", Period.MONTH, null));

        assertThat(map.rows()).extracting(row -> row.member().key()).containsExactly("ana", "ben");
        assertThat(ana.value()).isEqualByComparingTo("30");
        assertThat(ana.peerMedian()).isEqualByComparingTo("20");
        assertThat(ana.percentile()).isEqualByComparingTo("100");
        assertThat(ana.judgement()).isNotNull();
        assertThat(seenByBen.rows()).extracting(row -> row.member().key()).containsExactly("ben");
        assertThat(cell(seenByBen, 0).percentile()).isEqualByComparingTo("0");
        assertThatThrownBy(() ->
                        here(() -> heatmaps.read(Deeds.as(acme.id(), acme.person("cho")), "West", Period.MONTH, null)))
                .isInstanceOf(Refusal.class);
    }

    private Heatmap.Cell cell(Heatmap map, int row) {
        IndicatorDefinition calls = indicators.find(acme.id(), "calls").orElseThrow();
        return map.rows().get(row).cells().get(map.indicators().indexOf(calls));
    }

    private static Cascade.Node child(Cascade.Node node, String name) {
        return node.children().stream()
                .filter(child -> child.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> pointers(GoalDraft draft) {
        try {
            set(draft);
        } catch (Refusal refusal) {
            return refusal.faults().stream().map(Refusal.Fault::pointer).toList();
        }
        return List.of();
    }

    private <T> T here(Supplier<T> work) {
        return CurrentOrganization.call(acme.id(), work);
    }

    private Goal set(GoalDraft draft) {
        return here(() -> goals.set(anyone(), draft));
    }

    private Goal find(long id) {
        return here(() -> goals.find(anyone(), id));
    }

    private Viewer anyone() {
        return Deeds.anyone(acme.id());
    }

    private static GoalSetting.GoalQuery query() {
        return new GoalSetting.GoalQuery(null, null, null, null, null);
    }

    private static GoalDraft goal(String member, String target, @Nullable LocalDate from) {
        return new GoalDraft(
                "calls", "member", member, "month", new BigDecimal(target), null, null, null, null, from, null, null);
    }

    private static GoalDraft draft(String level, @Nullable String subject, String target) {
        return new GoalDraft(
                "calls", level, subject, "month", new BigDecimal(target), null, null, null, null, null, null, null);
    }

    private static GoalDraft change(String target, long version) {
        return new GoalDraft(
                null, null, null, null, new BigDecimal(target), null, null, null, null, null, null, version);
    }
}
