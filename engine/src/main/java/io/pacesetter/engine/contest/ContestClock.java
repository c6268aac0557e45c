package io.pacesetter.engine.contest;

import io.pacesetter.engine.lane.Lanes;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.settlement.DueDays;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves contests on when their time has come, on whichever node notices first. A contest becomes final once its grace is over
 * and everything accepted by then is settled; from then on its result stays as it is.
 */
@Component
class ContestClock {

    private static final Logger LOG = LoggerFactory.getLogger(ContestClock.class);
    private static final int MOST = 200;

    private final ContestTable table;
    private final ResultTable results;
    private final ContestStandings standings;
    private final ContestNews news;
    private final Lanes lanes;
    private final Revisions revisions;
    private final Organizations organizations;
    private final DueDays due;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ContestClock(
            ContestTable table,
            ResultTable results,
            ContestStandings standings,
            ContestNews news,
            Lanes lanes,
            Revisions revisions,
            Organizations organizations,
            DueDays due,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.results = results;
        this.standings = standings;
        this.news = news;
        this.lanes = lanes;
        this.revisions = revisions;
        this.organizations = organizations;
        this.due = due;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT2S", initialDelayString = "PT5S")
    void tick() {
        for (ContestTable.Due due : table.due(clock.instant(), MOST)) {
            try {
                CurrentOrganization.run(
                        due.organization(),
                        () -> transaction.executeWithoutResult(status -> moveOn(due.organization(), due.contestId())));
            } catch (RuntimeException e) {
                LOG.warn("Cannot move contest {} on; trying again", due.contestId(), e);
            }
        }
    }

    private void moveOn(OrganizationId organization, long id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Contest contest = table.lock(organization, id).orElse(null);
        if (contest == null || !contest.status().isOpen()) {
            return;
        }
        Contest.Status next = contest.terms().statusAt(now);
        if (next == Contest.Status.CLOSING && !now.isBefore(contest.terms().fixedFrom())) {
            if (lanes.state(organization).pending() > 0) {
                return;
            }
            next = Contest.Status.FINAL;
        }
        if (next != contest.status()) {
            revisions.changed(organization);
            Contest moved = contest.in(next, now);
            table.update(organization, moved);
            if (next == Contest.Status.FINAL) {
                List<Standing> fixed = standings.computed(organization, contest);
                results.fix(organization, id, fixed);
                news.fixed(organization, moved, fixed);
                // what rules do when it becomes final, they do now
                due.mark(
                        organization, null, organizations.calendar(organization).dayOf(now));
            } else {
                news.moved(organization, moved);
            }
        }
    }
}
