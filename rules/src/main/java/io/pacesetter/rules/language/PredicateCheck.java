package io.pacesetter.rules.language;

import io.pacesetter.rules.language.Predicate.Field;
import io.pacesetter.rules.language.Predicate.Likeness;
import io.pacesetter.rules.language.Predicate.Trait;
import java.util.List;
import java.util.regex.Pattern;

/** Checks conditions. */
final class PredicateCheck {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Findings findings;
    private final ExpressionCheck expressions;

    PredicateCheck(Findings findings, ExpressionCheck expressions) {
        this.findings = findings;
        this.expressions = expressions;
    }

    void check(Rule rule) {
        findings.size(Noun.CONDITIONS, rule.clauses().size(), 0, Bounds.CLAUSES);
        for (Clause clause : rule.clauses()) {
            findings.size(Noun.ALTERNATIVES, clause.any().size(), 1, Bounds.ALTERNATIVES);
            clause.any().forEach(predicate -> check(predicate, rule.trigger()));
        }
    }

    private void check(Predicate predicate, Trigger trigger) {
        if (predicate instanceof Predicate.Compare compare) {
            expressions.check(compare.left(), trigger);
            expressions.check(compare.right(), trigger);
            findings.unless(
                    expressions.isTooLarge()
                            || ExpressionCheck.constant(compare.left()) == null
                            || ExpressionCheck.constant(compare.right()) == null,
                    Finding.FIXED);
        } else if (predicate instanceof Predicate.Text text) {
            expressions.activity(trigger);
            text(text);
        } else if (predicate instanceof Predicate.Has has) {
            has(has);
        } else if (predicate instanceof Predicate.WorkingHours) {
            expressions.activity(trigger);
        } else if (predicate instanceof Predicate.OnWeekday on) {
            findings.size(Noun.WEEKDAYS, on.days().size(), 1, Bounds.ALTERNATIVES);
        } else if (predicate instanceof Predicate.GoalIs goal) {
            findings.indicator(goal.indicator());
            findings.period(goal.period());
            findings.size(Noun.STATUSES, goal.statuses().size(), 1, Bounds.ALTERNATIVES);
        } else if (predicate instanceof Predicate.Holds holds) {
            findings.badge(holds.badge());
        } else if (predicate instanceof Predicate.TakesPart part) {
            findings.contest(part.contest());
        }
    }

    private void text(Predicate.Text text) {
        values(text.values());
        boolean whole = text.likeness() == Likeness.IS || text.likeness() == Likeness.IS_NOT;
        if (text.field() instanceof Field.Attribute attribute) {
            findings.text(Noun.ATTRIBUTE, attribute.name(), Bounds.NAME);
        } else if (text.field() instanceof Field.Type && whole) {
            findings.activityTypes(text.values());
        } else if (text.field() instanceof Field.Currency && whole) {
            text.values().stream()
                    .filter(value -> !CURRENCY.matcher(value).matches())
                    .forEach(value -> findings.add(Finding.CURRENCY, Findings.quote(value)));
        }
    }

    private void has(Predicate.Has has) {
        values(has.values());
        for (String value : has.values()) {
            if (has.trait() == Trait.TEAM) {
                if (!findings.vocabulary.teams().contains(value)) {
                    findings.unknown(Noun.TEAM, value, findings.vocabulary.teams());
                }
            } else if (has.trait() == Trait.ROLE) {
                findings.spelling(Noun.ROLE, value, findings.vocabulary.roles());
            } else {
                findings.spelling(Noun.TAG, value, findings.vocabulary.tags());
            }
        }
    }

    private void values(List<String> values) {
        findings.size(Noun.VALUES, values.size(), 1, Bounds.ALTERNATIVES);
        values.forEach(value -> findings.text(Noun.VALUE, value, Bounds.STRING));
    }
}
