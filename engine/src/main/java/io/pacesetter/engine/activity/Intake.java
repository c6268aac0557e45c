package io.pacesetter.engine.activity;

import io.pacesetter.engine.activity.ActivityCheck.Checked;
import io.pacesetter.engine.org.CurrencyAdopted;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepts what sources report: each activity once, in one order per organization, durable before anyone is told. */
@Service
public class Intake {

    private static final int PER_COMMIT = 2_000;
    private static final int ATTEMPTS = 5;

    private final ActivityTable table;
    private final Vocabularies vocabularies;
    private final Revisions revisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final GroupCommit group = new GroupCommit(this::commit, PER_COMMIT);

    Intake(
            ActivityTable table,
            Vocabularies vocabularies,
            Revisions revisions,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.vocabularies = vocabularies;
        this.revisions = revisions;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Accepts activities in the order given; each stands or falls by itself. The last report of an activity wins,
     * whatever it says: a deletion, or that it is there again.
     *
     * <p>What is accepted is committed when this returns, unless a transaction is under way: then it commits with that.
     *
     * @return a receipt for each, in the same order
     */
    public List<Receipt> accept(OrganizationId organization, List<NewActivity> reported) {
        return CurrentOrganization.call(organization, () -> acceptHere(organization, reported));
    }

    private List<Receipt> acceptHere(OrganizationId organization, List<NewActivity> reported) {
        ActivityCheck check = new ActivityCheck(vocabularies.current(organization), clock.instant());
        List<Checked> checked = reported.stream().map(check::check).toList();
        List<Candidate> candidates = new ArrayList<>(checked.size());
        for (Checked one : checked) {
            if (one.candidate() != null) {
                candidates.add(one.candidate());
            }
        }
        if (candidates.isEmpty()) {
            return merged(checked, List.of());
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    events.publishEvent(new ActivitiesAccepted(organization));
                }
            });
            return merged(checked, write(organization, candidates));
        }
        return merged(checked, group.submit(organization, candidates));
    }

    private static List<Receipt> merged(List<Checked> checked, List<Receipt> receipts) {
        Iterator<Receipt> next = receipts.iterator();
        List<Receipt> merged = new ArrayList<>(checked.size());
        for (Checked one : checked) {
            Receipt.Rejected rejected = one.rejected();
            merged.add(rejected == null ? next.next() : rejected);
        }
        return merged;
    }

    private List<Receipt> commit(OrganizationId organization, List<Candidate> candidates) {
        for (int attempt = 1; ; attempt++) {
            try {
                List<Receipt> receipts =
                        Objects.requireNonNull(transaction.execute(status -> write(organization, candidates)));
                events.publishEvent(new ActivitiesAccepted(organization));
                return receipts;
            } catch (TransientDataAccessException lostToAnother) {
                if (attempt == ATTEMPTS) {
                    throw lostToAnother;
                }
            }
        }
    }

    private List<Receipt> write(OrganizationId organization, List<Candidate> candidates) {
        long before = table.lock(organization);
        Vocabulary vocabulary = vocabularies.current(organization);
        HomeCurrency currency = new HomeCurrency(
                vocabulary.indicators(),
                vocabulary.currency() == null ? table.currency(organization) : vocabulary.currency());
        Commit commit = new Commit(table.known(organization, candidates), currency, before);
        List<Receipt> receipts = candidates.stream().map(commit::take).toList();
        if (commit.accepted() > before) {
            table.write(organization, commit, clock.instant());
            table.advance(organization, commit.accepted());
        }
        String adopted = currency.adopted();
        if (adopted != null) {
            table.adopt(organization, adopted);
            revisions.changed(organization);
            events.publishEvent(new CurrencyAdopted(organization, adopted));
        }
        return receipts;
    }
}
