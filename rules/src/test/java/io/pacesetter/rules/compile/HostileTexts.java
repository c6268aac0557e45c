package io.pacesetter.rules.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Drools texts that nobody must be able to run, as if something had got past the printer. {@code TRIP} stands for code that a
 * tripwire would notice.
 */
final class HostileTexts {

    /** The system property that hostile code sets. */
    static final String TRIPWIRE = "pacesetter.tripwire";

    private static final String TRIP = "System.setProperty(\"" + TRIPWIRE + "\", \"hit\")";
    private static final String PATTERN = "$it : Logged( type == \"call\" )";
    private static final String ACTION = "effects.rule(\"Calls\");\n    effects.coach(\"Calls\");";

    private static final List<String> PATTERNS = List.of(
            PATTERN + "\n    eval( TRIP == null )",
            "eval( TRIP == null )",
            PATTERN + "\n    $s : String() from TRIP",
            PATTERN + "\n    $s : Object() from new Object() { { TRIP; } }",
            PATTERN + "\n    $s : String() from List.of(TRIP)",
            PATTERN + "\n    Number() from accumulate( $l : Logged(), init( TRIP; ), action( TRIP; ), result( 1 ) )",
            PATTERN + "\n    accumulate( Logged(); $n : count() )",
            PATTERN + "\n    $l : java.util.List() from collect( Logged() )",
            PATTERN + "\n    groupby( $l : Logged(); $k : $l.type(); $n : count() )",
            PATTERN + "\n    not Moved()",
            PATTERN + "\n    exists Moved( TRIP == null )",
            PATTERN + "\n    forall( Logged( TRIP == null ) )",
            "( $it : Logged() or $it : Logged( TRIP == null ) )",
            PATTERN + "\n    $other : Logged( this != $it )",
            PATTERN + "\n    ?anything( $x; )",
            "$it : Logged() from entry-point \"other\"",
            "$it : Logged() over window:time( 10s )",
            "$it : Logged() over window:length( 5 )",
            "$it := Logged()",
            "$it : Logged( TRIP == null )",
            "$it : Logged( Runtime.getRuntime().exec(\"id\") != null )",
            "$it : Logged( scene.getClass().forName(\"java.lang.Runtime\") != null )",
            "$it : Logged( type.getClass().getClassLoader() == null )",
            "$it : Logged( eval( TRIP == null ) )",
            "$it : Logged( type matches \"(a+)+b\" )",
            "$it : Logged( type str[startsWith] \"c\" )",
            "$it : Logged( new java.io.File(\"/etc/passwd\").exists() )",
            "$it : Logged( String.class != null )",
            "$it : Logged( type == ( TRIP ) )",
            "$it : Logged( ( type == \"call\" ) ? TRIP == null : false )",
            "$it : Logged( $type : type )",
            "$it : Logged( scene.member.key == \"ana\" )",
            "$it : Logged( scene!.member!.key == \"ana\" )",
            "$it : Logged( scene.readings[\"x\"] != null )",
            "$it : Logged( this#Object.hashCode == 3 )",
            "$it : Logged( \"call\"; )",
            "$it : Logged( type == 5 )",
            "$it : Logged( type == null )",
            "$it : Logged( type != \"call\" )",
            "$it : Logged( type in ( \"call\", \"meeting\" ) )",
            "$it : Logged( !hasRole(\"AE\") )",
            "$it : Logged( (() -> TRIP).get() == null )",
            "$it : Logged( java.util.stream.Stream.generate(() -> TRIP).findFirst() != null )",
            "$it : Logged( type == \"call\" ) @watch( * )",
            "$it : /logged[ type == \"call\" ]",
            "$it : Object()",
            "$it : java.lang.Runtime()",
            "$it : Effects()",
            "$other : Logged( type == \"call\" )",
            "Logged( type == \"call\" )",
            "$it : Logged( type == \"\\u0022 + TRIP + \\u0022\" )",
            "$it : Logged( type == \"call\" /* \\u002a\\u002f , TRIP == null , \\u002f\\u002a */ )",
            "$it : Logged( type == 'call' )",
            "$it : Logged( Numbers.of(" + "Numbers.plus(".repeat(5_000) + "\"1\"" + ")".repeat(5_000) + ") )",
            "$it : Logged( " + "(".repeat(10_000) + "inWorkingHours()" + ")".repeat(10_000) + " )");

