package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Purpose;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads and writes rules in the words of an organization, without keeping anything. */
@Service
public class RuleTexts {

    /**
     * What a text says.
     *
     * @param rules none if there are problems
     */
    public record Read(List<Rule> rules, List<Problem> problems) {

        public Read {
            rules = List.copyOf(rules);
            problems = List.copyOf(problems);
        }
    }

    /** A rule in every language that rules can be written in. */
    public record Rendered(String name, Map<Language, String> texts) {}

    private final Faces faces;
    private final RuleVocabularies vocabularies;

    RuleTexts(Faces faces, RuleVocabularies vocabularies) {
        this.faces = faces;
        this.vocabularies = vocabularies;
    }

    /**
     * Reads a text.
     *
     * @param purpose what the rules are for; null to leave open whether they fit one
     */
    public Read read(OrganizationId organization, String text, Language language, @Nullable Purpose purpose) {
        Vocabulary vocabulary = vocabularies.of(organization);
        Parsed parsed = faces.of(language).parse(text, vocabulary);
        if (parsed instanceof Parsed.Refused refused) {
            return new Read(List.of(), refused.problems());
        }
        return new Read(((Parsed.Rules) parsed).rules(), List.of());
    }

    /** Writes rules in a language. */
    public String write(OrganizationId organization, List<Rule> rules, Language language) {
        return faces.of(language).print(rules, vocabularies.of(organization));
    }

    /** Writes each rule in every language there is. */
    public List<Rendered> render(OrganizationId organization, List<Rule> rules) {
        Vocabulary vocabulary = vocabularies.of(organization);
        List<Rendered> rendered = new ArrayList<>();
        for (Rule rule : rules) {
            Map<Language, String> texts = new EnumMap<>(Language.class);
            for (Language language : faces.languages()) {
                texts.put(
                        language,
                        Objects.requireNonNull(faces.of(language).print(List.of(rule), vocabulary))
                                .strip());
            }
            rendered.add(new Rendered(rule.name(), texts));
        }
        return rendered;
    }
}
