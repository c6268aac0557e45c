package io.pacesetter.engine.contest;

import io.pacesetter.engine.ledger.LedgerBrowser;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how contests stand: by the ledger while they are open, by what was fixed once they are final. */
@Service
public class ContestStandings {

    private final ScoreTable scores;
    private final ResultTable results;
    private final LedgerBrowser ledger;
    private final Rosters rosters;
    private final Organizations organizations;

    ContestStandings(
            ScoreTable scores,
            ResultTable results,
            LedgerBrowser ledger,
            Rosters rosters,
            Organizations organizations) {
        this.scores = scores;
        this.results = results;
        this.ledger = ledger;
        this.rosters = rosters;
        this.organizations = organizations;
    }

    /** Returns the standings in order, of all participants; those without score included. */
    @Transactional(readOnly = true)
    public List<Standing> of(OrganizationId organization, Contest contest) {
        return contest.status() == Contest.Status.FINAL
                ? results.results(organization, contest.id()).stream()
                        .map(Result::standing)
                        .toList()
                : computed(organization, contest);
    }

    /** Returns the fixed results in order; none before the contest is final. */
    @Transactional(readOnly = true)
    public List<Result> results(OrganizationId organization, Contest contest) {
        return results.results(organization, contest.id());
    }

    /**
     * Returns a page of the ledger's entries behind a participant's score, the last that occurred first. Of a final contest
     * they are those that its result was fixed from.
     *
     * @throws Refusal if it does not take part
     */
    @Transactional(readOnly = true)
    public LedgerBrowser.Found entries(OrganizationId organization, Contest contest, long subject, Page page) {
        if (of(organization, contest).stream().noneMatch(standing -> standing.subjectId() == subject)) {
            throw Refusal.notFound("Participant", Ids.format(subject));
        }
        Instant fixed = contest.status() == Contest.Status.FINAL ? contest.finalAt() : null;
        return ledger.page(
                organization, new LedgerBrowser.Scored(contest.id(), subject, fixed), page.number(), page.size());
    }

    /**
     * Which page of a list.
     *
     * @param number from 0
     * @param size how many it holds at most
     */
    public record Page(int number, int size) {}

    /** Returns the standings by the ledger. */
    List<Standing> computed(OrganizationId organization, Contest contest) {
        Map<Long, String> names =
                new Entrants(contest, rosters.current(organization), organizations.calendar(organization)).all();
        Map<Long, ScoreTable.Score> scored = scores.scores(organization, contest.id());
        BigDecimal target = contest.terms().win().target();
        Map<Long, Instant> reached = target == null ? Map.of() : scores.reached(organization, contest.id(), target);
        List<ContestRanking.Entrant> entrants = new ArrayList<>();
        names.forEach((subject, name) -> {
            ScoreTable.Score score = scored.get(subject);
            entrants.add(new ContestRanking.Entrant(
                    subject,
                    name,
                    score == null ? BigDecimal.ZERO : score.sum(),
                    score == null ? null : score.last(),
                    reached.get(subject)));
        });
        return new ContestRanking(contest.terms().win(), contest.terms().prizes()).rank(entrants);
    }
}
