package io.pacesetter.rules.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.language.ARuleText;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Drools, Java or a database would do something with means nothing in a sentence. */
class HostileSentencesTest {

    private static final List<String> PLACES = List.of(
            "%s Rule \"x\" When a call is logged, if the amount is 5, then give 5 points.",
            "Rule \"x\" %s When a call is logged, if the amount is 5, then give 5 points.",
            "Rule \"x\" When a call is logged %s, if the amount is 5, then give 5 points.",
            "Rule \"x\" When a call is logged, if the amount %s is 5, then give 5 points.",
            "Rule \"x\" When a call is logged, if the amount is 5, then give 5 %s points.",
            "Rule \"x\" When a call is logged, if the amount is 5, then give 5 points, %s.",
            "Rule \"x\" When a call is logged, if the amount is 5, then give 5 points. %s");

    private static final List<String> SCRAPS = List.of(
            "end",
            "static {",
            "static { System.exit(0); }",
            "*/",
            "/*",
            "// \\u000a System.exit(0);",
            "; System.exit(0);",
            "); } finally { Runtime.getRuntime().exec(\"id\"); }",
            "eval(true)",
            "eval(Runtime.getRuntime().exec(\"id\") != null)",
            "from entry-point \"x\"",
            "accumulate( $a : Activity(); sum($a) )",
            "import java.lang.Runtime;",
            "import function java.lang.System.exit;",
            "global java.lang.Runtime r;",
            "function void f() { }",
            "query q() end",
            "declare enum E A(System.exit(0)); end",
            "@Timer(0)",
            "@watch(*)",
            "dialect \"mvel\"",
            "salience (Integer.MAX_VALUE)",
            "extends \"y\"",
            "no-loop true",
            "timer(int: 0 1)",
            "$m : Member()",
            "new java.io.File(\"/etc/passwd\")",
            "Class.forName(\"x\")",
            "matches \".*(a+)+\"",
            "drools.getKieRuntime()",
            "insert(new Object())",
            "' OR 1=1 --",
            "${jndi:ldap://x}",
            "\\u0022",
            "\u202e",
            "\u200b",
            "\u0000",
            "аnd",
            "а",
            "“x”",
            "<script>alert(1)</script>",
            "when",
            "\"open");

    @ParameterizedTest
    @MethodSource("texts")
    void isRefusedWithItsPlace(String text) {
        Parsed parsed = new EnglishSentences().parse(text, ARuleText.WORDS);

        assertThat(parsed).isInstanceOfSatisfying(Parsed.Refused.class, refused -> {
            Problem problem = refused.problems().get(0);
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isBetween(1, text.length() + 1);
            assertThat(problem.message()).isNotBlank();
        });
    }

    static Stream<Arguments> texts() {
        return SCRAPS.stream().flatMap(scrap -> PLACES.stream().map(place -> Arguments.of(place.replace("%s", scrap))));
    }
}
