package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Face;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Tokens;
import io.pacesetter.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Rules as a Korean would write them down for colleagues. {@code docs/rule-language.md} has the grammar. */
public final class KoreanSentences implements Face {

    private static final int MOST_PROBLEMS = 50;

    @Override
    public Parsed parse(String text, Vocabulary vocabulary) {
        Tokens tokens = Tokens.of(text);
        if (!tokens.faults().isEmpty()) {
            return new Parsed.Refused(tokens.faults().stream().map(Faults::told).toList());
        }
        Syllables cursor = new Syllables(tokens.all());
        RuleReader reader = new RuleReader(cursor, Lexicon.of(vocabulary));
        List<Rule> rules = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        do {
            Syllables.Mark start = cursor.mark();
            lines.add(cursor.token().line());
            try {
                rules.add(reader.read());
            } catch (Misread misread) {
                problems.add(misread.problem());
                cursor.goOn(start, Words.RULE);
            }
        } while (!cursor.atEnd() && problems.size() < MOST_PROBLEMS);
        return problems.isEmpty() ? new Parsed.Rules(rules, lines) : new Parsed.Refused(problems);
    }

    @Override
    public String print(List<Rule> rules, Vocabulary vocabulary) {
        RulePrinter printer = new RulePrinter(Lexicon.of(vocabulary));
        return String.join("\n", rules.stream().map(printer::print).toList());
    }
}
