package io.pacesetter.api.contest;

import io.pacesetter.engine.contest.Contest;
import io.pacesetter.engine.rulebook.RuleTexts;
import io.pacesetter.engine.rulebook.Rulebook;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.engine.rulebook.Version;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Purpose;
import io.pacesetter.rules.language.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the scoring of contests in every language. */
@Component
class ScoringTexts {

    private final Rulebooks rulebooks;
    private final RuleTexts texts;

    ScoringTexts(Rulebooks rulebooks, RuleTexts texts) {
        this.rulebooks = rulebooks;
        this.texts = texts;
    }

    ContestDetails.ScoringResponse of(OrganizationId organization, Contest contest) {
        Rulebook rulebook = rulebooks.find(organization, contest.rulebookId());
        List<Version> versions = rulebooks.versions(organization, contest.rulebookId());
        Version pinned = versions.isEmpty() ? null : versions.get(0);
        String text = pinned == null ? rulebook.draft().text() : pinned.text();
        Language language = pinned == null ? rulebook.draft().language() : pinned.language();
        List<Rule> rules =
                texts.read(organization, text, language, Purpose.CONTEST).rules();
        return new ContestDetails.ScoringResponse(
                text,
                language.key(),
                pinned == null ? null : pinned.number(),
                written(organization, rules, Language.EN),
                written(organization, rules, Language.KO),
                written(organization, rules, Language.DRL));
    }

    private @Nullable String written(OrganizationId organization, List<Rule> rules, Language language) {
        return rules.isEmpty() ? null : texts.write(organization, rules, language);
    }
}
