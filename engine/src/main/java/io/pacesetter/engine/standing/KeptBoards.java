package io.pacesetter.engine.standing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.tally.FollowedMeasures;
import io.pacesetter.engine.tally.TallyVersion;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The boards that are read often, kept in memory: those of everyone, as they stand now. Each reading asks the database once
 * what the tallies are as of, so that any node shows what any node has settled. The least used boards go when all together
 * would take more than an eighth of the heap.
 */
@Component
class KeptBoards {

    private static final int BYTES_A_PERSON = 700;
    private static final int SHARE_OF_HEAP = 8;
    private static final Duration UNUSED = Duration.ofMinutes(10);
    private static final int MOST_ROSTERS = 1_000;

    private final FollowedMeasures measures;
    private final Revisions revisions;
    private final Cache<KeptBoard.Key, Weighed> boards = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BYTES_A_PERSON)
            .<KeptBoard.Key, Weighed>weigher((key, board) -> board.people())
            .expireAfterAccess(UNUSED)
            .build();

    /** Sorting everyone by name costs more than the rest of a board; it is done once for each roster in memory. */
    private final Cache<Roster, KeptBoard.People> people =
            Caffeine.newBuilder().weakKeys().maximumSize(MOST_ROSTERS).build();

    /** A board with how many people may be on it. */
    private record Weighed(KeptBoard board, int people) {}

    KeptBoards(FollowedMeasures measures, Revisions revisions) {
        this.measures = measures;
        this.revisions = revisions;
    }

    /**
     * Reads something as of one version of the tallies and of the organization.
     *
     * @param reading takes the version; null in a transaction, which may see what is not committed
     */
    <T> T asOfNow(OrganizationId organization, Function<@Nullable TallyVersion, T> reading) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return reading.apply(null);
        }
        TallyVersion version = measures.version(organization);
        return revisions.during(organization, version.revision(), () -> reading.apply(version));
    }

    /** Returns the people of a roster who may be on boards. */
    KeptBoard.People people(Roster roster) {
        return people.get(roster, KeptBoard.People::in);
    }

    /**
     * Reads a board that is kept.
     *
     * @param before the days that it is compared with; null for none
     * @return null if such a board is not kept
     */
    <T> @Nullable T read(Board board, @Nullable Span before, @Nullable TallyVersion version, KeptBoard.Use<T> use) {
        if (version == null
                || board.ranksPoints()
                || board.roster().revision() != version.revision()
                || board.asOf().until() != null
                || board.within() != null
                || !board.segment().equals(Leaderboard.Segment.of(Level.MEMBER))) {
            return null;
        }
        KeptBoard.Key key = new KeptBoard.Key(
                board.organization(), board.indicator().id(), board.asOf().measured(), before);
        KeptBoard.People everyone = people(board.roster());
        Weighed kept = boards.get(
                key,
                fresh -> new Weighed(
                        new KeptBoard(measures, key),
                        Math.max(1, everyone.byName().size())));
        return kept.board().read(board.indicator(), everyone, version, use);
    }
}
