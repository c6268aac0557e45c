package io.pacesetter.rules.drl;

import io.pacesetter.rules.language.Tokens.Kind;
import io.pacesetter.rules.language.Tokens.Token;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Drools and Java know and rules do without, so that a refusal can name it. */
final class Constructs {

    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("@", "annotations are"),
            Map.entry("'", "texts in single quotation marks are"),
            Map.entry("\\", "unicode escapes outside of texts are"),
            Map.entry("{", "blocks of code are"),
            Map.entry("}", "blocks of code are"),
            Map.entry("[", "brackets and named consequences are"),
            Map.entry("#", "casts and comments that begin with # are"),
            Map.entry("/", "paths and comments other than // are"),
            Map.entry("?", "queries and choices are"),
            Map.entry("!", "negation is"),
            Map.entry("&", "\"&&\" is"),
            Map.entry("=", "assignment is"),
            Map.entry("==", "comparing by \"==\" other than by slot, type, period and phase is"),
            Map.entry("+", "calculating by signs is"),
            Map.entry("-", "calculating by signs is"),
            Map.entry("*", "calculating by signs is"),
            Map.entry("%", "calculating by signs is"),
            Map.entry("<", "comparing by signs is"),
            Map.entry(">", "comparing by signs is"));

    static {
        all("are", "functions", "function");
        all("are", "queries", "query");
        all("are", "declared types", "declare", "trait", "enum", "class", "interface", "record");
        all("are", "imports other than the printed ones", "import");
        all("are", "globals other than the printed one", "global");
        all("are", "packages other than the printed one", "package");
        all("are", "rule units, templates and expanders", "unit", "template", "expander");
        all("is", "\"eval\"", "eval");
        all("is", "\"from\"", "from");
        all("are", "entry points", "entry");
        all("are", "sums over facts", "accumulate", "acc", "collect", "groupby");
        all("are", "patterns joined with others", "not", "exists", "forall", "and", "or", "over", "window");
        all("are", "rules that build on others", "extends");
        all("are", "changes of facts", "modify", "insert", "insertLogical", "update", "retract", "delete");
        all("are", "Drools' own objects", "drools", "kcontext", "channels", "entryPoints");
        all("are", "dialects", "dialect");
        all("are", "timers", "timer", "duration", "calendars");
        all("are", "attributes of rules", "salience", "enabled", "no", "lock", "auto", "agenda", "activation");
        all("are", "attributes of rules", "ruleflow", "date", "attributes");
        all("are", "branches", "if", "else", "break", "do", "switch", "case", "default", "return", "throw", "try");
        all("are", "loops", "for", "while");
        all("are", "assertions and locks", "assert", "synchronized");
        all("are", "classes and what belongs to them", "new", "static", "this", "super", "java", "org", "System");
        all("are", "classes and what belongs to them", "Runtime", "Class", "Thread", "Object", "String");
        all("are", "declarations", "public", "private", "protected", "final", "void", "var", "int", "long", "boolean");
        all("are", "comparisons in words", "matches", "memberOf", "contains", "soundslike", "str", "in", "instanceof");
        all("are", "true, false and null", "true", "false", "null");
    }

    private Constructs() {}

    /** Names what a token begins, with its verb; null where there is nothing to name. */
    static @Nullable String of(Token token, Token next) {
        if (token.kind() == Kind.NUMBER) {
            return "numbers outside of quotation marks are";
        }
        if (Reader.is(next, ":") && token.kind() == Kind.WORD) {
            return "variables other than $it are";
        }
        return switch (token.kind()) {
            case SIGN -> SIGNS.get(token.text());
            case WORD -> token.text().startsWith("$") ? "variables other than $it are" : WORDS.get(token.text());
            default -> null;
        };
    }

    private static void all(String verb, String noun, String... words) {
        for (String word : words) {
            WORDS.put(word, noun + " " + verb);
        }
    }
}
