package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Purpose;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.RuleCheck;
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
        Parsed.Rules found = (Parsed.Rules) parsed;
        List<Problem> problems = purpose == null ? List.of() : RuleCheck.check(found, purpose, vocabulary, language);
        return problems.isEmpty() ? new Read(found.rules(), List.of()) : new Read(List.of(), problems);
    }

    /**
     * Reads a text that must be right.
     *
     * @param pointer what the text stands for in the request
     * @throws Refusal naming every problem that it has
     */
    public List<Rule> proved(
            OrganizationId organization, String text, Language language, Purpose purpose, String pointer) {
        Read read = read(organization, text, language, purpose);
        refuse(pointer, read.problems());
        return read.rules();
    }

    /** Writes rules in a language. */
    public String write(OrganizationId organization, List<Rule> rules, Language language) {
        return faces.of(language).print(rules, vocabularies.of(organization));
    }

    /**
     * Writes rules that did not come from a text, and reads them back: what says something else then, or nothing, is refused.
     *
     * @param pointer where the rules came in the request
     * @throws Refusal naming what is wrong with them
     */
    public String writeProved(OrganizationId organization, List<Rule> rules, Language language, String pointer) {
        if (rules.size() > Bounds.RULES) {
            throw Refusal.invalid(pointer, "are " + rules.size() + " rules; at most " + Bounds.RULES + " are written");
        }
        String text = writeWithin(organization, rules, language, pointer);
        Read read = read(organization, text, language, null);
        refuse(pointer, read.problems());
        if (!read.rules().equals(rules)) {
            throw Refusal.invalid(
                    pointer, "cannot be written so that they are read as the same rules; change the texts");
        }
        return text;
    }

    private String writeWithin(OrganizationId organization, List<Rule> rules, Language language, String pointer) {
        String text = write(organization, rules, language);
        if (text.length() > Bounds.TEXT) {
            throw Refusal.invalid(
                    pointer,
                    "would have " + text.length() + " characters in the language " + language.key() + "; at most "
                            + Bounds.TEXT + " are read. Move some of the " + rules.size()
                            + " rules to another rulebook");
        }
        return text;
    }

    /**
     * Writes the rules of a text in another language.
     *
     * @throws Refusal naming every place of the text that is wrong, or if the other text were too long to be read again
     */
    public String translate(OrganizationId organization, String text, Language from, Language to) {
        Read read = read(organization, text, from, null);
        refuse("/text", read.problems());
        return writeWithin(organization, read.rules(), to, "/text");
    }

    /** Refuses a text for its problems, if there are any, naming the place of each. */
    static void refuse(String pointer, List<Problem> problems) {
        Faults faults = new Faults();
        for (Problem problem : problems) {
            faults.add(
                    pointer,
                    "Line " + problem.line() + ", column " + problem.column() + ": " + problem.message()
                            + (problem.hint().isEmpty() ? "" : " " + problem.hint()));
        }
        faults.refuseIfAny();
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
