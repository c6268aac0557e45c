package io.pacesetter.api.ledger;

import io.pacesetter.engine.ledger.Cause;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.rulebook.Chapter;
import io.pacesetter.engine.rulebook.RuleHistories;
import io.pacesetter.engine.rulebook.RuleTexts;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.engine.rulebook.Version;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Rule;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Explains entries of the ledger by the rules behind them, as they were then. */
@Component
class Explanations {

    private final Entries entries;
    private final Rulebooks rulebooks;
    private final RuleHistories histories;
    private final RuleTexts texts;

    Explanations(Entries entries, Rulebooks rulebooks, RuleHistories histories, RuleTexts texts) {
        this.entries = entries;
        this.rulebooks = rulebooks;
        this.histories = histories;
        this.texts = texts;
    }

    Explanation of(OrganizationId organization, LedgerEntry entry, String language) {
        Language wanted = Language.find(language)
                .orElseThrow(() -> Refusal.invalid("/language", "must be en, ko or drl, not " + language));
        EntryResponse shown = entries.show(organization, List.of(entry)).get(0);
        Cause.Decision decision = entry.effect().cause().decision();
        if (decision == null) {
            return new Explanation(shown, null, entry.actor(), null, entry.writtenAt());
        }
        Version version = rulebooks.version(organization, decision.rulebookId(), decision.version());
        return new Explanation(
                shown,
                rule(organization, decision)
                        .map(rule ->
                                texts.write(organization, List.of(rule), wanted).strip())
                        .orElse(null),
                version.author(),
                version.approvedBy(),
                version.publishedAt());
    }

    private Optional<Rule> rule(OrganizationId organization, Cause.Decision decision) {
        return histories.current(organization).chapters().stream()
                .filter(chapter ->
                        chapter.rulebookId() == decision.rulebookId() && chapter.version() == decision.version())
                .map(Chapter::rules)
                .flatMap(List::stream)
                .filter(rule -> rule.name().equals(decision.rule()))
                .findFirst();
    }
}
