package io.pacesetter.rules.language;

import io.pacesetter.rules.language.Vocabulary.Term;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Names, texts and words for generated rules, chosen to be taken for something else wherever they are printed. */
public final class ARuleText {

    private static final List<String> HOSTILE = List.of(
            "\"",
            "\\",
            "\\\"",
            "\\\\",
            "\\u0022",
            "\\u000a",
            "\\n",
            "'",
            "`",
            "end",
            "then",
            "when",
            "rule \"x\"",
            "Rule \"x\"",
            "규칙",
            "규칙 \"통화\"",
            "static {",
            "*/",
            "/*",
            "//",
            "#",
            "# not a comment",
            "{member}",
            "{value} / {amount}",
            "{",
            "}",
            "${x}",
            "#{x}",
            "%s",
            "$member",
            ";",
            "));",
            ");\nend".replace("\n", " "),
            "eval(true)",
            "and",
            "or",
            ", at most once per week.",
            "이고",
            "\"이고 ",
            "를 수여한다.",
            "통화 50건",
            "{member}님이 {value}건 통화!",
            "é",
            "ß",
            "😀",
            "👍🏽",
            "❤\uFE0F",
            "а",
            "ａ",
            "<script>",
            "=1+1",
            "@x",
            ",",
            "a,b",
            "null",
            "true",
            "0",
            "1,000",
            "AE",
            "SDR",
            "EMEA",
            "Fifty calls a week");

    private static final List<String> KEYS = List.of(
            "call",
            "calls",
            "deal_won",
            "deal",
            "won",
            "revenue",
            "demos",
            "a",
            "an",
            "any",
            "activity",
            "activities",
            "and",
            "or",
            "in",
            "is",
            "of",
            "the",
            "to",
            "team",
            "member",
            "company",
            "points",
            "point",
            "score",
            "rank",
            "goal",
            "streak",
            "attainment",
            "pace",
            "target",
            "tenure",
            "role",
            "tags",
            "indicator",
            "days",
            "with",
            "at",
            "this",
            "last",
            "this_week",
            "calls_this_week",
            "ever",
            "today",
            "rule",
            "end",
            "then",
            "when",
            "package",
            "null",
            "true",
            "x",
            "x_",
            "a_1",
            "min",
            "round",
            "number",
            "of_at_least",
            "becomes_final");

    private static final Map<String, String> KOREAN = Map.of(
            "call",
            "통화",
            "calls",
            "통화수",
            "deal_won",
            "수주",
            "revenue",
            "매출",
            "demos",
            "시연",
            "activities",
            "회의",
            "goal",
            "평가",
            "points",
            "점",
            "rule",
            "규칙",
            "this",
            "이번");

    /** Words that are also words of the grammars; every key is an activity type, an indicator, a badge and a contest. */
    public static final Vocabulary WORDS = new Vocabulary(
            terms(),
            terms(),
            terms(),
            terms(),
            Set.of("AE", "SDR", "or \"x\""),
            Set.of("EMEA", "영업 1팀"),
            Set.of("new", "and"),
            Set.of("region", "account"));

    private ARuleText() {}

    /** Texts of 1 to so many characters, in composed form, without control characters. */
    public static Arbitrary<String> texts(int most) {
        Arbitrary<String> parts = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(HOSTILE)),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .ascii()
                                .excludeChars(controls())
                                .ofMinLength(1)
                                .ofMaxLength(8)));
        return parts.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> cut(Normalizer.normalize(String.join(" ", list), Normalizer.Form.NFC), most));
    }

    /** Keys of {@link #WORDS}. */
    public static Arbitrary<String> keys() {
        return Arbitraries.of(KEYS);
    }

    private static Map<String, Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (String key : KEYS) {
            @Nullable String korean = KOREAN.get(key);
            terms.add(new Term(key, "The " + key, korean));
        }
        return Vocabulary.byKey(terms);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static char[] controls() {
        StringBuilder controls = new StringBuilder("\u007f");
        for (char control = 0; control < ' '; control++) {
            controls.append(control);
        }
        return controls.toString().toCharArray();
    }
}
