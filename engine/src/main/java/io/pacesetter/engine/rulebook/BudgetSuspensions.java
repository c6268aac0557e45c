package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Suspends rulebooks in the database, where every node sees it with its next look at the revision. */
@Component
class BudgetSuspensions implements Suspensions {

    private static final int LONGEST_REASON = 1_000;
    private static final String ACTOR = "pacesetter";

    private final RulebookTable table;
    private final VersionTable versions;
    private final Revisions revisions;
    private final RuleNews news;
    private final TransactionTemplate apart;

    BudgetSuspensions(
            RulebookTable table,
            VersionTable versions,
            Revisions revisions,
            RuleNews news,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.versions = versions;
        this.revisions = revisions;
        this.news = news;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void suspend(OrganizationId organization, long rulebookId, Instant from, String reason) {
        CurrentOrganization.run(
                organization,
                () -> apart.executeWithoutResult(status -> {
                    revisions.hold(organization);
                    table.hold(organization, rulebookId)
                            .filter(rulebook -> rulebook.suspension() == null)
                            .ifPresent(rulebook -> suspend(organization, rulebook, from, reason));
                }));
    }

    private void suspend(OrganizationId organization, Rulebook rulebook, Instant from, String reason) {
        Rulebook.Suspension suspension = new Rulebook.Suspension(
                from.truncatedTo(ChronoUnit.MICROS),
                reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON));
        revisions.changed(organization);
        versions.suspend(organization, rulebook.id(), suspension);
        table.stand(organization, rulebook.id(), suspension, rulebook.retiredAt());
        Viewer nobody = new Viewer(organization, ACTOR, null, null, Set.of(), false);
        news.changed(nobody, "rulebook.suspended", rulebook, suspension.reason(), suspension.since());
    }
}
