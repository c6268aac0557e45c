package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of versions, and two of them side by side. */
@Service
public class VersionTexts {

    /** Two texts in one language. */
    public record Compared(Language language, String before, String after) {}

    private record Text(String text, Language language, List<Rule> rules) {

        /** A text that says nothing that could be written otherwise stays as it is. */
        String in(Language wanted, RuleTexts texts, OrganizationId organization) {
            return language == wanted || rules.isEmpty() ? text : texts.write(organization, rules, wanted);
        }
    }

    private final Rulebooks rulebooks;
    private final VersionTable versions;
    private final RuleTexts texts;

    VersionTexts(Rulebooks rulebooks, VersionTable versions, RuleTexts texts) {
        this.rulebooks = rulebooks;
        this.versions = versions;
        this.texts = texts;
    }

    /** Returns the rules of a version. */
    @Transactional(readOnly = true)
    public List<Rule> rules(OrganizationId organization, long rulebook, Version version) {
        return RuleJson.read(versions.rules(organization, rulebook, version.number()));
    }

    /**
     * Returns two versions in the language of the second.
     *
     * @param before a version's number; null for the draft
     * @param after a version's number; null for the draft
     */
    @Transactional(readOnly = true)
    public Compared compare(
            OrganizationId organization, long rulebook, @Nullable Integer before, @Nullable Integer after) {
        Text first = text(organization, rulebook, before);
        Text second = text(organization, rulebook, after);
        Language language = second.language();
        return new Compared(language, first.in(language, texts, organization), second.text());
    }

    private Text text(OrganizationId organization, long rulebook, @Nullable Integer number) {
        if (number == null) {
            Rulebook found = rulebooks.find(organization, rulebook);
            Rulebook.Draft draft = found.draft();
            RuleTexts.Read read = texts.read(organization, draft.text(), draft.language(), found.purpose());
            return new Text(draft.text(), draft.language(), read.rules());
        }
        Version version = rulebooks.version(organization, rulebook, number);
        return new Text(version.text(), version.language(), rules(organization, rulebook, version));
    }
}
