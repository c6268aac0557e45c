package io.pacesetter.processes.coaching;

import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The templates of coaching sessions: those that are shipped, and an organization's own. */
@Service
public class CoachingTemplates {

    /** The key of the template for people who fall behind. */
    private static final String USUAL = "catch-up";

    private final TemplateRows rows;
    private final TemplateCheck check;
    private final ShippedTemplates shipped;
    private final Organizations organizations;
    private final Indicators indicators;
    private final TransactionTemplate transaction;

    CoachingTemplates(
            TemplateRows rows,
            TemplateCheck check,
            ShippedTemplates shipped,
            Organizations organizations,
            Indicators indicators,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.check = check;
        this.shipped = shipped;
        this.organizations = organizations;
        this.indicators = indicators;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Returns those in use by name; at least one. */
    public List<CoachingTemplate> list(OrganizationId organization) {
        return in(organization, () -> {
            ship(organization);
            return rows.inUse(organization);
        });
    }

    /**
     * Returns a template, a retired one too.
     *
     * @throws Refusal if there is none
     */
    public CoachingTemplate get(OrganizationId organization, long id) {
        return rows.find(organization, id).orElseThrow(() -> Refusal.notFound("Coaching template", Ids.format(id)));
    }

    /**
     * Returns the template in use that has a key.
     *
     * @param key null for the one that is meant for people who fall behind, or any if that was deleted
     * @throws Refusal if there is none
     */
    public CoachingTemplate named(OrganizationId organization, @Nullable String key) {
        List<CoachingTemplate> inUse = list(organization);
        String wanted = key == null ? USUAL : key.strip().toLowerCase(Locale.ROOT);
        return inUse.stream()
                .filter(template -> template.key().equals(wanted)
                        || Ids.format(template.id()).equals(key))
                .findFirst()
                .or(() -> key == null ? inUse.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> Refusal.invalid("/template", "There is no coaching template " + key));
    }

    /**
     * Adds a template.
     *
     * @throws Refusal naming every field that is wrong
     */
    public CoachingTemplate add(OrganizationId organization, CoachingTemplate.Draft draft) {
        CoachingTemplate template = check.read(organization, Ids.next(), draft, 0);
        return in(organization, () -> {
            ship(organization);
            rows.insert(organization, template);
            return template;
        });
    }

    /**
     * Changes a template; sessions under way keep what they were filled in with.
     *
     * @param version the version that was read before; null for whatever is there
     * @throws Refusal naming every field that is wrong, or if it was changed meanwhile
     */
    public CoachingTemplate replace(
            OrganizationId organization, long id, CoachingTemplate.Draft draft, @Nullable Long version) {
        return in(organization, () -> {
            CoachingTemplate before = get(organization, id);
            long expected = version == null ? before.version() : version;
            rows.update(organization, check.read(organization, id, draft, expected));
            return get(organization, id);
        });
    }

    /**
     * Takes a template out of use.
     *
     * @throws Refusal if it is the last one
     */
    public void retire(OrganizationId organization, long id) {
        in(organization, () -> {
            get(organization, id);
            if (rows.inUse(organization).stream().allMatch(template -> template.id() == id)) {
                throw Refusal.conflict("It is the last template; add another before you delete it");
            }
            rows.retire(organization, id);
            return true;
        });
    }

    private void ship(OrganizationId organization) {
        if (rows.any(organization)) {
            return;
        }
        String locale = organizations.profile(organization).locale();
        for (CoachingTemplate.Draft draft :
                shipped.in(Locale.forLanguageTag(locale).getLanguage())) {
            rows.insert(organization, check.read(organization, Ids.next(), known(organization, draft), 0));
        }
    }

    /** Leaves the indicator out where the organization has deleted it. */
    private CoachingTemplate.Draft known(OrganizationId organization, CoachingTemplate.Draft draft) {
        CoachingTemplate.JudgingDraft judging = Objects.requireNonNull(draft.judging());
        String key = judging.indicator();
        boolean there = key != null
                && indicators
                        .find(organization, key)
                        .filter(found -> !found.retired())
                        .isPresent();
        return new CoachingTemplate.Draft(
                draft.key(),
                draft.name(),
                draft.questions(),
                draft.fill(),
                new CoachingTemplate.JudgingDraft(
                        judging.followUpWorkingDays(), there ? key : null, judging.decision(), judging.training()));
    }

    private <T> T in(OrganizationId organization, Supplier<T> work) {
        return CurrentOrganization.call(
                organization, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
