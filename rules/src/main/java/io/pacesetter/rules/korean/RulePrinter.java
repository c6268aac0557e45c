package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Limit;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Texts;
import io.pacesetter.rules.language.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rules the one way they are written. */
final class RulePrinter {

    private static final String INDENT = "  ";

    private final ExpressionPrinter expressions;
    private final PredicatePrinter predicates;
    private final ActionPrinter actions;

    RulePrinter(Lexicon lexicon) {
        this.expressions = new ExpressionPrinter(lexicon);
        this.predicates = new PredicatePrinter(lexicon, expressions);
        this.actions = new ActionPrinter(lexicon, expressions);
    }

    /** Writes a rule, with a line break at its end. */
    String print(Rule rule) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.RULE + " " + Texts.quote(rule.name()));
        boolean conditional = !rule.clauses().isEmpty();
        lines.add(INDENT + print(rule.trigger(), conditional) + ",");
        if (conditional) {
            lines.add(INDENT + clauses(rule.clauses()) + ",");
        }
        lines.add(INDENT + actions(rule.actions()) + ".");
        if (!rule.limits().isEmpty()) {
            String limits = rule.limits().stream().map(RulePrinter::print).collect(Collectors.joining(", "));
            lines.add(INDENT + "단, " + limits + ".");
        }
        return String.join("\n", lines) + "\n";
    }

    private String print(Trigger trigger, boolean conditional) {
        Sentence sentence = new Sentence();
        Verb verb = say(sentence, trigger);
        return sentence.say(" " + (conditional ? verb.asWhen() : verb.asIf())).toString();
    }

    /** Says all but the verb and returns it. */
    private Verb say(Sentence sentence, Trigger trigger) {
        if (trigger instanceof Trigger.Logged logged) {
            sentence.say(expressions.types(logged.types())).with(Particle.SUBJECT);
            return Words.LOGGED;
        }
        if (trigger instanceof Trigger.Crosses crosses) {
            String bar = expressions.bar(crosses.bar(), PredicateReader.isPercentage(crosses.quantity()));
            sentence.say(expressions.print(crosses.quantity()))
                    .with(Particle.SUBJECT)
                    .say(" " + bar + (crosses.rising() ? "에" : " 미만으로"));
            return crosses.rising() ? Words.ARRIVES : Words.FALLS;
        }
        if (trigger instanceof Trigger.StatusBecomes becomes) {
            sentence.say(expressions.goal(becomes.scope(), becomes.period(), becomes.indicator()))
                    .say(" " + Words.STATUS + "가 ")
                    .say(Words.STATUSES.written(becomes.status()))
                    .with(Particle.TO);
            return Words.TURNS;
        }
        if (trigger instanceof Trigger.Closes closes) {
            sentence.say(Words.CLOSING.written(closes.period())).with(Particle.SUBJECT);
            return Words.ENDS;
        }
        return phase(sentence, ((Trigger.Reaches) trigger).phase());
    }

    private static Verb phase(Sentence sentence, Trigger.Phase phase) {
        sentence.say(phase == Trigger.Phase.BECOMES_FINAL ? Words.RESULT : Words.CONTEST);
        return switch (phase) {
            case STARTS -> Words.STARTED;
            case CLOSES -> Words.CLOSED;
            case BECOMES_FINAL -> Words.FIXED;
        };
    }

    private String clauses(List<Clause> clauses) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Ending ending = i == clauses.size() - 1 ? Ending.IF : Ending.AND;
            String clause = alternatives(clauses.get(i), ending);
            boolean brackets = clauses.size() > 1 && clauses.get(i).any().size() > 1;
            written.add(brackets ? "(" + clause + ")" : clause);
        }
        return String.join(" ", written);
    }

    private String alternatives(Clause clause, Ending ending) {
        int last = clause.any().size() - 1;
        List<String> written = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            written.add(predicates.print(clause.any().get(i), i == last ? ending : Ending.OR));
        }
        return String.join(" ", written);
    }

    private String actions(List<Action> done) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < done.size(); i++) {
            written.add(actions.print(done.get(i), i == done.size() - 1));
        }
        return String.join(" ", written);
    }

    private static String print(Limit limit) {
        return limit instanceof Limit.Times times
                ? Words.PER.written(times.per()) + " " + times.times() + "회까지"
                : cap((Limit.Cap) limit);
    }

    private static String cap(Limit.Cap cap) {
        return Words.PER.written(cap.per()) + " " + Numbers.written(cap.most()) + "점까지";
    }
}
