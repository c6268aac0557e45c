package io.pacesetter.rules.gate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/**
 * Lets only such Drools text pass as the printer writes. First the characters and words are looked at, then the text is parsed
 * by Drools' own parser, which runs nothing, and every part of what it found must be one that a printed rule has.
 */
public final class SourceGate {

    private static final String PACKAGE = "io.pacesetter.rulebook";
    private static final Pattern RULE_NAME = Pattern.compile("[1-9][0-9]{0,2}");

    /** Far more than the largest rulebook is printed with. */
    private static final int LONGEST = 4_000_000;

    private SourceGate() {}

    /**
     * Looks at a text.
     *
     * @throws GateClosed if it has anything that a printed rulebook does not have
     */
    public static void check(String drl) {
        require(drl.length() <= LONGEST, "a length", drl.length());
        checkWords(drl);
        PackageDescr found = parse(drl);
        checkFrame(found);
        found.getRules().forEach(SourceGate::checkRule);
    }

    /** Parsers work inside one another as deep as parentheses do. */
    private static void checkWords(String drl) {
        int depth = 0;
        for (Token token : Lexer.read(drl)) {
            if (token.kind() == Token.Kind.WORD && !Words.known(token.text())) {
                throw new GateClosed("The word " + token.text());
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth > Shape.DEPTH) {
                throw new GateClosed("Parentheses inside one another, more than " + Shape.DEPTH);
            }
        }
    }

    private static PackageDescr parse(String drl) {
        DrlParser parser = new DrlParser();
        try {
            PackageDescr found = parser.parse(null, drl);
            if (found != null && !parser.hasErrors()) {
                return found;
            }
            throw new GateClosed("Drools cannot read it: " + parser.getErrors());
        } catch (DroolsParserException e) {
            throw new GateClosed("Drools cannot read it: " + e.getMessage());
        }
    }

    private static void checkFrame(PackageDescr found) {
        require(PACKAGE.equals(found.getName()), "another package", found.getName());
        require(found.getUnit() == null, "a rule unit", found.getUnit());
        Set<String> imports =
                found.getImports().stream().map(ImportDescr::getTarget).collect(Collectors.toSet());
        require(Words.IMPORTS.equals(imports), "other imports", imports);
        require(found.getImports().size() == imports.size(), "an import twice", imports);
        none(found.getFunctionImports(), "a function import");
        none(found.getAccumulateImports(), "an accumulate import");
        none(found.getAttributes(), "an attribute");
        none(found.getFunctions(), "a function");
        none(found.getTypeDeclarations(), "a declared type");
        none(found.getEnumDeclarations(), "a declared enum");
        none(List.copyOf(found.getEntryPointDeclarations()), "an entry point");
        none(List.copyOf(found.getWindowDeclarations()), "a window");
        List<GlobalDescr> globals = found.getGlobals();
        require(globals.size() == 1, "globals", globals.size());
        GlobalDescr global = globals.get(0);
        require(
                Words.EFFECTS.equals(global.getType()) && "effects".equals(global.getIdentifier()),
                "another global",
                global.getType());
    }

    private static void checkRule(RuleDescr rule) {
        require(rule.getClass() == RuleDescr.class, "a query", rule.getName());
        require(RULE_NAME.matcher(rule.getName()).matches(), "a rule's name", rule.getName());
        require(rule.getAttributes().isEmpty(), "an attribute", rule.getAttributes());
        none(rule.getAnnotations(), "an annotation");
        require(rule.getParentName() == null, "extends", rule.getParentName());
        require(rule.getUnit() == null, "a rule unit", rule.getUnit());
        require(rule.getNamedConsequences().isEmpty(), "a named consequence", rule.getNamedConsequences());
        none(rule.getErrors(), "an error");
        none(rule.getLhs().getAnnotations(), "an annotation");
        List<? extends BaseDescr> patterns = rule.getLhs().getDescrs();
        require(patterns.size() == 1, "patterns", patterns.size());
        require(patterns.get(0).getClass() == PatternDescr.class, "an element", patterns.get(0));
        checkPattern((PatternDescr) patterns.get(0));
        require(rule.getConsequence() instanceof String, "a consequence", rule.getConsequence());
        Shape.consequence((String) rule.getConsequence());
    }

    private static void checkPattern(PatternDescr pattern) {
        require(Words.FACTS.contains(pattern.getObjectType()), "a fact", pattern.getObjectType());
        require("$it".equals(pattern.getIdentifier()), "a variable", pattern.getIdentifier());
        require(!pattern.isUnification() && !pattern.isQuery(), "a unification or query", pattern);
        require(pattern.getSource() == null, "a source", pattern.getSource());
        require(
                pattern.getBehaviors() == null || pattern.getBehaviors().isEmpty(),
                "a behavior",
                pattern.getBehaviors());
        none(pattern.getAnnotations(), "an annotation");
        for (BaseDescr constraint : pattern.getDescrs()) {
            require(constraint.getClass() == ExprConstraintDescr.class, "a constraint", constraint);
            Shape.constraint(((ExprConstraintDescr) constraint).getExpression());
        }
    }

    private static void none(@Nullable Collection<?> found, String what) {
        require(found == null || found.isEmpty(), what, found);
    }

    private static void require(boolean fine, String what, @Nullable Object found) {
        if (!fine) {
            throw new GateClosed("%s that no printed rule has: %s".formatted(what, found));
        }
    }
}
