package io.pacesetter.engine.settlement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where replays have come to, kept by this node between transactions. One is taken out to be worked on and comes back only with
 * a commit, so that what is here is always how things stand, or is known not to be by its turn and revision.
 */
@Component
class Memory {

    private static final int KEPT = 300;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private record Kept(long turns, long revision, Replay replay) {}

    private final Cache<OrganizationId, Kept> kept =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(IDLE).build();

    /** Takes a replay out; null if there is none that is as of this turn and revision. */
    @Nullable
    Replay take(OrganizationId organization, long turns, long revision) {
        Kept found = kept.asMap().remove(organization);
        return found == null || found.turns() != turns || found.revision() != revision ? null : found.replay();
    }

    /** Puts a replay back once the transaction under way has been committed. */
    void keepAfterCommit(OrganizationId organization, long turns, long revision, Replay replay) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                kept.put(organization, new Kept(turns, revision, replay));
            }
        });
    }
}