    private static final List<String> CONSEQUENCES = List.of(
            "TRIP;",
            ACTION + " TRIP;",
            "java.lang.TRIP;",
            "Runtime.getRuntime().exec(\"id\");",
            "new ProcessBuilder(\"id\").start();",
            "System.exit(1);",
            "new Thread(() -> TRIP).start();",
            "Runnable r = () -> TRIP; r.run();",
            "new Object() { { TRIP; } };",
            "class Inner { static { TRIP; } } new Inner();",
            "while (true) { }",
            "for (;;) { TRIP; }",
            "do { TRIP; } while (true);",
            "int i = 0; i++;",
            "try { TRIP; } catch (Throwable t) { }",
            "synchronized (effects) { TRIP; }",
            "if (true) { TRIP; }",
            "throw new RuntimeException(TRIP);",
            "return;",
            "assert TRIP == null;",
            "switch (1) { default: TRIP; }",
            "Class.forName(\"java.lang.Runtime\");",
            "effects.getClass().getMethods();",
            "effects.rule(TRIP);",
            "effects.rule(String.valueOf(1));",
            "effects.rule(Numbers.class.getName());",
            "effects = null;",
            "effects.notifyAll();",
            "effects.wait();",
            "effects.take();",
            "$it.scene();",
            "insert(new Logged(\"call\", $it.scene()));",
            "insertLogical(new Logged(\"call\", $it.scene()));",
            "update($it);",
            "modify($it) { }",
            "modify($it) { scene() }",
            "delete($it);",
            "retract($it);",
            "drools.halt();",
            "drools.insert($it);",
            "drools.getKieRuntime().halt();",
            "drools.getKnowledgeRuntime().getKieBase();",
            "drools.setFocus(\"other\");",
            "kcontext.getKieRuntime().halt();",
            "kcontext.getKnowledgeRuntime().dispose();",
            "channels[\"x\"].send($it);",
            "entryPoints[\"x\"].insert($it);",
            "eval(\"TRIP\");",
            "org.mvel2.MVEL.eval(\"1\");",
            "io.pacesetter.rules.fact.Numbers.of(\"1\");",
            "Numbers.of(\"1\");",
            ACTION + " // \\u000a TRIP;",
            ACTION + " /* \\u002a\\u002f TRIP; \\u002f\\u002a */",
            ACTION + " # comment",
            "\\u0053ystem.setProperty(\"" + TRIPWIRE + "\", \"hit\");",
            "effects.rule(\"\\u0022); TRIP; effects.rule(\\u0022\");",
            "effects.rule(\"\\u005c\"); TRIP; effects.rule(\"\");",
            "effects.rule(\"a\\uu0022); TRIP; //\");",
            "effects.rule(\"\"\"\n    text\n    \"\"\");",
            "effects.rule(\"a\" + TRIP);",
            "effects.rule('a');",
            "effects.atMost(1, \"week\");",
            ACTION + "\nthen[other]\n    TRIP;",
            ACTION + "\nend\nrule \"2\" when then TRIP;",
            "effects.\u0440oints(Numbers.of(\"1\"), \"member\");");

    private static final List<String> ATTRIBUTES = List.of(
            "salience ( TRIP == null ? 1 : 2 )",
            "salience ( java.util.List.of(TRIP).size() )",
            "salience 10",
            "enabled ( TRIP == null )",
            "timer ( int: 1s 1s )",
            "timer ( cron: * * * * * ? )",
            "timer ( expr: TRIP )",
            "duration 100",
            "calendars \"weekday\"",
            "dialect \"mvel\"",
            "no-loop",
            "lock-on-active",
            "auto-focus",
            "agenda-group \"other\"",
            "activation-group \"other\"",
            "ruleflow-group \"other\"",
            "date-effective \"01-Jan-2000\"",
            "extends \"1\"",
            "@All( TRIP )",
            "@Propagation( IMMEDIATE )",
            "@java.lang.Deprecated( since = TRIP )");

