package io.pacesetter.rules.pack;

import io.pacesetter.rules.english.EnglishSentences;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Rule;
import java.util.List;

/** The rules of packs. */
final class PackRules {

    private PackRules() {}

    static Parsed.Rules read(Pack pack) {
        return parsed(pack, pack.text());
    }

    /** Returns the rules of a pack in their order. */
    static List<Rule> of(Pack pack) {
        return read(pack).rules();
    }

    /** Reads a text in the words of a pack. */
    static Parsed.Rules parsed(Pack pack, String text) {
        Parsed parsed = new EnglishSentences().parse(text, StartingWords.with(pack));
        if (parsed instanceof Parsed.Rules rules) {
            return rules;
        }
        throw new AssertionError("Pack " + pack.key() + ", text " + text + ": " + parsed);
    }
}
