package io.pacesetter.rules.drl;

import io.pacesetter.rules.language.Face;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Tokens;
import io.pacesetter.rules.language.Vocabulary;
import java.util.List;

/**
 * Rules in as much of Drools' language as {@link DrlPrinter} writes, and no more: what is read here never reaches Drools, but
 * becomes typed rules, from which what Drools gets is printed anew. {@code docs/rule-language.md} has the grammar. Stateless.
 */
public final class DrlFace implements Face {

    @Override
    public Parsed parse(String text, Vocabulary vocabulary) {
        Tokens tokens = Tokens.ofDrl(text);
        if (!tokens.faults().isEmpty()) {
            return new Parsed.Refused(
                    tokens.faults().stream().map(Tokens.Fault::inEnglish).toList());
        }
        return new RuleReader(new Reader(tokens.all(), vocabulary)).read();
    }

    @Override
    public String print(List<Rule> rules, Vocabulary vocabulary) {
        return DrlPrinter.print(rules);
    }
}
