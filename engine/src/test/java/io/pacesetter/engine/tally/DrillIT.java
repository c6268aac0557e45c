package io.pacesetter.engine.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.activity.LogBrowser;
import io.pacesetter.engine.activity.LogEntry;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.NewActivity.NewCredit;
import io.pacesetter.engine.indicator.IndicatorCatalogue;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.indicator.NewIndicator;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.Post;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.rules.measure.Fact;
import io.pacesetter.rules.measure.MeasureDraft;
import io.pacesetter.rules.measure.MeasureDraft.ConditionDraft;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is asked, the activities shown are those that looking at each one by itself would show. */
@EngineTest
class DrillIT {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant START = Instant.parse("2025-03-01T00:00:00Z");
    private static final int DAYS = 10;
    private static final List<String> PEOPLE = List.of("ana", "ben", "cho");
    private static final List<String> PRODUCTS = List.of("pro", "Pro", "300", "300.0", "a \"quoted\" 100% _x", "true");

    @Autowired
    private Scenario scenario;

    @Autowired
    private People people;

    @Autowired
    private Deeds deeds;

    @Autowired
    private Drill drill;

    @Autowired
    private IndicatorCatalogue catalogue;

    @Autowired
    private Indicators indicators;

    private final Random random = new Random(20_250_301);
    private FoundedOrganization acme;

    @BeforeEach
    void found() {
        acme = scenario.anOrganization()
                .inZone("Asia/Seoul")
                .withTeam("Region")
                .withTeam("West")
                .under("Region")
                .withTeam("East")
                .from(LocalDate.of(2025, 3, 4))
                .withMember("ana")
                .in("West")
                .withMember("ben")
                .in("East")
                .from(LocalDate.of(2025, 3, 3))
                .withMember("cho")
                .founded();
        people.join(acme.id(), acme.person("ana"), new Post(acme.team("East"), null), LocalDate.of(2025, 3, 5));
        people.leave(acme.id(), acme.person("ben"), LocalDate.of(2025, 3, 8));
        define("big", count(new ConditionDraft("amount", "ge", List.of("100"))));
        define("not_fifty", count(new ConditionDraft("amount", "ne", List.of("50"))));
        define("some", count(new ConditionDraft("amount", "in", List.of("50", "150.5"))));
        define("holding_5", count(new ConditionDraft("amount", "contains", List.of("5"))));
        define("pro", count(new ConditionDraft("attribute:product", "eq", List.of("pro"))));
        define("three_hundred", count(new ConditionDraft("attribute:product", "eq", List.of("300"))));
        define("other", count(new ConditionDraft("attribute:product", "ne", List.of("pro"))));
        define("quoted", count(new ConditionDraft("attribute:product", "contains", List.of("\"quoted\" 100%"))));
        define("products", new MeasureDraft("distinct", "product", List.of(), List.of(), List.of(), List.of(), null));
        define(
                "in_euro",
                new MeasureDraft("sum", "amount", List.of("deal_won"), List.of(), List.of(), List.of(), "EUR"));
    }

    @Test
    void showsWhatLookingAtEachActivityWouldShow() {
        Deeds.Tale tale = deeds.in(acme.id());
        for (int i = 0; i < 120; i++) {
            tale.and(anything(i));
        }
        tale.settled();
        List<LogEntry> all = drill.find(acme.id(), everything(), 0, 1_000).entries();
        assertThat(all).hasSize(120);

        for (Drill.Question question : questions()) {
            List<Long> expected = all.stream()
                    .filter(entry -> fits(entry, question))
                    .map(LogEntry::id)
                    .toList();
            LogBrowser.Found found = drill.find(acme.id(), question, 0, 1_000);
            LogBrowser.Found second = drill.find(acme.id(), question, 1, 7);

            assertThat(found.entries())
                    .as("%s", question)
                    .extracting(LogEntry::id)
                    .containsExactlyElementsOf(expected);
            assertThat(found.total()).as("%s", question).isEqualTo(expected.size());
            assertThat(second.entries())
                    .as("page 2 of %s", question)
                    .extracting(LogEntry::id)
                    .containsExactlyElementsOf(
                            expected.stream().skip(7).limit(7).toList());
            assertThat(second.total()).isEqualTo(expected.size());
        }
    }

