package io.pacesetter.rules.english;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expected;
import io.pacesetter.rules.language.Limit;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Trigger;
import io.pacesetter.rules.language.Unreadable;
import java.util.ArrayList;
import java.util.List;

/** Reads rules, one after another; goes on with the next where one cannot be read. Not thread-safe. */
final class RuleReader {

    private final Reader reader;
    private final TriggerReader triggers;
    private final PredicateReader predicates;
    private final ActionReader actions;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    RuleReader(Reader reader) {
        this.reader = reader;
        QuantityReader quantities = new QuantityReader(reader);
        ExpressionReader expressions = new ExpressionReader(reader, quantities);
        this.triggers = new TriggerReader(reader, quantities);
        this.predicates = new PredicateReader(reader, quantities, expressions);
        this.actions = new ActionReader(reader, quantities, expressions);
    }

    Parsed read() {
        while (!reader.cursor.isAtEnd() && reader.problems().size() < Reader.PROBLEMS) {
            try {
                next();
            } catch (Unreadable refused) {
                reader.problems().add(refused.problem());
                goToNextRule();
            }
        }
        return reader.problems().isEmpty() ? new Parsed.Rules(rules, lines) : new Parsed.Refused(reader.problems());
    }

    private void next() {
        if (rules.size() == Bounds.RULES) {
            throw reader.refused(
                    reader.cursor.peek(),
                    "A rulebook has at most " + Bounds.RULES + " rules",
                    "split it into several rulebooks");
        }
        int line = reader.cursor.peek().line();
        rules.add(rule());
        lines.add(line);
    }

    private void goToNextRule() {
        if (rules.size() == Bounds.RULES) {
            while (!reader.cursor.isAtEnd()) {
                reader.cursor.next();
            }
        }
        while (!reader.cursor.isAtEnd() && !reader.isAtRule()) {
            reader.cursor.next();
        }
    }

    /** Reads a rule. */
    Rule rule() {
        reader.must("Rule");
        String name = reader.text(Expected.Kind.TEXT);
        reader.must("When");
        Trigger trigger = triggers.trigger();
        reader.takes(",");
        List<Clause> clauses = new ArrayList<>();
        if (reader.takes("if")) {
            do {
                clauses.add(predicates.clause());
            } while (reader.takes("and"));
            reader.takes(",");
        }
        reader.must("then");
        return doing(name, trigger, clauses);
    }

    private Rule doing(String name, Trigger trigger, List<Clause> clauses) {
        List<Action> doing = new ArrayList<>();
        List<Limit> limits = new ArrayList<>();
        doing.add(actions.action());
        while (!isOver()) {
            boolean comma = reader.takes(",");
            boolean and = reader.takes("and");
            if ((comma || and) && reader.takes("at", "most")) {
                limits.add(actions.limit());
            } else if (and && limits.isEmpty()) {
                doing.add(actions.action());
            } else {
                throw reader.unexpected();
            }
        }
        return new Rule(name, trigger, clauses, doing, limits);
    }

    private boolean isOver() {
        return reader.takes(".") || reader.cursor.isAtEnd() || reader.isAtRule();
    }
}