    private static final List<String> DECLARATIONS = List.of(
            "function String f() { return TRIP; }",
            "import function java.lang.System.setProperty",
            "import static java.lang.System.setProperty",
            "import accumulate java.lang.Runtime run",
            "import java.lang.Runtime",
            "import java.lang.*",
            "import io.pacesetter.rules.fact.Scene",
            "import io.pacesetter.rules.fact.Logged",
            "declare Trap\n  x : String = TRIP\nend",
            "declare Trap extends Logged\nend",
            "declare enum Trap\n  A( TRIP );\n  x : String\nend",
            "declare trait Trap\n  x : String\nend",
            "declare window Recent\n  Logged() over window:length( 5 )\nend",
            "declare entry-point Other\nend",
            "query q( String $x )\n  Logged( TRIP == null )\nend",
            "global java.lang.Runtime runtime",
            "global io.pacesetter.rules.decide.Effects others",
            "dialect \"mvel\"",
            "salience 5",
            "@Trap( TRIP )",
            "unit Trap;",
            "expander trap.dsl",
            "template header",
            "#!/bin/sh",
            "// \\u000a static { TRIP; }",
            "/* comment */",
            "\ufeff",
            "\u200b",
            "\u202e",
            "static { TRIP; }",
            "class Trap { static { TRIP; } }",
            "end");

    private static final List<String> NAMES = List.of(
            "\"*/ static { TRIP; } /*\"",
            "\"1\\\"); TRIP; (\\\"\"",
            "\"Calls\"",
            "\"0\"",
            "\"\"",
            "Calls",
            "'1'",
            "\"1\\u0022 + TRIP + \\u0022\"",
            "\"1\" @All( TRIP )");

    private HostileTexts() {}

    /** Returns all texts by what is hostile about them. */
    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        PATTERNS.forEach(pattern -> all.put("when " + pattern, text("", "\"1\"", "", pattern, ACTION)));
        CONSEQUENCES.forEach(then -> all.put("then " + then, text("", "\"1\"", "", PATTERN, then)));
        ATTRIBUTES.forEach(attribute -> all.put(attribute, text("", "\"1\"", attribute, PATTERN, ACTION)));
        DECLARATIONS.forEach(declared -> all.put(declared, text(declared, "\"1\"", "", PATTERN, ACTION)));
        NAMES.forEach(name -> all.put("rule " + name, text("", name, "", PATTERN, ACTION)));
        all.put("another package", harmless().replace("package io.pacesetter.rulebook", "package java.lang"));
        all.put("no package", harmless().replace("package io.pacesetter.rulebook", ""));
        all.put("fewer imports", harmless().replace("import io.pacesetter.rules.fact.Texts\n", ""));
        all.put("no global", harmless().replace("global io.pacesetter.rules.decide.Effects effects\n", ""));
        all.put("a rule that does not end", harmless().replace("\nend\n", "\n"));
        all.put("nothing", "");
        return all;
    }

    /** Returns texts whose code stands in conditions and consequences, where building does not run it. */
    static List<String> running() {
        Stream<String> conditions = PATTERNS.stream()
                .filter(pattern -> pattern.contains("( TRIP") || pattern.contains("from TRIP"))
                .map(pattern -> text("", "\"1\"", "", pattern, ACTION));
        Stream<String> consequences = CONSEQUENCES.stream()
                .filter(then -> !then.startsWith("effects = ") && !then.contains("then[other]"))
                .map(then -> text("", "\"1\"", "", PATTERN, then));
        return Stream.concat(conditions, consequences).toList();
    }

    /** Returns a text of the same make that the gates let pass. */
    static String harmless() {
        return text("", "\"1\"", "", PATTERN, ACTION);
    }

    private static String text(String declaration, String name, String attribute, String pattern, String consequence) {
        return """
                package io.pacesetter.rulebook

                import io.pacesetter.rules.fact.Closed
                import io.pacesetter.rules.fact.Entered
                import io.pacesetter.rules.fact.Judged
                import io.pacesetter.rules.fact.Logged
                import io.pacesetter.rules.fact.Moved
                import io.pacesetter.rules.fact.Numbers
                import io.pacesetter.rules.fact.Texts

                global io.pacesetter.rules.decide.Effects effects
                %s
                rule %s
                %s
                when
                    %s
                then
                    %s
                end
                """.formatted(declaration, name, attribute, pattern, consequence).replace("TRIP", TRIP);
    }
}