    private List<Drill.Question> questions() {
        List<@Nullable Long> members =
                new ArrayList<>(PEOPLE.stream().map(acme::person).toList());
        members.add(null);
        List<@Nullable Long> teams = new ArrayList<>(List.of(acme.team("Region"), acme.team("East")));
        teams.add(null);
        List<Drill.Question> questions = new ArrayList<>();
        for (IndicatorDefinition indicator : indicators.inUse(acme.id())) {
            for (Long member : members) {
                for (Long team : teams) {
                    boolean bounded = random.nextBoolean();
                    questions.add(new Drill.Question(
                            member,
                            team,
                            random.nextInt(4) == 0 ? "deal_won" : null,
                            indicator,
                            bounded ? START.plus(Duration.ofHours(random.nextInt(100))) : null,
                            bounded ? START.plus(Duration.ofHours(100 + random.nextInt(100))) : null,
                            random.nextInt(4) == 0 ? Set.of(acme.person("ana"), acme.person("cho")) : null));
                }
            }
        }
        return questions;
    }

    private static Drill.Question everything() {
        return new Drill.Question(null, null, null, null, null, null, null);
    }

    /** The question, asked of one activity. */
    private boolean fits(LogEntry entry, Drill.Question question) {
        Set<Long> parts = entry.credits().isEmpty()
                ? Set.of(entry.personId())
                : entry.credits().stream().map(credit -> credit.personId()).collect(Collectors.toSet());
        Set<Long> visible = question.visible();
        LocalDate day = LocalDate.ofInstant(entry.occurredAt(), SEOUL);
        Roster roster = acme.roster();
        boolean credited = parts.stream()
                .anyMatch(person ->
                        (question.person() == null || question.person().equals(person))
                                && (question.team() == null
                                        || roster.treeOn(day)
                                                .lineage(roster.teamOn(person, day))
                                                .contains(question.team())));
        return credited
                && isSeen(entry, question.indicator())
                && (visible == null || isVisible(entry, parts, question.person(), visible))
                && (question.type() == null || question.type().equals(entry.type()))
                && (question.from() == null || !entry.occurredAt().isBefore(question.from()))
                && (question.to() == null || entry.occurredAt().isBefore(question.to()));
    }

    /** Of people whom one may not see, nothing is shown, even what they share with others. */
    private static boolean isVisible(LogEntry entry, Set<Long> parts, @Nullable Long asked, Set<Long> visible) {
        return asked == null
                ? visible.contains(entry.personId()) || parts.stream().anyMatch(visible::contains)
                : visible.contains(asked);
    }

    private boolean isSeen(LogEntry entry, @Nullable IndicatorDefinition indicator) {
        if (indicator == null) {
            return true;
        }
        Map<String, IndicatorDefinition> byKey = indicators.inUse(acme.id()).stream()
                .collect(Collectors.toMap(IndicatorDefinition::key, Function.identity()));
        List<String> parts = new ArrayList<>(indicator.measure().numerator());
        parts.addAll(indicator.measure().denominator());
        if (parts.isEmpty()) {
            parts.add(indicator.key());
        }
        Map<String, String> texts = new HashMap<>();
        entry.attributes().forEach((name, value) -> texts.put(name, String.valueOf(value)));
        Fact fact = new Fact(entry.type(), entry.amount(), entry.currency(), texts);
        return byKey.values().stream()
                .filter(part -> parts.contains(part.key()))
                .anyMatch(part -> part.measure().sees(fact, "USD"));
    }

    private NewActivity anything(int number) {
        Instant at = START.plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60)));
        String type = List.of("call", "deal_won", "deal_lost").get(random.nextInt(3));
        String owner = PEOPLE.get(random.nextInt(3));
        NewActivity activity = NewActivity.of("crm", "d" + number, type, owner, at);
        if (random.nextInt(3) > 0) {
            BigDecimal amount =
                    new BigDecimal(List.of("50", "99.9", "100", "150.5").get(random.nextInt(4)));
            activity = random.nextBoolean() ? activity.worth(amount, "USD") : activity.worth(amount);
        }
        if (random.nextInt(3) > 0) {
            activity = activity.with(Map.of("product", PRODUCTS.get(random.nextInt(PRODUCTS.size()))));
        }
        if (random.nextInt(3) == 0) {
            BigDecimal half = new BigDecimal("0.5");
            activity = activity.sharedBy(List.of(new NewCredit("ben", half), new NewCredit("cho", half)));
        }
        return activity;
    }

    private static MeasureDraft count(ConditionDraft condition) {
        return new MeasureDraft("count", null, List.of(), List.of(condition), List.of(), List.of(), null);
    }

    private void define(String key, MeasureDraft draft) {
        catalogue.define(
                acme.id(), new NewIndicator(key, key, "leading", draft, null, 0, false), Deeds.anyone(acme.id()));
    }
}
