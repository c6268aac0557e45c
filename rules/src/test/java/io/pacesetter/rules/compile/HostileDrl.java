package io.pacesetter.rules.compile;

import java.util.LinkedHashMap;
import java.util.Map;

/** More Drools texts that nobody must be able to run, each by what is hostile about it: whole files and tricks of writing. */
final class HostileDrl {

    private static final String TRIP = "System.setProperty(\"" + HostileTexts.TRIPWIRE + "\", \"hit\")";
    private static final String NAMED = "effects.rule(\"Calls\");";
    private static final String CONSTRAINT = "type == \"call\"";
    private static final String GLOBAL = "global io.pacesetter.rules.decide.Effects effects\n";

    private final Map<String, String> texts = new LinkedHashMap<>();

    private HostileDrl() {
        declarations();
        conditions();
        consequences();
        writing();
        sizes();
    }

    /** Returns all texts by what is hostile about them. */
    static Map<String, String> all() {
        return new HostileDrl().texts;
    }

    private void declarations() {
        before("a type that expires", "declare Trap @Expires( 1s ) @role( event ) x : String end");
        before("a type with a key that runs", "declare Trap x : String @key = TRIP end");
        before("a trait to be shed", "declare trait Trap @propertyReactive x : String end");
        before("an enum whose constants run", "declare enum Trap A( TRIP ), B( null ); x : String end");
        before("an entry point", "declare entry-point \"stream\" @doc( TRIP ) end");
        before("a window", "declare window W Logged() over window:time( 1d ) from entry-point e end");
        before("a function in a comment's second line", "/*\n*/ function void f() { TRIP; }");
        before("a function with a loop", "function int f(int i) { return f(i + 1); }");
        before("a recursive query", "query q( Object $x ) ?q( $x; ) end");
        before("a query with abduction", "query String q() @Abductive( target = String.class ) Logged() end");
        before("a rule without end", "rule \"9\" when then TRIP;");
        before("a decision table", "RuleSet io.pacesetter\nRuleTable Trap\nCONDITION,ACTION\n$it.x == $1,TRIP");
        before("a domain language", "[when]a call=Logged() eval( TRIP == null )\n[then]trip=TRIP;");
        before("a global of another name", "global java.util.List list");
        before("a wildcard import", "import static java.lang.Runtime.*");
        before("a rule unit with data", "unit Trap { var x = TRIP; }");
        before("a default dialect", "dialect \"java\"");
        before("a unicode escape that ends a comment", "// \\u000a import java.lang.Runtime");
        before("a unicode escape of many u", "// \\uuuu000a import java.lang.Runtime");
        before("a unicode escape that ends a block comment", "/* \\u002a/ import java.lang.Runtime /* */");
        before("XML", "<package name=\"x\"><rule name=\"y\"><rhs>TRIP;</rhs></rule></package>");
        before("Java", "public class Trap { static { TRIP; } }");
        before("YAML", "---\nrules: [{ name: x, when: [], then: TRIP }]");
    }

    private void conditions() {
        where("MVEL's inline map", CONSTRAINT + ", [\"a\" : TRIP].size() > 0");
        where("MVEL's with block", CONSTRAINT + ", with ( this ) { x = TRIP }");
        where("MVEL's static call", CONSTRAINT + ", ( java.lang.TRIP ) == null");
        where("MVEL's null-safe path", "scene!.member!.key == TRIP");
        where("MVEL's projection", "( toString in [TRIP] ).size() > 0");
        where("MVEL's regular expression", "type ~= \"(a+)+$\"");
        where("an accumulate inside", "accumulate( Logged( TRIP == null ); $n : count() )");
        where("a positional argument that runs", "TRIP;");
        where("a binding that runs", "$x : TRIP");
        where("an assignment", "type = \"call\"");
        where("a temporal operator", "this after[ 0s, 1d ] $it");
        where("a sounds-like operator", "type soundslike \"call\"");
        where("a custom operator", "type customOperator TRIP");
        where("a nested pattern", CONSTRAINT + " ) and Moved( TRIP == null");
        where("an inner constraint", "scene.( member.( key == TRIP ) )");
        where("a subscript", "scene.readings()[TRIP] == null");
        where("a cast", "((Object) scene).getClass() != null");
        where("a method reference", "java.util.Optional.of(\"a\").map(System::getProperty) != null");
        where("a conditional", "true ? TRIP == null : false");
        where("an anonymous class", "new Object() { { TRIP; } } != null");
        where("a text block", "type == \"\"\"\ncall\"\"\"");
        where("a concatenation", "type == \"call\" + TRIP");
        where("an unknown question", "scene()");
        where("the class of a question", "getClass() == null");
        where("a question with too much", "inWorkingHours(TRIP)");
        where("a number not quoted", "Numbers.equal(amount(), 5)");
        where("a number that is a call", "Numbers.equal(amount(), Numbers.of(TRIP))");
        where("a look-alike of a question", "holds(\"hero\"), h\u043elds(\"hero\")");
        where("a full-width parenthesis", "inWorkingHours\uff08\uff09");
        where("a bidirectional override in a text", "type == \"\u202e\"");
        where("a zero-width space in a word", "in\u200bWorkingHours()");
        where("a negation", "not inWorkingHours()");
        where("a branch", CONSTRAINT + ") if ( true ) do[trip] ( ");
    }

