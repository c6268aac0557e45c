package io.pacesetter.rules.drl;

import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Tokens;
import io.pacesetter.rules.language.Tokens.Kind;
import io.pacesetter.rules.language.Tokens.Token;
import io.pacesetter.rules.language.Trigger;
import io.pacesetter.rules.language.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rules of a text, one after another; goes on with the next where one cannot be read. Not thread-safe. */
final class RuleReader {

    private static final List<String> PRELUDE = Tokens.ofDrl(DrlPrinter.print(List.of())).all().stream()
            .filter(token -> token.kind() != Kind.END)
            .map(Token::text)
            .toList();
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    private final Reader reader;
    private final Slots slots;
    private final ExpressionReader expressions;
    private final PredicateReader predicates;
    private final Set<String> numbers = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    RuleReader(Reader reader) {
        this.reader = reader;
        this.slots = new Slots(reader);
        this.expressions = new ExpressionReader(reader, slots);
        this.predicates = new PredicateReader(reader, slots, expressions);
    }

    Parsed read() {
        attempt(this::prelude);
        while (!reader.isAtEnd() && reader.problems().size() < Reader.PROBLEMS) {
            attempt(this::next);
        }
        return reader.problems().isEmpty() ? new Parsed.Rules(rules, lines) : new Parsed.Refused(reader.problems());
    }

    private void attempt(Runnable part) {
        try {
            part.run();
        } catch (Unreadable refused) {
            reader.problems().add(refused.problem());
            if (rules.size() == Bounds.RULES) {
                reader.goToEnd();
            }
            while (!reader.isAtEnd() && !reader.isAtRule()) {
                reader.next();
            }
        }
    }

    /** Reads what stands before the rules, exactly as it is printed; rules alone are read, too. */
    private void prelude() {
        if (!reader.isAtEnd() && !reader.isAtRule()) {
            PRELUDE.forEach(reader::must);
            if (!reader.isAtEnd() && !reader.isAtRule()) {
                throw reader.unexpected(List.of("rule"));
            }
        }
    }

    private void next() {
        if (rules.size() == Bounds.RULES) {
            throw Reader.refused(
                    reader.peek(),
                    "A rulebook has at most " + Bounds.RULES + " rules",
                    "split it into several rulebooks");
        }
        int line = reader.peek().line();
        rules.add(rule());
        lines.add(line);
    }

    private Rule rule() {
        reader.must("rule");
        number(reader.string("the rule's number"));
        reader.must("when", "$it", ":");
        TriggerReader triggers = new TriggerReader(reader, slots);
        List<Clause> clauses = new ArrayList<>();
        reader.must("(");
        if (!reader.sees(")")) {
            do {
                if (!triggers.takes()) {
                    clauses.add(predicates.clause(triggers.words()));
                }
            } while (reader.takes(","));
        }
        if (!reader.sees(")")) {
            throw reader.unexpected(List.of(",", "||", ")"));
        }
        Trigger trigger = triggers.trigger();
        reader.must(")", "then", "effects", ".", "rule", "(");
        String name = reader.text("the rule's name");
        reader.must(")", ";");
        ActionReader actions = new ActionReader(reader, expressions);
        actions.read();
        return new Rule(name, trigger, clauses, actions.actions(), actions.limits());
    }

    private void number(Token token) {
        if (!NUMBER.matcher(token.text()).matches()) {
            throw Reader.refused(
                    token,
                    "Rules are numbered; " + Reader.quote(token.text()) + " is no such number",
                    "write rule \"1\", and the name behind then: effects.rule(\"…\");");
        }
        if (!numbers.add(token.text())) {
            throw Reader.refused(
                    token, "Two rules have the number " + token.text(), "give each rule a number of its own");
        }
    }
}
