package io.pacesetter.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.compile.Compilation;
import io.pacesetter.rules.compile.RulebookCompiler;
import io.pacesetter.rules.korean.KoreanSentences;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Face;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Purpose;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.RuleCheck;
import io.pacesetter.rules.language.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacksTest {

    private static final Set<String> ICONS = Set.of(
            "award",
            "bolt",
            "crown",
            "diamond",
            "flag",
            "flame",
            "heart",
            "medal",
            "mountain",
            "phone",
            "rocket",
            "star",
            "target",
            "trophy",
            "users");
    private static final Set<String> COLORS = Set.of(
            "amber", "blue", "cyan", "grape", "gray", "green", "indigo", "orange", "pink", "red", "teal", "violet");
    private static final RulebookCompiler COMPILER = new RulebookCompiler();

    static List<Pack> packs() {
        return Packs.all();
    }

    @Test
    void thereIsAPackForEveryPurpose() {
        assertThat(Packs.all()).extracting(Pack::purpose).contains(Purpose.values());
        assertThat(Packs.all()).extracting(Pack::key).doesNotHaveDuplicates();
    }

    @Test
    void noTwoPacksShareABadge() {
        assertThat(Packs.all().stream().flatMap(pack -> pack.badges().stream()).map(Pack.Badge::key))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void makesSenseForItsPurpose(Pack pack) {
        Parsed.Rules rules = PackRules.read(pack);

        assertThat(RuleCheck.check(rules, pack.purpose(), StartingWords.with(pack), Language.EN))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void meansTheSameInKorean(Pack pack) {
        Vocabulary words = StartingWords.with(pack);
        List<Rule> rules = pack.inKorean(PackRules.of(pack));
        Face korean = new KoreanSentences();

        Parsed read = korean.parse(korean.print(rules, words), words);

        assertThat(read)
                .isInstanceOfSatisfying(
                        Parsed.Rules.class, parsed -> assertThat(parsed.rules()).isEqualTo(rules));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void compiles(Pack pack) {
        assertThat(COMPILER.compile(PackRules.of(pack))).isInstanceOf(Compilation.Compiled.class);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void awardsItsBadgesAndNoOthers(Pack pack) {
        Set<String> awarded = PackRules.of(pack).stream()
                .flatMap(rule -> rule.actions().stream())
                .flatMap(action -> action instanceof Action.Award award ? Stream.of(award.badge()) : Stream.of())
                .collect(Collectors.toSet());

        assertThat(pack.badges()).extracting(Pack.Badge::key).containsExactlyInAnyOrderElementsOf(awarded);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void drawsItsBadgesWithPicturesThatThereAre(Pack pack) {
        assertThat(pack.badges()).allSatisfy(badge -> {
            assertThat(badge.icon()).isIn(ICONS);
            assertThat(badge.color()).isIn(COLORS);
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void leavesNoNameOrTextOfItsRulesInEnglish(Pack pack) {
        List<Rule> rules = pack.inKorean(PackRules.of(pack));

        assertThat(rules).extracting(Rule::name).doesNotHaveDuplicates();
        assertThat(rules.stream().flatMap(PacksTest::said))
                .allSatisfy(text -> assertThat(text).containsPattern("[가-힣]"));
    }

    private static Stream<String> said(Rule rule) {
        return Stream.concat(Stream.of(rule.name()), rule.actions().stream().flatMap(action -> {
            if (action instanceof Action.Celebrate celebrate) {
                return Stream.of(celebrate.message());
            } else if (action instanceof Action.Notify notify) {
                return Stream.of(notify.message());
            } else if (action instanceof Action.StartCoaching coaching) {
                return Stream.of(coaching.topic());
            }
            return action instanceof Action.SetAside aside ? Stream.of(aside.reason()) : Stream.of();
        }));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void speaksKorean(Pack pack) {
        Stream<Pack.Words> badges =
                pack.badges().stream().flatMap(badge -> Stream.of(badge.name(), badge.description()));
        Stream<Pack.Words> own = Stream.concat(Stream.of(pack.name(), pack.description()), badges);

        assertThat(Stream.concat(own, pack.sayings().stream())).allSatisfy(words -> {
            assertThat(words.ko()).containsPattern("[가-힣]");
            assertThat(words.en()).doesNotContainPattern("[가-힣]");
        });
    }
}