    private void consequences() {
        then("end in a text, and code behind it", "effects.coach(\" end \"); TRIP; effects.coach(\"\\nend\");");
        then("a text that closes", "effects.coach(\"\\\");\"); TRIP;");
        then("an octal quotation mark", "effects.coach(\"\\42); TRIP; //\");");
        then("a unicode quotation mark", "effects.coach(\"\\u0022); TRIP; //\");");
        then("a unicode line break", "effects.coach(\"\\u000a); TRIP; //\");");
        then("a long unicode escape", "effects.coach(\"\\uuu0022); TRIP; //\");");
        then("a text of two lines", "effects.coach(\"a\nb\");");
        then("a static initializer", "class T { static Object o = TRIP; } Object x = T.o;");
        then("an interface with a default", "interface T { default void t() { TRIP; } } new T() { }.t();");
        then("an enum", "enum T { A; static { TRIP; } } T.A.name();");
        then("a record", "record T(Object o) { T { TRIP; } } new T(null);");
        then("a lambda in an argument", "effects.coach(((java.util.function.Supplier<String>) () -> TRIP).get());");
        then("a nested call of the effects", "effects.coach(effects.toString());");
        then("another receiver", "effects.getClass().getClassLoader().loadClass(\"x\");");
        then("a label and a jump", "a: while (true) { continue a; }");
        then("a wait", "Thread.sleep(100000);");
        then("a named consequence", "effects.coach(\"a\");\nthen[trip]\nTRIP;");
        then("a trait", "don( $it, Trap.class );");
        then("a goal of the agenda", "drools.getAgenda().getAgendaGroup(\"x\").setFocus();");
        then("an event", "kcontext.getKieRuntime().signalEvent(\"x\", null);");
        then("a query", "drools.getKieRuntime().getQueryResults(\"q\");");
        then("an MVEL assignment", "$it.scene.member = null;");
        then("an MVEL script", "import java.lang.Runtime; def f() { TRIP } f();");
        then("a Groovy closure", "{ -> TRIP }.call();");
        then("another variable", "$other.amount();");
        then("a formula that divides by a call", "effects.points(Numbers.by($it.amount(), TRIP), \"member\");");
        then("a formula of signs", "effects.points($it.amount() + 1, \"member\");");
        then("an argument too many", "effects.coach(\"a\", TRIP);");
        then("an assignment of the effects", "effects = effects; TRIP;");
        then("a return", "effects.coach(\"a\"); return; }");
        then("a brace that closes", "} static { TRIP; } void x() {");
    }

    private void writing() {
        texts.put(
                "a byte order mark behind the package", HostileTexts.harmless().replace("import", "\ufeffimport"));
        texts.put("control characters", HostileTexts.harmless().replace("type", "ty\u0000pe"));
        texts.put("escape sequences of terminals", HostileTexts.harmless().replace("Calls", "\u001b[2J"));
        texts.put("line separators", HostileTexts.harmless().replace("\n", "\u2028"));
        texts.put("a Cyrillic rule", HostileTexts.harmless().replace("rule \"1\"", "ru\u04cfe \"1\""));
        texts.put("a surrogate by itself", HostileTexts.harmless().replace("Calls", "\ud83d"));
        texts.put("capitals", HostileTexts.harmless().replace("effects.", "EFFECTS."));
        texts.put("code written in escapes", "\\u0070ackage x; " + HostileTexts.harmless());
        texts.put("two packages", HostileTexts.harmless() + HostileTexts.harmless());
        texts.put("an order of numbers to run in", HostileTexts.harmless().replace("rule \"1\"", "rule \"0001\""));
    }

    private void sizes() {
        texts.put("ten thousand parentheses", "(".repeat(10_000) + ")".repeat(10_000));
        texts.put("ten thousand brackets of a call", inside("Numbers.rounded(".repeat(10_000)));
        texts.put("a rule of sixty thousand commas", inside(",".repeat(60_000)));
        texts.put("thousands of rules begun", "rule \"1\" when ".repeat(4_000));
        texts.put("thousands of quotation marks", "\"".repeat(60_001));
        texts.put("thousands of escapes", "\"" + "\\u0022".repeat(10_000) + "\"");
        texts.put("thousands of alternatives", inside("inWorkingHours() || ".repeat(3_000)));
        texts.put("ten million characters", "rule ".repeat(2_000_000));
        texts.put("ten million characters of a comment", "// ".repeat(3_500_000));
    }

    private void before(String what, String declaration) {
        texts.put(what, trapped(HostileTexts.harmless().replace(GLOBAL, GLOBAL + declaration + "\n")));
    }

    private void where(String what, String constraint) {
        texts.put(what, trapped(inside(constraint)));
    }

    private static String inside(String constraint) {
        return HostileTexts.harmless().replace(CONSTRAINT, constraint);
    }

    private void then(String what, String code) {
        texts.put(what, trapped(HostileTexts.harmless().replace(NAMED, NAMED + "\n    " + code)));
    }

    private static String trapped(String text) {
        return text.replace("TRIP", TRIP);
    }
}
