package io.pacesetter.engine.rulebook;

import io.pacesetter.rules.language.Face;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Gives sentences that rules may consist of, in the words of an organization, for those who do not know the language yet. */
@Service
public class Sentences {

    /** Which part of a rule a sentence is. */
    public enum Kind {
        TRIGGER,
        CONDITION,
        ACTION,
        LIMIT,
        /** A whole rule, in a language that is not written in sentences. */
        RULE;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A sentence without the punctuation at its end. */
    public record Sentence(Kind kind, String text) {}

    private final Faces faces;

    Sentences(Faces faces) {
        this.faces = faces;
    }

    /** Returns sentences in a language that has a face; the face reads every one of them. */
    public List<Sentence> in(Language language, Vocabulary vocabulary) {
        Face face = faces.of(language);
        List<Sentence> sentences = new ArrayList<>();
        for (SampleRules.Sample sample : SampleRules.of(vocabulary)) {
            String text = face.print(List.of(sample.rule()), vocabulary).strip();
            sentences.add(
                    language == Language.DRL
                            ? new Sentence(Kind.RULE, text)
                            : new Sentence(sample.kind(), line(text, sample.kind(), sample.rule())));
        }
        return sentences.stream().distinct().toList();
    }

    /** Every part of a rule has a line of its own: name, trigger, conditions if any, actions, limits if any. */
    private static String line(String text, Kind kind, Rule rule) {
        List<String> lines = text.lines().toList();
        int line = switch (kind) {
            case TRIGGER -> 1;
            case CONDITION -> 2;
            case ACTION -> rule.clauses().isEmpty() ? 2 : 3;
            case LIMIT, RULE -> lines.size() - 1;
        };
        String found = lines.get(Math.min(line, lines.size() - 1)).strip();
        return found.endsWith(",") || found.endsWith(".") ? found.substring(0, found.length() - 1) : found;
    }
}
