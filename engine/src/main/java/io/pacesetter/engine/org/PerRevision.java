package io.pacesetter.engine.org;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Duration;
import java.util.Objects;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What nodes keep in memory of an organization, as of its revision in the database. A transaction that changes the
 * organization sees its own changes; nobody else does before it commits. Thread-safe.
 *
 * @param <T> what is kept; must be immutable
 */
public final class PerRevision<T> {

    /** Reads the value that belongs to a revision. */
    @FunctionalInterface
    public interface Loader<T> {

        /** Reads it all from the database. */
        T load(OrganizationId organization, long revision);
    }

    private record Kept<T>(long revision, T value) {}

    private static final Duration IDLE = Duration.ofMinutes(15);
    private static final int ATTEMPTS = 3;

    private final Revisions revisions;
    private final Loader<T> loader;
    private final TransactionTemplate apart;
    private final Cache<OrganizationId, Kept<T>> kept;

    /** Keeps at most {@code most} organizations, and each no longer than it is asked for. */
    public PerRevision(Revisions revisions, PlatformTransactionManager transactions, int most, Loader<T> loader) {
        this.revisions = revisions;
        this.loader = loader;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.kept =
                Caffeine.newBuilder().maximumSize(most).expireAfterAccess(IDLE).build();
    }

    /** Returns the value as of the organization's revision now. */
    public T current(OrganizationId organization) {
        long revision = revisions.of(organization);
        if (revisions.isHeldHere(organization)) {
            return loader.load(organization, revision);
        }
        Kept<T> known = kept.getIfPresent(organization);
        if (known != null && known.revision() >= revision) {
            return known.value();
        }
        return read(organization, revision).value();
    }

    /**
     * Returns what is in memory without asking whether the organization has changed since, for whoever asks later; reads
     * it if there is nothing.
     */
    public T likely(OrganizationId organization) {
        Kept<T> known = kept.getIfPresent(organization);
        return known == null || revisions.isHeldHere(organization) ? current(organization) : known.value();
    }

    /** Threads in a transaction read for themselves: waiting for another's read while holding a connection can starve it. */
    private Kept<T> read(OrganizationId organization, long revision) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            Kept<T> read = readSteadily(organization);
            kept.asMap().merge(organization, read, (a, b) -> a.revision() > b.revision() ? a : b);
            return read;
        }
        return Objects.requireNonNull(kept.asMap()
                .compute(
                        organization,
                        (id, known) ->
                                known != null && known.revision() >= revision ? known : readSteadily(organization)));
    }

    /** Several queries show one state only if no change was committed between them. */
    private Kept<T> readSteadily(OrganizationId organization) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long before = revisions.read(organization);
            T value = loader.load(organization, before);
            if (revisions.read(organization) == before) {
                return new Kept<>(before, value);
            }
        }
        return Objects.requireNonNull(apart.execute(status -> {
            revisions.hold(organization);
            long revision = revisions.read(organization);
            return new Kept<>(revision, loader.load(organization, revision));
        }));
    }
}
