package io.pacesetter.engine.tally;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the lanes of this node have lately changed in tallies, for those who keep values in memory. What other nodes and
 * jobs change is not here; {@link #between} tells when there was such a change. Thread-safe.
 */
@Component
public class TallyChanges {

    private static final int MOST_ORGANIZATIONS = 1_000;
    private static final int MOST_CELLS = 50_000;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    /**
     * What one commit of a lane changed: it settled the numbers above {@code after} up to {@code to}.
     *
     * @param added what it added
     * @param again whose days it tallied again; their part of {@code added} does not stand by itself
     */
    record Change(long after, long to, TallyBook added, Set<Long> again) {

        private boolean isSilent() {
            return added.isEmpty() && again.isEmpty();
        }
    }

    /** The last changes of an organization, each beginning where the one before it ended. */
    private static final class Recent {

        private final Deque<Change> changes = new ArrayDeque<>();
        private int cells;

        private synchronized void add(Change change) {
            if (!changes.isEmpty() && changes.getLast().to() != change.after()) {
                clear();
            }
            changes.add(change);
            cells += change.added().size();
            while (cells > MOST_CELLS) {
                cells -= changes.removeFirst().added().size();
            }
        }

        private synchronized void clear() {
            changes.clear();
            cells = 0;
        }

        private synchronized @Nullable List<Change> between(long after, long to) {
            List<Change> found = new ArrayList<>();
            long next = after;
            for (Change change : changes) {
                if (change.after() == next && change.to() <= to) {
                    found.add(change);
                    next = change.to();
                }
            }
            return next == to ? found : null;
        }
    }

    private final JdbcTemplate jdbc;
    private final Cache<OrganizationId, Recent> followed = Caffeine.newBuilder()
            .maximumSize(MOST_ORGANIZATIONS)
            .expireAfterAccess(UNUSED)
            .build();

    /** Makes one that nobody follows yet. */
    public TallyChanges(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what the tallies are as of now. */
    public TallyVersion version(OrganizationId organization) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT o.revision, l.settled, c.published FROM organization o"
                        + " JOIN lane l ON l.organization_id = o.id"
                        + " JOIN live_counter c ON c.organization_id = o.id WHERE o.id = ?",
                (row, number) -> new TallyVersion(row.getLong(1), row.getLong(2), row.getLong(3)),
                organization.value()));
    }

    /** Begins to remember what changes; to be called before values are read that are to be kept. */
    void follow(OrganizationId organization) {
        followed.asMap().computeIfAbsent(organization, id -> new Recent());
    }

    /**
     * Notes what the transaction under way changes in settling the numbers above {@code after} up to {@code to}. It is
     * there before the commit can be seen, and gone if there is none.
     */
    public void note(OrganizationId organization, long after, long to, TallyBook added, Set<Long> again) {
        Recent recent = followed.getIfPresent(organization);
        if (recent == null) {
            return;
        }
        recent.add(new Change(after, to, added, again));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    recent.clear();
                }
            }
        });
    }

    /**
     * Returns all that changed from one version to a later one, in order.
     *
     * @return null if that is not known here: another node or a job changed tallies, or it is too long ago
     */
    @Nullable
    List<Change> between(OrganizationId organization, TallyVersion from, TallyVersion to) {
        Recent recent = followed.getIfPresent(organization);
        if (recent == null || from.revision() != to.revision() || to.settled() < from.settled()) {
            return null;
        }
        List<Change> changes = recent.between(from.settled(), to.settled());
        if (changes == null) {
            return null;
        }
        long told = changes.stream().filter(change -> !change.isSilent()).count();
        long events = to.published() - from.published();
        return told == events || (told < events && told == standings(organization, from, to)) ? changes : null;
    }

    /** Counts the events that tell of changed tallies; -1 if some of the events are not kept any more. */
    private long standings(OrganizationId organization, TallyVersion from, TallyVersion to) {
        // Standings by points change with the ledger, not with the tallies
        List<String> kinds = jdbc.queryForList(
                "SELECT CASE WHEN payload LIKE '{\"by\":\"points\"%' THEN 'points' ELSE kind END FROM live_event"
                        + " WHERE organization_id = ? AND sequence > ? AND sequence <= ?",
                String.class, organization.value(), from.published(), to.published());
        boolean complete = kinds.size() == to.published() - from.published();
        return complete ? kinds.stream().filter("standing"::equals).count() : -1;
    }
}
