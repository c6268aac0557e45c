package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Completion;
import io.pacesetter.rules.language.Face;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Tokens;
import io.pacesetter.rules.language.Unreadable;
import io.pacesetter.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Rules as a Korean would write them down for colleagues. {@code docs/rule-language.md} has the grammar. */
public final class KoreanSentences implements Face, Completion.Source {

    /** How many problems are told. */
    static final int MOST_PROBLEMS = 50;

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
        while (!cursor.atEnd() && problems.size() < MOST_PROBLEMS) {
            Syllables.Mark start = cursor.mark();
            try {
                if (rules.size() == Bounds.RULES) {
                    throw cursor.wrong(start, "규칙이 " + Bounds.RULES + "개를 넘습니다", "여러 규칙집으로 나누세요");
                }
                rules.add(reader.read());
                lines.add(cursor.line(start));
                problems.addAll(cursor.unknown.take());
            } catch (Unreadable unreadable) {
                boolean explained = cursor.unknown.explains(cursor.mark().token());
                problems.addAll(cursor.unknown.take());
                if (!explained) {
                    problems.add(unreadable.problem());
                }
                cursor.goOn(start, rules.size() == Bounds.RULES ? "" : Words.RULE);
            }
        }
        return problems.isEmpty()
                ? new Parsed.Rules(rules, lines)
                : new Parsed.Refused(problems.stream().limit(MOST_PROBLEMS).toList());
    }

    @Override
    public String print(List<Rule> rules, Vocabulary vocabulary) {
        RulePrinter printer = new RulePrinter(Lexicon.of(vocabulary));
        return String.join("\n", rules.stream().map(printer::print).toList());
    }

    @Override
    public Completion complete(String text, int caret, Vocabulary vocabulary) {
        return new Continuations(vocabulary).of(text, caret);
    }
}
