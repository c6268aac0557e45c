package io.pacesetter.engine.activity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pacesetter.engine.activity.Candidate.Identity;
import io.pacesetter.engine.org.CurrencyAdopted;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
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
    private static final int MOST_WAITING = 100_000;
    private static final int MOST_REMEMBERED = 10_000;
    private static final int ATTEMPTS = 5;

    private final ActivityTable table;
    private final Vocabularies vocabularies;
    private final Revisions revisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;
    /** Organizations whose last commit held something known; for the others it is cheaper to write without looking. */
    private final Cache<OrganizationId, Boolean> repeating =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    private final GroupCommit group = new GroupCommit(this::commit, PER_COMMIT, MOST_WAITING);

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
     * <p>Activities are checked before they wait for their turn; should people, types or indicators have changed until
     * they are committed, they are checked again, so that what counts is how things stand at the commit.
     *
     * <p>What is accepted is committed when this returns, unless a transaction is under way: then it commits with that.
     *
     * @return a receipt for each, in the same order
     * @throws IntakeFull if too much of the organization waits already; nothing was done
     */
    public List<Receipt> accept(OrganizationId organization, List<NewActivity> reported) {
        return CurrentOrganization.call(organization, () -> acceptHere(organization, reported));
    }

    private List<Receipt> acceptHere(OrganizationId organization, List<NewActivity> reported) {
        Report report = Report.of(reported, vocabularies.likely(organization), clock.instant());
        if (!report.isSound()) {
            report = report.against(vocabularies.current(organization));
        }
        if (report.candidates().isEmpty()) {
            return report.receipts(Collections.emptyIterator());
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            Written written = write(organization, List.of(report), true);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    events.publishEvent(written.accepted());
                }
            });
            return written.receipts().get(0);
        }
        return group.submit(organization, report);
    }

    private List<List<Receipt>> commit(OrganizationId organization, List<Report> reports) {
        boolean look =
                repeating.getIfPresent(organization) != null || reports.stream().anyMatch(Report::deletes);
        for (int attempt = 1; ; attempt++) {
            boolean looking = look;
            try {
                Written written =
                        Objects.requireNonNull(transaction.execute(status -> write(organization, reports, looking)));
                events.publishEvent(written.accepted());
                return written.receipts();
            } catch (DataIntegrityViolationException knownAlready) {
                if (looking) {
                    throw knownAlready;
                }
                look = true;
            } catch (TransientDataAccessException lostToAnother) {
                if (attempt == ATTEMPTS) {
                    throw lostToAnother;
                }
            }
        }
    }

    /** What a transaction wrote: the receipts of each report, and what to tell once it is committed. */
    private record Written(List<List<Receipt>> receipts, ActivitiesAccepted accepted) {}

    /**
     * Writes reports as part of the transaction under way.
     *
     * @param look whether to look for activities that are known already; if not, it fails where there is one
     */
    private Written write(OrganizationId organization, List<Report> reports, boolean look) {
        long before = table.lock(organization);
        Vocabulary vocabulary = vocabularies.current(organization);
        List<Report> checked =
                reports.stream().map(report -> report.against(vocabulary)).toList();
        List<Candidate> candidates =
                checked.stream().flatMap(report -> report.candidates().stream()).toList();
        HomeCurrency currency = new HomeCurrency(
                vocabulary.indicators(),
                vocabulary.currency() == null ? table.currency(organization) : vocabulary.currency());
        Commit commit = new Commit(look ? known(organization, candidates) : Map.of(), currency, before);
        Iterator<Receipt> receipts =
                candidates.stream().map(commit::take).toList().iterator();
        if (commit.accepted() > before) {
            table.write(organization, commit, clock.instant());
            table.advance(organization, commit.accepted());
        }
        adopt(organization, currency.adopted());
        return new Written(
                checked.stream().map(report -> report.receipts(receipts)).toList(),
                new ActivitiesAccepted(organization, before, commit.additions()));
    }

    private Map<Identity, Entry> known(OrganizationId organization, List<Candidate> candidates) {
        Map<Identity, Entry> known = table.known(organization, candidates);
        if (known.isEmpty()) {
            repeating.invalidate(organization);
        } else {
            repeating.put(organization, true);
        }
        return known;
    }

    private void adopt(OrganizationId organization, @Nullable String currency) {
        if (currency != null) {
            table.adopt(organization, currency);
            revisions.changed(organization);
            events.publishEvent(new CurrencyAdopted(organization, currency));
        }
    }
}
