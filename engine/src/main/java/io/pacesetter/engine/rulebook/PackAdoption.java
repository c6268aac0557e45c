package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.badge.BadgeDraft;
import io.pacesetter.engine.badge.Badges;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.pack.Pack;
import io.pacesetter.rules.pack.Packs;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes rulebooks of shipped packs; from then on they are the organization's own. */
@Service
public class PackAdoption {

    private final Rulebooks rulebooks;
    private final RulebookTable table;
    private final RuleTexts texts;
    private final Faces faces;
    private final Organizations organizations;
    private final Revisions revisions;
    private final Badges badges;
    private final TransactionTemplate transaction;

    PackAdoption(
            Rulebooks rulebooks,
            RulebookTable table,
            RuleTexts texts,
            Faces faces,
            Organizations organizations,
            Revisions revisions,
            Badges badges,
            PlatformTransactionManager transactions) {
        this.rulebooks = rulebooks;
        this.table = table;
        this.texts = texts;
        this.faces = faces;
        this.organizations = organizations;
        this.revisions = revisions;
        this.badges = badges;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Makes a rulebook of a pack, with the badges that it awards and the organization does not have yet. Where the language is
     * Korean, so are the names and texts of its rules and badges.
     *
     * @param wantedLanguage the draft's language; null for the organization's
     * @throws Refusal if there is no such pack
     */
    public Rulebook adopt(Viewer viewer, String packKey, @Nullable String wantedLanguage) {
        Pack pack = Packs.find(packKey).orElseThrow(() -> Refusal.notFound("Pack", packKey));
        OrganizationId organization = viewer.organization();
        boolean koreans = organizations.profile(organization).locale().startsWith(Language.KO.key());
        Language language = wantedLanguage == null
                ? (koreans ? Language.KO : Language.EN)
                : faces.language("/language", wantedLanguage);
        // DRL is neither language; names and texts in it are in the organization's
        boolean korean = language == Language.KO || (language != Language.EN && koreans);
        return Objects.requireNonNull(transaction.execute(status -> {
            revisions.changed(organization);
            pack.badges().forEach(badge -> addMissing(organization, badge, korean));
            RuleTexts.Read read = texts.read(organization, pack.text(), Language.EN, null);
            List<Rule> rules = korean ? pack.inKorean(read.rules()) : read.rules();
            boolean asItIs = language == Language.EN || !read.problems().isEmpty();
            return rulebooks.create(
                    viewer,
                    new NewRulebook(
                            freeKey(organization, pack.key()),
                            korean ? pack.name().ko() : pack.name().en(),
                            pack.purpose().key(),
                            null,
                            pack.key(),
                            asItIs ? pack.text() : texts.write(organization, rules, language),
                            asItIs ? Language.EN.key() : language.key()));
        }));
    }

    private String freeKey(OrganizationId organization, String key) {
        String free = key;
        for (int copy = 2; table.findByKey(organization, free).isPresent(); copy++) {
            free = key + "_" + copy;
        }
        return free;
    }

    private void addMissing(OrganizationId organization, Pack.Badge badge, boolean korean) {
        if (badges.find(organization, badge.key()).isEmpty()) {
            BadgeDraft draft = new BadgeDraft(
                    badge.key(),
                    korean ? badge.name().ko() : badge.name().en(),
                    korean ? badge.description().ko() : badge.description().en(),
                    badge.icon(),
                    badge.color());
            badges.add(organization, draft, true);
        }
    }
}
