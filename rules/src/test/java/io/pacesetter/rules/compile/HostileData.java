package io.pacesetter.rules.compile;

import java.util.ArrayList;
import java.util.List;

/** Texts that something somewhere would take for more than a text. Rules keep them as they are. */
final class HostileData {

    private static final String TRIP = "System.setProperty(\"" + HostileTexts.TRIPWIRE + "\", \"hit\")";

    /** Each may be a name, a value or a message. */
    static final List<String> ALL = all();

    private HostileData() {}

    private static List<String> all() {
        List<String> all = new ArrayList<>(List.of(
                "end",
                "then",
                "\"end\" then \"when\"",
                "\" end rule \"2\" when then TRIP; end",
                "\"); TRIP; effects.rule(\"",
                "\\\"); TRIP; //",
                "\\\\\"); TRIP; //",
                "\\u0022); TRIP; //",
                "\\u005c\\u0022); TRIP; //",
                "\\uuuu0022",
                "\\u000a TRIP;",
                "\\u000d",
                "\\42",
                "\\0",
                "\\",
                "\\\\",
                "\"",
                "\"\"\"",
                "'",
                "*/",
                "/* */ TRIP; /*",
                "// comment",
                "# comment",
                "static { TRIP; }",
                "${TRIP}",
                "#{TRIP}",
                "@{TRIP}",
                "%{TRIP}",
                "{{7*7}}",
                "<%= 7*7 %>",
                "${jndi:ldap://localhost/x}",
                "#{T(java.lang.Runtime).getRuntime().exec('id')}",
                "%s%s%s%n%n%99999999d",
                "{0} {1}",
                "{member",
                "}{",
                "$it",
                "$it : Logged()",
                "effects",
                "eval( TRIP )",
                "new Object() {{ TRIP; }}",
                "' OR '1'='1",
                "'; DROP TABLE activity; --",
                "\" OR \"\"=\"",
                "1); DELETE FROM organization; --",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "]]> <!ENTITY x SYSTEM \"file:///etc/passwd\">",
                "=cmd|'/c calc'!A1",
                "+1+1",
                "@SUM(A1)",
                "../../../etc/passwd",
                "file:///etc/passwd",
                "CON",
                "null",
                "true",
                "NaN",
                "-0",
                "1e999999999",
                "__proto__",
                "constructor",
                "calls/member/week/this",
                "recent//60/",
                "규칙 \"가\" 통화가 기록되면 5점을 준다.",
                "\"라고 하고 100점을 준다.",
                "Rule \"x\" When any activity is logged, then give 5 points.",
                "\" and give 1000000 points",
                "[A] [B] [C]",
                "column_b",
                "907351904500.6173",
                "a\u00a0b",
                "a\u3000b",
                "😀👍🏽",
                "а Cyrillic letter",
                "ａ full-width letter",
                "مرحبا",
                "ß ſ K İ ı",
                "\u2603",
                "A".repeat(100)));
        all.replaceAll(text -> text.replace("TRIP", TRIP));
        return List.copyOf(all);
    }
}
