package io.pacesetter.rules.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whether rules make sense: within the bounds, with words that exist, for what their rulebook is for. Rules of any
 * origin, however large.
 */
public final class RuleCheck {

    private RuleCheck() {}

    /**
     * Checks rules that were read from a text.
     *
     * @param language that of the text: problems are told to whoever reads it
     * @return what is wrong, at the line on which the rule begins; at most 50, empty if nothing is
     */
    public static List<Problem> check(Parsed.Rules parsed, Purpose purpose, Vocabulary vocabulary, Language language) {
        Findings findings = new Findings(purpose, vocabulary, language);
        if (parsed.rules().isEmpty()) {
            findings.add(Finding.NO_RULE);
        }
        findings.unless(parsed.rules().size() <= Bounds.RULES, Finding.MANY_RULES, Bounds.RULES);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < parsed.rules().size() && !findings.isFull(); i++) {
            findings.at(i < parsed.lines().size() ? parsed.lines().get(i) : i + 1);
            check(parsed.rules().get(i), names, findings);
        }
        return List.copyOf(findings.problems());
    }

    /**
     * Checks rules that came without a text; the line of a problem is the number of the rule, from 1.
     *
     * @return what is wrong, in English; at most 50, empty if nothing is
     */
    public static List<Problem> check(List<Rule> rules, Purpose purpose, Vocabulary vocabulary) {
        List<Integer> numbers = IntStream.rangeClosed(1, rules.size()).boxed().toList();
        return check(new Parsed.Rules(rules, numbers), purpose, vocabulary, Language.EN);
    }

    private static void check(Rule rule, Set<String> names, Findings findings) {
        ExpressionCheck expressions = new ExpressionCheck(findings);
        findings.text(Noun.NAME, rule.name(), Bounds.NAME);
        findings.unless(
                names.add(rule.name().toLowerCase(Locale.ROOT)), Finding.SAME_NAME, Findings.quote(rule.name()));
        trigger(rule.trigger(), findings, expressions);
        new PredicateCheck(findings, expressions).check(rule);
        new ActionCheck(findings, expressions).check(rule);
        if (!expressions.isTooLarge()) {
            new PurposeCheck(findings).check(rule);
        }
    }

    private static void trigger(Trigger trigger, Findings findings, ExpressionCheck expressions) {
        if (trigger instanceof Trigger.Logged logged) {
            findings.activityTypes(logged.types());
            findings.size(Noun.TYPES_OF_TRIGGER, logged.types().size(), 0, Bounds.ALTERNATIVES);
        } else if (trigger instanceof Trigger.Crosses crosses) {
            expressions.crossed(crosses);
        } else if (trigger instanceof Trigger.StatusBecomes becomes) {
            findings.indicator(becomes.indicator());
            findings.period(becomes.period());
        } else if (trigger instanceof Trigger.Closes closes) {
            findings.unless(closes.period().isPeriod(), Finding.CLOSING);
        }
    }
}
