package io.pacesetter.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.rules.decide.Moment;
import io.pacesetter.rules.decide.Outcome;
import io.pacesetter.rules.decide.Program;
import io.pacesetter.rules.drl.DrlFace;
import io.pacesetter.rules.english.EnglishSentences;
import io.pacesetter.rules.fact.Activity;
import io.pacesetter.rules.fact.Member;
import io.pacesetter.rules.fact.Occasion;
import io.pacesetter.rules.gate.GateClosed;
import io.pacesetter.rules.korean.KoreanSentences;
import io.pacesetter.rules.language.ARuleText;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Face;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Predicate.Likeness;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Texts;
import io.pacesetter.rules.language.Trigger;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every face refuses a hostile text at a place or reads it as data; past the faces the gates stop it before it is built; and
 * what was read as data is compiled and run without harm.
 */
class HostileCorpusTest {

    private static final List<Face> FACES = List.of(new EnglishSentences(), new KoreanSentences(), new DrlFace());

    static List<Arguments> hostile() {
        Map<String, String> all = new LinkedHashMap<>(HostileTexts.all());
        all.remove("nothing");
        all.putAll(HostileDrl.all());
        return named(all);
    }

    static List<Arguments> data() {
        return named(HostileData.ALL.stream()
                .collect(Collectors.toMap(text -> text, text -> text, (one, other) -> one, LinkedHashMap::new)));
    }

    private static List<Arguments> named(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> Arguments.of(
                        text.getKey().substring(0, Math.min(80, text.getKey().length())), text.getValue()))
                .toList();
    }

    @AfterEach
    void nothingOfTheirsRan() {
        assertThat(System.clearProperty(HostileTexts.TRIPWIRE)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void noFaceReadsIt(String what, String text) {
        for (Face face : FACES) {
            assertThat(face.parse(text, ARuleText.WORDS))
                    .isInstanceOfSatisfying(Parsed.Refused.class, refused -> told(refused.problems(), text));
        }
    }

    private static void told(List<Problem> problems, String text) {
        assertThat(problems).hasSizeBetween(1, 50).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isBetween(1, text.length() + 1);
            assertThat(problem.message()).isNotBlank().hasSizeLessThan(1_000);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void pastTheFacesAGateStopsIt(String what, String text) {
        assertThatThrownBy(() -> DroolsBuild.build(text, "hostile")).isInstanceOf(GateClosed.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("data")
    void everyFaceKeepsItAsData(String what, String text) {
        Rule rule = rule(text);

        for (Face face : FACES) {
            String printed = face.print(List.of(rule), ARuleText.WORDS);
            assertThat(face.parse(printed, ARuleText.WORDS))
                    .as(printed)
                    .isInstanceOfSatisfying(
                            Parsed.Rules.class, read -> assertThat(read.rules()).containsExactly(rule));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("data")
    void writtenByHandItSaysNoMore(String what, String text) {
        String quoted = Texts.quote(text);

        Parsed english = FACES.get(0)
                .parse(
                        "Rule %1$s When a call is logged, then start coaching on %1$s.".replace("%1$s", quoted),
                        ARuleText.WORDS);
        Parsed korean =
                FACES.get(1).parse("규칙 %1$s 통화가 기록되면 %1$s에 대한 코칭을 시작한다.".replace("%1$s", quoted), ARuleText.WORDS);

        Rule expected = new Rule(
                text,
                new Trigger.Logged(List.of("call")),
                List.of(),
                List.of(new Action.StartCoaching(text)),
                List.of());
        assertThat(Stream.of(english, korean))
                .allSatisfy(parsed -> assertThat(parsed)
                        .isInstanceOfSatisfying(
                                Parsed.Rules.class,
                                read -> assertThat(read.rules()).containsExactly(expected)));
    }

    @Test
    void allOfTheDataTogetherIsCompiledAndRunsWithoutHarm() {
        List<Rule> rules = HostileData.ALL.stream().map(HostileCorpusTest::rule).toList();
        Map<String, String> attributes = HostileData.ALL.stream().collect(Collectors.toMap(text -> text, text -> text));
        Moment moment = new Moment(
                new Occasion(DayOfWeek.MONDAY, true, Set.of(), null),
                new Member("ana", "AE", Set.of(), Set.of(), 1, Set.of(), Set.of()),
                new Activity("call", "crm", null, null, attributes),
                Map.of(),
                Map.of());

        Compilation compiled = new RulebookCompiler().compile(rules);

        assertThat(compiled).isInstanceOf(Compilation.Compiled.class);
        try (Program program = ((Compilation.Compiled) compiled).program()) {
            List<Outcome> outcomes = program.decide(moment);
            assertThat(outcomes).isEqualTo(expected(rules));
        }
    }

    private static List<Outcome> expected(List<Rule> rules) {
        List<Outcome> expected = new ArrayList<>();
        for (Rule rule : rules) {
            for (int action = 0; action < rule.actions().size(); action++) {
                expected.add(new Outcome(rule.name(), action, null));
            }
        }
        return expected;
    }

    /** A rule that says a text wherever people choose one. */
    private static Rule rule(String text) {
        Predicate.Field field = new Predicate.Field.Attribute(text);
        return new Rule(
                text,
                new Trigger.Logged(List.of("call")),
                List.of(
                        Clause.of(new Predicate.Text(field, Likeness.IS, List.of(text, "x"))),
                        Clause.of(new Predicate.Has(Predicate.Trait.TAG, false, List.of(text)))),
                List.of(
                        new Action.Celebrate(text),
                        new Action.Notify(Action.Recipient.MANAGER, text),
                        new Action.StartCoaching(text),
                        new Action.AssignTraining(text),
                        new Action.SetAside(text)),
                List.of());
    }
}
