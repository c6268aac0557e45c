package io.pacesetter.rules.english;

import io.pacesetter.rules.language.Completion;
import io.pacesetter.rules.language.Cursor;
import io.pacesetter.rules.language.Face;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Tokens;
import io.pacesetter.rules.language.Vocabulary;
import java.util.List;

/** Rules as English sentences; docs/rule-language.md holds the grammar. Stateless. */
public final class EnglishSentences implements Face, Completion.Source {

    @Override
    public Parsed parse(String text, Vocabulary vocabulary) {
        Tokens tokens = Tokens.of(text);
        if (!tokens.faults().isEmpty()) {
            return new Parsed.Refused(
                    tokens.faults().stream().map(Tokens.Fault::inEnglish).toList());
        }
        return new RuleReader(new Reader(new Cursor(tokens.all()), vocabulary)).read();
    }

    @Override
    public String print(List<Rule> rules, Vocabulary vocabulary) {
        RulePrinter printer = new RulePrinter();
        return String.join("\n", rules.stream().map(printer::print).toList());
    }

    @Override
    public Completion complete(String text, int caret, Vocabulary vocabulary) {
        return Completion.of(
                text,
                caret,
                "Rule",
                cursor -> new RuleReader(new Reader(cursor, vocabulary)).rule(),
                (expected, prefix) -> Completion.offers(expected, vocabulary));
    }
}
